namespace WageGrades.Bonuses;

/// <summary>What an amount does with the ground's quantity (数量的用法): the hours, shifts or days counted, the years of service, the coefficient of the
/// month.</summary>
public enum QuantityUse
{
    /// <summary>按数量计发: the amount is for one unit and is multiplied by the quantity.</summary>
    PerUnit,

    /// <summary>不随数量变化: the amount is paid once for the occurrence, whatever the quantity.</summary>
    Once,
}
