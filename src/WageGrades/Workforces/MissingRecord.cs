using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>That a month's table was given and the person is not in it (当月表中缺少该人员): what it would have recorded is unknown, not zero.</summary>
public sealed record MissingRecord
{
    /// <summary>A table from which the person is missing.</summary>
    /// <param name="table">The table.</param>
    /// <param name="month">The month for which it was given.</param>
    public MissingRecord(MonthTable table, YearMonth month) => (Table, Month) = (Guard.Defined(table), month);

    /// <summary>The table.</summary>
    public MonthTable Table { get; }

    /// <summary>The month for which it was given.</summary>
    public YearMonth Month { get; }

    /// <summary>Such as <c>Attendance 2026-06</c>.</summary>
    public override string ToString() => $"{Table} {IsoDate.Of(Month)}";
}
