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
    /// <param name="amount">What is paid a month above the cell of that day, full-time; above zero.</param>
    /// <param name="rule">How it falls and ends.</param>
    public ProtectedPay(LocalDate from, Money amount, ProtectionRule rule)
    {
        From = from;
        Amount = Guard.That(amount.IsPositive, amount, "above zero");
        Rule = Guard.NotNull(rule);
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>What is paid a month above the cell of that day, full-time.</summary>
    public Money Amount { get; }

    /// <summary>How it falls and ends.</summary>
    public ProtectionRule Rule { get; }

    /// <summary>In short: <c>300.00 CNY from 2027-01-01, until overtaken</c>.</summary>
    public override string ToString() => $"{Amount} from {IsoDate.Of(From)}, {Rule}";
}
