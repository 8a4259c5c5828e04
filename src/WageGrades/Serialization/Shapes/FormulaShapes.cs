using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>The shapes of quantities, rates and bounds; the rates in an agreement's currency.</summary>
internal static class FormulaShapes
{
    private const string PerText =
        "For what time the figures stand, of which a month is made by paidTime; left out, for a unit or a payment as they stand.";

    private static readonly ObjectShape<QuantityTier> Tier = new("quantity-tier", "From how many units on each counts how often.", table =>
    {
        var above = table.Optional("above", JsonShape.NumberBetween(0, null), tier => tier.Above, 0m, "The count above which it applies.");
        var multiple = table.Required("multiple", PlainShapes.Share, tier => tier.Multiple, "How often each unit counts.");
        return values => new(above.In(values), multiple.In(values));
    });

    private static readonly ObjectShape<ServiceBand> Band = new("service-band", "What service counts from so many completed years or months on.", table =>
    {
        var from = table.Required("from", JsonShape.Integer(0, 1_200), band => band.From, "The completed years or months from which it holds.");
        var counts = table.Required("counts", PlainShapes.Share, band => band.Counts, "What it counts.");
        return values => new(from.In(values), counts.In(values));
    });

    /// <summary>A standing number, as quantity or as coefficient.</summary>
    internal static readonly ObjectShape<StandingQuantity> Standing = new("standing-quantity", "A standing number of the person.", table =>
    {
        var number = table.Required("number", PlainShapes.Number, times => times.Number, "The number.");
        var below = table.Optional(
            "below", JsonShape.NumberAbove(0), times => times.Below, "The figure below which it counts; one that reaches it counts one.");
        var least = table.Optional("least", JsonShape.NumberBetween(0, null), times => times.Least, "The least number agreed.");
        var most = table.Optional("most", JsonShape.NumberBetween(0, null), times => times.Most, "The greatest number agreed.");
        table.Rule([least, most], values => least.In(values) > most.In(values) ? new Wording("least 不得大于 most", "least must not be above most")
            : null);
        return values => new(number.In(values)) { Below = below.In(values), Least = least.In(values), Most = most.In(values) };
    });

    internal static readonly UnionShape<AmountQuantity> Quantity = new UnionShape<AmountQuantity>("amount-quantity")
        .Case("counter", new ObjectShape<CounterQuantity>("counter-quantity", "A counter of the month; needs a ground of the month.", table =>
        {
            var counter = table.Required("counter", PlainShapes.Counter, times => times.Counter, "The counter.");
            var above = table.Optional(
                "above", JsonShape.NumberBetween(0, null), times => times.Above, 0m, "The count up to which nothing counts.");
            var most = table.Optional("atMost", JsonShape.NumberAbove(0), times => times.AtMost, "The greatest count that counts, above above.");
            var least = table.Optional(
                "atLeast", JsonShape.NumberBetween(0, null), times => times.AtLeast, 0m, "What any count at all counts as at least.");
            var tiers = table.Optional(
                "tiers", JsonShape.List(Tier), times => times.Tiers, ValueList<QuantityTier>.Empty,
                "Multiples by tier, in rising order; left out, every unit counts once.");
            var day = table.Optional(
                "perDay", JsonShape.Flag, times => times.PerDay, whenAbsent: false, "Whether limits and tiers look at each day's count; it needs counts of days.");
            table.Rule([above, most], values => most.In(values) <= above.In(values)
                ? new Wording("atMost 须大于 above", "atMost must be above above")
                : null);
            table.Rule([tiers], values => Rises(tiers.In(values).Select(tier => tier.Above))
                ? null
                : new Wording("tiers 须逐档升高", "tiers must rise"));
            return values => new(counter.In(values))
            {
                Above = above.In(values),
                AtMost = most.In(values),
                AtLeast = least.In(values),
                Tiers = tiers.In(values),
                PerDay = day.In(values),
            };
        }))
        .Case("service", new ObjectShape<ServiceQuantity>("service-quantity", "Completed periods of service.", table =>
        {
            var unit = table.Required("unit", AgreementCodes.ServiceUnit, times => times.Unit, "Whether periods are of years or months.");
            var every = table.Optional("every", JsonShape.Integer(1, 1_200), times => times.Every, 1, "How many years or months make a period.");
            var most = table.Optional("atMost", JsonShape.Integer(1, 1_200), times => times.AtMost, "The most periods that count.");
            return values => new(unit.In(values)) { Every = every.In(values), AtMost = most.In(values) };
        }))
        .Case("service-bands", new ObjectShape<ServiceBandsQuantity>("service-bands-quantity", "What completed service counts, in bands.", table =>
        {
            var unit = table.Required("unit", AgreementCodes.ServiceUnit, times => times.Unit, "Whether bands begin after years or months.");
            var bands = table.Required("bands", JsonShape.List(Band, minCount: 1), times => times.Bands, "The bands, each from later service on.");
            table.Rule([bands], values => Rises(bands.In(values).Select(band => (decimal)band.From))
                ? null
                : new Wording("bands 须逐档升高", "bands must rise"));
            return values => new(unit.In(values), bands.In(values));
        }))
        .Case("points", new ObjectShape<PointsQuantity>("points-quantity", "Points by key.", table =>
        {
            var points = table.Required(
                "points", JsonShape.Map(PlainShapes.BorneKey, JsonShape.NumberBetween(0, null)), times => times.Points, "The points of each key.");
            return values => new(points.In(values));
        }))
        .Case("level", new ObjectShape<LevelQuantity>("level-quantity", "The level of the qualification framework.", table =>
        {
            var above = table.Optional("above", JsonShape.Integer(0, 7), times => times.Above, 0, "The level up to which nothing counts.");
            return values => new() { Above = above.In(values) };
        }))
        .Case("standing", Standing)
        .Case("counts", new ObjectShape<CountsQuantity>("counts-quantity", "Counters of the month, each by a value; needs a ground of the month.", table =>
        {
            var counts = table.Required(
                "values", JsonShape.Map(PlainShapes.Counter, JsonShape.NumberBetween(0, null)), times => times.Values,
                "What one unit of each counter counts.");
            table.Rule([counts], values => counts.In(values).Count > 0 ? null : new Wording("values 不得为空", "values must name a counter"));
            return values => new(counts.In(values));
        }));

