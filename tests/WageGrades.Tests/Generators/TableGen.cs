using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>Ladder clauses of one to eight grades on one to five steps, with absent cells, names of their own, and tables that come, stop and
/// go.</summary>
internal static class TableGen
{
    /// <summary>Amounts up to the last digit that money has.</summary>
    public static Gen<Money> Amount { get; } = Gen.Frequency(
        (6, FactGen.Amount),
        (1, Gen.Elements(0m, 0.000000000001m, 9_999_999_999_999_999.999999999999m, 4_100.50m, 1e3m).Select(FactGen.Cny)));

    public static Gen<Clause> Clause =>
        from tables in Series(Ladder)
        from heading in Texts.Names
        from clause in MovingGen.Added(new LadderClause("wide-pay", "2.9", heading, tables))
        select (Clause)clause;

    private static Gen<PayLadder> Ladder =>
        from grades in Gen.Choose(1, 8)
        from steps in Gen.Choose(1, 5)
        from cells in Gen.Frequency((5, Amount.Select(amount => (decimal?)amount.Amount)), (1, Gen.Constant<decimal?>(null))).ArrayOf(grades * steps)
        from rows in Rows(grades)
        from highest in Gen.Elements(true, false)
        select rows
            .Select((row, at) => (row, at))
            .Aggregate(
                highest ? PayLadder.Build(Currency.Cny, steps).HighestFirst() : PayLadder.Build(Currency.Cny, steps),
                (builder, line) => builder.Grade(line.row, cells[(line.at * steps)..((line.at + 1) * steps)]))
            .ToLadder();

    private static Gen<LadderRow[]> Rows(int count) =>
        from national in Gen.Elements(true, false)
        from name in Texts.Names
        from named in Gen.Elements(true, false)
        select Enumerable.Range(0, count)
            .Select(at => national
                ? new LadderRow(SkillGrade.All[at].Code, named ? name : null, SkillGrade.All[at])
                : new LadderRow($"E{at}Ü 级", named ? name : null))
            .ToArray();

    /// <summary>Up to four changes, each from a day on, inside a span, or a gap inside a span.</summary>
    private static Gen<EffectiveSeries<T>> Series<T>(Gen<T> value)
        where T : notnull =>
        from first in Gen.Elements(EffectiveSeries.Empty<T>(), EffectiveSeries.Empty<T>("未约定"))
        from changes in FactGen.Some(
            from how in Gen.Choose(0, 3)
            from day in FactGen.AnyDay
            from span in FactGen.Span
            from one in value
            select (how, day, span, one), 4)
        select changes.Aggregate(first, (series, change) => change.how switch
        {
            0 => series.Set(DateSpan.Ever, change.one),
            1 => series.Set(change.day, change.one),
            2 => series.Set(change.span, change.one),
            _ => series.Clear(change.span, "协商中"),
        });
}
