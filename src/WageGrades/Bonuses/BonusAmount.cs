namespace WageGrades.Bonuses;

/// <summary>How much a bonus pays (标准): the second of the five questions. Monthly or one-off, as the schedule says.</summary>
public abstract record BonusAmount
{
    private protected BonusAmount()
    {
    }
}
