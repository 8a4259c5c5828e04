using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What holds on the days of a month (逐日事实): every series cut to the month, and the month's record.</summary>
internal sealed record DayFacts
{
    /// <summary>The employed days under the agreement, each span under one set of terms; without a scheme of the workplace its area alone.</summary>
    internal required ValueList<(DateSpan Days, Employment Terms)> Employed { get; init; }

    /// <summary>The employed days whatever the agreement's term.</summary>
    internal required ValueList<DateSpan> Spells { get; init; }

    /// <summary>The days that are paid; null where all of them are.</summary>
    internal required MonthAttendance? Attendance { get; init; }

    /// <summary>The employed days, absence or not; null for all days.</summary>
    internal required MonthAttendance? EmployedDays { get; init; }

    /// <summary>For each clause that is for some only the days on which it is for the person, whether nobody can tell, and whether that hangs on a
    /// choice that is missing.</summary>
    internal required ValueList<(ClauseId Clause, ValueList<DateSpan> Days, bool IsOpen, bool LacksLeapDay)> Eligible { get; init; }

    /// <summary>The leaves that clauses pay.</summary>
    internal required ValueList<(ClauseId Clause, Ratio Share, ValueList<DateSpan> Days, Ratio Count)> Leaves { get; init; }

    /// <summary>Whether what a leave pays hangs on where 29 February falls, which the agreement does not say.</summary>
    internal required bool LeavesLackLeapDay { get; init; }

    /// <summary>The dated leaves of the month, paid or not.</summary>
    internal required ValueList<(Term Kind, DateSpan Days, Ratio DayShare)> DatedLeaves { get; init; }

    /// <summary>The month's record, without where its amounts come from; null where nothing is recorded.</summary>
    internal required MonthRecord? Record { get; init; }

    /// <summary>The place of each group that shares the month's pieces at which the person stands: a tied unit goes by it.</summary>
    internal required ValueList<int> InTeams { get; init; }

    /// <summary>The tables given for the month from which the person is missing.</summary>
    internal required ValueList<MonthTable> MissingFrom { get; init; }

    internal required ValueList<(DateSpan Days, GradePlace? Place)> Places { get; init; }

    /// <summary>The posts, and their trades where clauses read them; which desk it is pays nothing.</summary>
    internal required ValueList<(DateSpan Days, string? Trade)> Posts { get; init; }

    internal required ValueList<(DateSpan Days, SchemeTerms? Terms)> Schemes { get; init; }

    /// <summary>The standing numbers that the agreement reads, by day; null where none is recorded.</summary>
    internal required ValueList<(Term Number, ValueList<(DateSpan Days, decimal? Value)> Values)> Numbers { get; init; }

    /// <summary>What is paid above the cells, by day.</summary>
    internal required ValueList<(ClauseId Clause, ValueList<(DateSpan Days, ExactAmount Amount)> Amounts)> Protected { get; init; }

    /// <summary>When the person belongs to each group by which floors, and the person's schemes, tell people apart; in their order.</summary>
    internal required ValueList<ValueList<DateSpan>> Groups { get; init; }

    /// <summary>When the person has each term by which a formula looks things up, in the order in which formulas name them.</summary>
    internal required ValueList<ValueList<DateSpan>> Held { get; init; }
}
