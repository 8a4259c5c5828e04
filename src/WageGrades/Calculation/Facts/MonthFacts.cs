using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// What a month finds of a person under a plan (当月事实), as a value: what is left of the facts after all date arithmetic, before any amount is read.
/// People and months with equal facts under one agreement are paid alike: their lines are equal but for the person, ids, days that only explain, and
/// what is not due yet. Finding may tell two apart that are paid alike; it never makes one of two that are not.
/// </summary>
internal sealed record MonthFacts
{
    /// <summary>The month, or the time whose whole months are alike.</summary>
    internal required MonthFrame Frame { get; init; }

    /// <summary>The days of the month and what holds on them.</summary>
    internal required DayFacts Days { get; init; }

    /// <summary>What each bonus clause finds that finds something, in the order of the document.</summary>
    internal ValueList<ClauseFacts> Clauses { get; init; } = ValueList<ClauseFacts>.Empty;

    /// <summary>What was settled for several people and touches this one.</summary>
    internal SharedFacts? Shared { get; init; }

    /// <summary>The errors of finding, and of the person's history, that keep the month from being paid.</summary>
    internal ValueList<FindingCode> Faults { get; init; } = ValueList<FindingCode>.Empty;

    /// <summary>What the month reads of other months.</summary>
    internal Carry Carry { get; init; } = Carry.None;

    /// <summary>The facts of a case.</summary>
    internal static MonthFacts Of(MonthCase month) => new FactFinder(new FoundMonth(month.Apart())).Find();
}
