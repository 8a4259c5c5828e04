using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The days of a month that a leave clause pays: dated ones, or a count of days whose dates are not known.</summary>
internal sealed record LeaveTime(LeaveClause Clause, Ratio Share, IReadOnlyList<DateSpan> Spans, Ratio Days)
{
    /// <summary>The days of which only a part is taken, which <see cref="Days"/> count.</summary>
    internal IReadOnlyList<DateSpan> Parts { get; init; } = [];

    /// <summary>The number of the tier that says the share, from 1; zero for the clause's own share.</summary>
    internal int Tier { get; init; }

    /// <summary>True for counted days of a clause whose share depends on how long an absence lasts.</summary>
    internal bool IsOfUnknownLength { get; init; }

    /// <summary>Whether the leave counts as work for the floors under the month.</summary>
    internal bool CountsTowardFloors => Clause.Counts.TryGetValue(PayBase.MinimumWage, out var counts) && counts;

    /// <summary>Whether another clause pays a day of it too.</summary>
    internal bool Overlaps(LeaveTime other) =>
        other.Clause.Id != Clause.Id
        && ((Days > Ratio.Zero && Parts.Count == 0)
            || Spans.Concat(Parts).Any(span => other.Spans.Concat(other.Parts).Any(each => span.Intersect(each) is not null)));

    internal MonthAttendance TakeFrom(MonthAttendance attendance) =>
        Spans.Aggregate(attendance, (days, span) => days.Without(span)).WithoutDays(Days);
}
