namespace WageGrades.Agreements;

/// <summary>
/// What an allowance pays from the day on which one standing ended until the one that followed it without a day between is due (新标准起发前的待遇): promoted
/// on 1 April, paid from the month after.
/// </summary>
public enum UntilDue
{
    /// <summary>按原标准发至新标准起发: the earlier standing goes on being paid, at most as much as the later one will be.</summary>
    AsBefore,

    /// <summary>不发放: the earlier standing stops by its stop rule, the later one starts by its start rule, whatever lies between.</summary>
    Nothing,
}
