using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Worker
{
    /// <summary>
    /// The tables of months that were given and in which the person does not stand; default none. A statement of such a month warns that no record
    /// was given. See <see cref="Workforce.WithTable(MonthTable, YearMonth)"/>, which finds them.
    /// </summary>
    public IReadOnlyList<MissingRecord> MissingFrom
    {
        get => seldom.MissingFrom;
        init => seldom = ReferenceEquals(seldom.MissingFrom, value) ? seldom : seldom with { MissingFrom = ValueList.Of(value) };
    }

    /// <summary>The person noted as missing from a month's table; the same person where that is known.</summary>
    internal Worker NotIn(MonthTable table, YearMonth month)
    {
        MissingRecord missing = new(table, month);
        return MissingFrom.Contains(missing) ? this : this with { MissingFrom = ValueList.With(MissingFrom, missing) };
    }

    /// <summary>Whether the person is employed on a day of some time.</summary>
    internal bool IsEmployedIn(DateSpan days) => Employment.StepsWithin(days).Any(step => step.HasValue);

    /// <summary>Whether the month's record holds what a table would have brought.</summary>
    internal bool IsIn(MonthTable table, YearMonth month, PayPeriod period)
    {
        var days = RecordOf(month, period).DayCounts.Count;
        return Records.TryGetValue(month, out var record) ? Holds(record, table, days) : table == MonthTable.Attendance && days > 0;
    }

    private static bool Holds(MonthRecord record, MonthTable table, int days) => table switch
    {
        // A record that holds nothing is one of attendance without anything to note; one of pieces, of shares or of another month's days alone says
        // nothing of it.
        MonthTable.Attendance => record.Counts.Count + record.CountedHours.Count + days > 0
            || record.UnpaidDays + record.UnpaidHours > 0m
            || record.Pieces.Count + record.PieceTeams.Count + record.Weights.Count + record.SuppliedAmounts.Count + record.DayCounts.Count == 0,
        MonthTable.Pieces => record.Pieces.Count + record.PieceTeams.Count > 0,
        MonthTable.Weights => record.Weights.Count > 0,
        _ => throw new InvalidOperationException($"The table {table} has no record."),
    };
}
