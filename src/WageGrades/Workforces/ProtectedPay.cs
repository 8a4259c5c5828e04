using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>
/// Pay above the cell that a person keeps from a day on (保留工资): granted by a placement or a decision. How it falls is computed from the tables.
/// </summary>
public sealed record ProtectedPay
{
    /// <summary>A protected difference.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="amount">What is paid above the cell of that day, full-time: a month, or for the time of the ladder's cells where they are not a
    /// month's; above zero.</param>
    /// <param name="rule">How it falls and ends.</param>
    public ProtectedPay(LocalDate from, Money amount, ProtectionRule rule)
    {
        From = from;
        Amount = Guard.That(amount.IsPositive, amount, "above zero");
        Rule = Guard.NotNull(rule);
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>What is paid above the cell of that day, full-time, for the time of the ladder's cells: a month unless the ladder says
    /// otherwise.</summary>
    public Money Amount { get; }

    /// <summary>How it falls and ends.</summary>
    public ProtectionRule Rule { get; }

    /// <summary>In short: <c>300.00 CNY from 2027-01-01, until overtaken</c>.</summary>
    public override string ToString() => $"{Amount} from {IsoDate.Of(From)}, {Rule}";
}
