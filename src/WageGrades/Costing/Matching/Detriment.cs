using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>Somebody whom a proposal pays less (工资减少的人员): who, in which month, by how much and under which clause most.</summary>
public sealed partial record Detriment
{
    internal Detriment(WorkerId worker, YearMonth month, Money before, Money after, (ClauseReference Clause, LocalizedText Heading) most)
    {
        Worker = worker;
        Month = month;
        Before = before;
        After = after;
        (Clause, Heading) = most;
    }

    /// <summary>Who it is; of a made-up person the cell and the grade, such as <c>G1/2</c> or <c>G1/2 technician</c>.</summary>
    public WorkerId Worker { get; }

    /// <summary>The first month in which the pay is less.</summary>
    public YearMonth Month { get; }

    /// <summary>The pay of that month under the agreement unchanged.</summary>
    public Money Before { get; }

    /// <summary>The pay of that month under the proposal.</summary>
    public Money After { get; }

    /// <summary>The clause whose pay falls most in that month.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The heading of that clause.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What is lost in that month; above zero.</summary>
    public Money Loss => Before - After;

    /// <inheritdoc/>
    public override string ToString() => $"{Worker} in {Internal.IsoDate.Of(Month)}: {Before} → {After}, clause {Clause}";
}