    /// <summary>The rates of a currency.</summary>
    internal static UnionShape<AmountRate> Rate(JsonShape<Money> amount) => new UnionShape<AmountRate>("amount-rate")
        .Case("figure", new ObjectShape<FigureRate>("figure-rate", "One figure.", table =>
        {
            var figure = table.Required("amount", amount, rate => rate.Amount, "The amount of one unit.");
            var per = table.Optional("per", PeriodCodes.PayUnit, rate => rate.Per, PerText);
            return values => new(figure.In(values)) { Per = per.In(values) };
        }))
        .Case("table", new ObjectShape<TableRate>("table-rate", "Figures by terms that the occurrence or the person bears.", table =>
        {
            var amounts = table.Required("table", JsonShape.Map(PlainShapes.BorneKey, amount), rate => rate.Amounts, "The amount of each key.");
            var per = table.Optional("per", PeriodCodes.PayUnit, rate => rate.Per, PerText);
            return values => new(amounts.In(values)) { Per = per.In(values) };
        }))
        .Case("grade-table", new ObjectShape<GradeTableRate>("grade-table-rate", "Figures by the person's grade on the ladder.", table =>
        {
            var amounts = table.Required("table", JsonShape.Map(PlainShapes.Grade, amount), rate => rate.Amounts, "The amount of each grade.");
            var per = table.Optional("per", PeriodCodes.PayUnit, rate => rate.Per, PerText);
            return values => new(amounts.In(values)) { Per = per.In(values) };
        }))
        .Case("cell", new ObjectShape<CellRate>("cell-rate", "A cell of a ladder: the own one, the own grade at a step, or a named one.", table =>
        {
            var ladder = table.Required("ladder", PlainShapes.Id, rate => rate.Ladder, "The id of the ladder clause.");
            var grade = table.Optional("grade", PlainShapes.Grade, rate => rate.Grade, "The grade of a named cell; left out, the own one.");
            var step = table.Optional("step", JsonShape.Integer(1, LadderShape.MaxSteps), rate => rate.Step, "The step; left out, the own one.");
            var per = table.Optional("per", AgreementCodes.RateUnit, rate => rate.Unit, RateUnit.Month, "A month's amount, a day's or an hour's.");
            table.Rule([grade, step], values => grade.In(values) is not null && step.In(values) is null
                ? new Wording("写明 grade 的，也须写明 step", "with a grade there must be a step")
                : null);
            return values => (grade.In(values), step.In(values)) switch
            {
                ({ } named, { } at) => CellRate.Named(ladder.In(values), named, at, per.In(values)),
                (null, { } at) => CellRate.OwnGrade(ladder.In(values), at, per.In(values)),
                (_, null) => CellRate.Own(ladder.In(values), per.In(values)),
            };
        }))
        .Case("pay", new ObjectShape<PayRate>("pay-rate", "The person's pay under other clauses.", table =>
        {
            var clauses = table.Required("of", JsonShape.List(PlainShapes.Id, minCount: 1), rate => rate.Of, "The ids of the clauses.");
            var per = table.Optional("per", AgreementCodes.RateUnit, rate => rate.Unit, RateUnit.Month, "A month's pay, a day's or an hour's.");
            var basis = table.Optional(
                "basis", AgreementCodes.RateBasis, rate => rate.Basis, "Whether the clauses count as entitled or as paid; left out, as entitled.");
            var before = table.Optional(
                "monthsBefore", JsonShape.Integer(1, 24), rate => rate.MonthsBefore,
                "Of how many months before the month of payment it is the mean; left out, of the day itself.");
            return values => new(clauses.In(values)) { Unit = per.In(values), Basis = basis.In(values), MonthsBefore = before.In(values) };
        }))
        .Case("floor", new ObjectShape<FloorRate>("floor-rate", "The amount of a floor of the agreement.", table =>
        {
            var floor = table.Required("floor", PlainShapes.Id, rate => rate.Floor, "The id of the floor.");
            return values => new(floor.In(values));
        }));

    /// <summary>A bound of an occurrence or of a unit of it.</summary>
    internal static ObjectShape<AmountBound> Bound(JsonShape<AmountRate> rate) => new("amount-bound", "What an occurrence is paid at least or at most.",
        table =>
        {
            var of = table.Required("rate", rate, bound => bound.Rate, "Of what it is a share.");
            var share = table.Optional("share", PlainShapes.Share, bound => bound.Share, Ratio.One, "The share; left out, all of it.");
            var unit = table.Optional(
                "perUnit", JsonShape.Flag, bound => bound.PerUnit, whenAbsent: false, "Whether it bounds one unit and is multiplied by the quantity.");
            return values => new(of.In(values)) { Share = share.In(values), PerUnit = unit.In(values) };
        });

    private static bool Rises(IEnumerable<decimal> figures)
    {
        var list = figures.ToList();
        return list.Zip(list.Skip(1)).All(pair => pair.First < pair.Second);
    }
}
