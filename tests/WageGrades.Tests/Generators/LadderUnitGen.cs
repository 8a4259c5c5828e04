using WageGrades.Agreements;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>Ladders of hours, days, weeks and years, about as high by the month as those they are made of.</summary>
internal static class LadderUnitGen
{
    private static readonly RoundingRule Cents = RoundingRule.HalfUp(0.01m);

    internal static Gen<PaidTime> Time { get; } = Gen.Elements(
        PaidTime.Statutory,
        new PaidTime { DaysPerMonth = 20.83m, HoursPerDay = 7.5m },
        new PaidTime { HoursPerDay = 7.6m, HoursPerWeek = 38m, WeeksPerYear = Ratio.Of(52, 1) },
        new PaidTime { HoursPerWeek = 39m, WeeksPerYear = Ratio.Of(365, 7) });

    /// <summary>A clause whose tables may be in another unit, all in one; others as they are.</summary>
    internal static Gen<Clause> Of(Clause clause, PaidTime time) => clause is LadderClause
        ? Gen.Frequency((1, Gen.Constant(PayUnit.Month)), (2, Gen.Elements(Enum.GetValues<PayUnit>()))).Select(unit => In(clause, unit, time))
        : Gen.Constant(clause);

    /// <summary>A clause whose tables are in a unit, where the time that is paid for says how many of it a month has; another as it is.</summary>
    internal static Clause In(Clause clause, PayUnit unit, PaidTime time) =>
        clause is LadderClause ladder ? ladder with { Ladders = ladder.Ladders.Map(table => In(table, unit, time)) } : clause;

    private static PayLadder In(PayLadder table, PayUnit unit, PaidTime time) => time.InAMonth(unit) is { } units && unit != PayUnit.Month
        ? PayLadder.Of(table.Shape, table.Currency, table.Cells.Select(cell => (cell.Amount * (Ratio.One / units)).Round(Cents).Amount)).As(unit)
        : table;
}
