using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// Whom one paying clause reaches (条款落实情况). Each person counts once, at the nearest to being paid that any of the months came; so the people add up:
/// <see cref="Paid"/>, <see cref="Pending"/>, <see cref="Suppressed"/>, <see cref="NotYetDue"/> and the other <see cref="Reasons"/> together are
/// everybody.
/// </summary>
public sealed partial record ClauseReach
{
    internal ClauseReach(ClauseReference clause, LocalizedText heading, IReadOnlyList<int> counts, IEnumerable<ReasonCount> reasons)
    {
        Clause = clause;
        Heading = heading;
        Paid = counts[(int)CoverageReason.Paid];
        Pending = counts[(int)CoverageReason.Pending];
        Suppressed = counts[(int)CoverageReason.Suppressed];
        NotYetDue = counts[(int)CoverageReason.NotYetDue];
        Fits = Enumerable.Range(0, (int)CoverageReason.ConditionNotMet).Sum(reason => counts[reason]);
        Covered = Enumerable.Range(0, (int)CoverageReason.NotFor).Sum(reason => counts[reason]);
        Reasons = ValueList.Of(reasons);
    }

    /// <summary>The clause; prints its number.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The clause's heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>The people whom the clause covers by employment form and working-time system, and for whom it is.</summary>
    public int Covered { get; }

    /// <summary>The people with a fact that fits the clause's ground, whether it pays them or not.</summary>
    public int Fits { get; }

    /// <summary>The people who are paid by it.</summary>
    public int Paid { get; }

    /// <summary>The people with a line that waits for a decision.</summary>
    public int Pending { get; }

    /// <summary>The people with a line that another clause, a cap or a fund suppresses; <see cref="Reasons"/> says which.</summary>
    public int Suppressed { get; }

    /// <summary>The people with a line that is not due yet.</summary>
    public int NotYetDue { get; }

    /// <summary>Why people are not paid, the nearest reason first; one for each reason, and for suppressed lines one for each clause that suppresses
    /// them.</summary>
    public IReadOnlyList<ReasonCount> Reasons { get; }

    /// <summary>True when it pays nobody.</summary>
    public bool PaysNobody => Paid == 0;

    /// <summary>The nearest reason why it pays nobody; null where it pays somebody. Without any person it is that nobody is there.</summary>
    public LocalizedText? WhyNobody => !PaysNobody ? null : Reasons.Count > 0 ? Reasons[0].Text : new("名单中没有人员", "there are no people");

    /// <summary>The clause and whom it pays.</summary>
    public override string ToString() => PaysNobody ? $"{Clause}: nobody, {WhyNobody!.English}" : $"{Clause}: {Paid} paid";
}
