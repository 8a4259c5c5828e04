using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>Days, or hours that are parts of days: kept as hours where no decimal is that part, or where no agreement says how long a day
/// is.</summary>
internal sealed class WorkTimeCell(ColumnUnit unit) : CellFormat<WorkTime>
{
    internal static readonly WorkTimeCell Days = new(ColumnUnit.Days);
    internal static readonly WorkTimeCell Hours = new(ColumnUnit.Hours);

    private const decimal MostDays = 31m;

    internal override ColumnUnit Unit => unit;

    internal override (decimal Least, decimal Most)? Plausible => unit == ColumnUnit.Days ? (0m, MostDays) : (0m, MostDays * 24m);

    internal override LocalizedText Expected { get; } = unit == ColumnUnit.Days
        ? new("天数，0 至 31，或带单位的小时数（8小时）", "days, 0 to 31, or hours with their unit (8h)")
        : new("小时数，0 至 744", "hours, 0 to 744");

    internal override CellReading<WorkTime> Read(string text, RosterScope scope) => Read(text, scope, ColumnContext.None);

    internal override CellReading<WorkTime> Read(string text, RosterScope scope, ColumnContext column)
    {
        if (NumberText.Split(text) is not { } written)
        {
            return CellReading<WorkTime>.Bad;
        }

        var word = written.Suffix.Length > 0 ? written.Suffix : column.Unit ?? unit.Word;
        var number = Ratio.From(written.Number);
        var isPlain = written.IsPlain && written.Suffix.Length == 0;
        if (ColumnUnit.Days.IsOwn(word) && ColumnUnit.Days.SizeOf(word, scope) is { } each && (number * each).TryToDecimal(out var days))
        {
            return Within(new WorkTime(days, 0m), days, isPlain);
        }

        if (!ColumnUnit.Hours.IsOwn(word) || ColumnUnit.Hours.SizeOf(word, scope) is not { } size || !(number * size)
            .TryToDecimal(out var inHours))
        {
            return ColumnUnit.IsUnit(word) ? CellReading<WorkTime>.Foreign : CellReading<WorkTime>.Bad;
        }

        var time = scope.HoursPerDay is { } length && (Ratio.From(inHours) / length).TryToDecimal(out var exact) && Money.IsInRange(exact)
            ? new WorkTime(exact, 0m)
            : new WorkTime(0m, inHours);
        return Within(time, inHours / 24m, isPlain);
    }

    internal override string Print(WorkTime value, Language language) =>
        value.Hours == 0m ? ExactDecimal.Print(value.Days) : ExactDecimal.Print(value.Hours) + (unit == ColumnUnit.Days
            ? language == Language.Chinese ? "小时" : "h" : "");

    private static CellReading<WorkTime> Within(WorkTime time, decimal days, bool isPlain) =>
        days is >= 0m and <= MostDays && Money.IsInRange(time.Days) && Money.IsInRange(time.Hours) ? Good(time, isPlain) : CellReading<WorkTime>.Bad;
}
