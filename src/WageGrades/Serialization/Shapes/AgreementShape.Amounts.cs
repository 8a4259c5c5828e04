using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <content>Amounts by date: the standards of a bonus, and ladders.</content>
internal sealed partial class AgreementShape
{
    private SeriesShape<BonusAmount> Amounts()
    {
        ObjectShape<MoneyRange> range = new("range", "An agreed range, both ends included.", table =>
        {
            var least = table.Required("least", Amount, ends => ends.Least, "The least amount.");
            var most = table.Required("most", Amount, ends => ends.Most, "The greatest amount.");
            table.Rule([least, most], values => least.In(values) <= most.In(values) ? null : new Wording("least 不得大于 most",
                "least must not be above most"));
            return values => new(least.In(values), most.In(values));
        });
        var rates = FormulaShapes.Rate(Amount);
        var bounds = FormulaShapes.Bound(rates);
        return new("amount-step", new UnionShape<DatedStep<BonusAmount>>("amount")
            .Standard<FixedAmount>("fixed", "One amount for every occurrence.", (table, of) =>
            {
                var amount = table.Required("amount", Amount, step => of(step).Amount, "The amount, each month or once as the schedule says.");
                return values => new(amount.In(values));
            })
            .Standard<PerUnitAmount>("per-unit", "An amount for each unit of the ground's quantity.", (table, of) =>
            {
                var amount = table.Required("amount", Amount, step => of(step).Amount, "The amount for one unit.");
                return values => new(amount.In(values));
            })
            .Standard<PoolAmount>("pool", "A monthly sum for several people, split by their weights.", (table, of) =>
            {
                var total = table.Optional("amount", Amount, step => of(step).Total, "The sum a month, or the figure of which it is a share.");
                var rate = table.Optional(
                    "rate", rates, step => of(step).Total is null ? of(step).Rate : null, "Of what the sum is a share; instead of amount.");
                var share = table.Optional("share", PlainShapes.Share, step => of(step).Share, Ratio.One, "The share that is the sum; left out, all of it.");
                var over = table.Optional(
                    "over", SharingCodes.PoolPeriod, step => of(step).Over, PoolPeriod.Month, "The rates of which time are added up.");
                var people = table.Optional(
                    "people", SharingCodes.PoolPeople, step => of(step).People, PoolPeople.Members, "Whose rates are added up.");
                var month = table.Optional("paidIn", JsonShape.Integer(1, 12), step => of(step).PaidIn, "The only month of the year that pays it.");
                var weight = table.Optional("weight", FormulaShapes.Quantity, step => of(step).Weight, "By what the ground's weight is multiplied.");
                table.ExactlyOne(total, rate);
                return values => new(rate.In(values) ?? new FigureRate(total.In(values)!.Value))
                {
                    Share = share.In(values),
                    Over = over.In(values),
                    People = people.In(values),
                    PaidIn = month.In(values),
                    Weight = weight.In(values),
                };
            })
            .Standard<TableAmount>("table", "Amounts by terms; the entry with the most terms that the fact bears applies.", (table, of) =>
            {
                var amounts = table.Required("table", JsonShape.Map(PlainShapes.Key, Amount), step => of(step).Amounts, "The amount of each key.");
                return values => new(amounts.In(values));
            })
            .Standard<RangeAmount>("range", "Ranges by terms, within which the amount is decided case by case.", (table, of) =>
            {
                var ranges = table.Required("ranges", JsonShape.Map(PlainShapes.Key, range), step => of(step).Ranges, "The range of each key.");
                return values => new(ranges.In(values));
            })
            .Standard<PointsAmount>("points", "Points by terms, times the value of a point.", (table, of) =>
            {
                var pointValue = table.Required("pointValue", Amount, step => of(step).PointValue, "What a point is worth.");
                var points = table.Required(
                    "points", JsonShape.Map(PlainShapes.Key, JsonShape.NumberBetween(0, null)), step => of(step).Points, "The points of each key.");
                return values => new(pointValue.In(values), points.In(values));
            })
            .Standard<ShareOfPayAmount>("share-of-pay", "A share of the person's full-month pay under other clauses.", (table, of) =>
            {
                var shares = table.Required("shares", Shares, step => of(step).Shares, "The share of each key; * for every occurrence.");
                var clauses = table.Required("of", JsonShape.List(PlainShapes.Id, minCount: 1), step => of(step).Of,
                    "The ids of the clauses that make the base.");
                var rate = table.Optional("rate", AgreementCodes.RateUnit, step => of(step).Rate, RateUnit.Month,
                    "Of which time's pay: the month's, a day's or an hour's.");
                var basis = table.Optional(
                    "basis", AgreementCodes.RateBasis, step => of(step).Basis,
                        "Whether the clauses count as entitled or as paid; left out, as entitled.");
                return values => new(shares.In(values), clauses.In(values)) { Rate = rate.In(values), Basis = basis.In(values) };
            })
            .Standard<FormulaAmount>("formula", "A quantity times a rate times a factor, within least and most.", (table, of) =>
            {
                var rate = table.Required("rate", rates, step => of(step).Rate, "What one unit pays.");
                var times = table.Optional("times", FormulaShapes.Quantity, step => of(step).Times, "A quantity beside the ground's own; left out, one.");
                var factor = table.Optional("factor", PlainShapes.Share, step => OneShare(of(step).Factors), "The factor, where it is one for all.");
                var factors = table.Optional(
                    "factors", BorneShares, step => of(step).Factors.Count == 0 || OneShare(of(step).Factors) is not null ? null : of(step).Factors,
                    "The factor of each key; instead of factor.");
                var coefficient = table.Optional(
                    "coefficient", FormulaShapes.Standing, step => of(step).Coefficient, "A standing number of the person that multiplies like a factor.");
                var least = table.Optional("least", bounds, step => of(step).Least, "What an occurrence pays at least.");
                var most = table.Optional("most", bounds, step => of(step).Most, "What an occurrence pays at most.");
                table.Rule([factor, factors], values => factor.In(values) is not null && factors.In(values) is not null
                    ? new Wording("factor 与 factors 只写其一", "either factor or factors, not both")
                    : null);
                return values => new(rate.In(values))
                {
                    Times = times.In(values),
                    Factors = factors.In(values) ?? (factor.In(values) is { } one ? ValueMap.Of([KeyValuePair.Create(TermKey.Empty, one)])
                        : ValueMap<TermKey, Ratio>.Empty),
                    Coefficient = coefficient.In(values),
                    Least = least.In(values),
                    Most = most.In(values),
                };
            })
            .Standard<BenefitShareAmount>("benefit-share", "A share of the verified benefit of a result.", (table, of) =>
            {
                var share = table.Optional("share", PlainShapes.Share, step => OneShare(of(step).Shares),
                    "The share, where it is one for every result.");
                var shares = table.Optional(
                    "shares", Shares, step => OneShare(of(step).Shares) is null ? of(step).Shares : null, "The share of each key; instead of share.");
                var most = table.Optional("atMost", Amount, step => of(step).AtMost, "The most that one result pays; left out, no cap.");
                var year = table.Optional("atMostAYear", Amount, step => of(step).AtMostAYear, "The most that the figure of one period pays.");
                var kind = table.Optional("of", PlainShapes.Benefit, step => of(step).Of, "The kind of benefit; left out, whatever the result has.");
                var window = table.Optional("window", RuleTexts.Window, step => of(step).Window,
                    "Over what time benefit counts; left out, without limit.");
                var kept = table.Optional("keptByDepartment", PlainShapes.Share, step => of(step).KeptByDepartment, Ratio.Zero,
                    "The part that the department keeps, below 100 %.");
                table.ExactlyOne(share, shares);
                table.Rule([kept], values => kept.In(values) < Ratio.One ? null : new Wording("keptByDepartment 须小于 100%",
                    "keptByDepartment must be below 100 %"));
                return values => new(shares.In(values) ?? ValueMap.Of([KeyValuePair.Create(TermKey.Empty, share.In(values)!.Value)]), most.In(values))
                {
                    AtMostAYear = year.In(values),
                    Of = kind.In(values),
                    Window = window.In(values),
                    KeptByDepartment = kept.In(values),
                };
            }));
    }

    private static JsonShape<IReadOnlyDictionary<TermKey, Ratio>> Shares { get; } = JsonShape.Map(PlainShapes.Key, PlainShapes.Share);

    private static JsonShape<IReadOnlyDictionary<TermKey, Ratio>> BorneShares { get; } = JsonShape.Map(PlainShapes.BorneKey, PlainShapes.Share);

    private static Ratio? OneShare(IReadOnlyDictionary<TermKey, Ratio> shares) =>
        shares.Count == 1 && shares.TryGetValue(TermKey.Empty, out var one) ? one : null;

    private SeriesShape<PayLadder> Ladders()
    {
        ObjectShape<GradeLine> grade = new("grade", "A grade of the ladder.", table =>
        {
            var code = table.Required("code", PlainShapes.Grade, line => line.Row.Code, "The code, unique in the ladder.");
            var name = table.Optional("name", PlainShapes.Text, GivenName, "The name; left out, that of the skill grade, or else the code.");
            var skill = table.Optional("skillGrade", AgreementCodes.Grade, line => line.Row.SkillGrade, "The national skill grade it stands for.");
            var amounts = table.Required(
                "amounts", JsonShape.List(JsonShape.OrNull(Amount)), line => line.Amounts,
                    "One amount for each step; null where the grade has no such step.");
            return values => new(new LadderRow(code.In(values), name.In(values), skill.In(values)), amounts.In(values));
        });
        return new("ladder-step", new ObjectShape<DatedStep<PayLadder>>("ladder", "A pay ladder.", table =>
        {
            var (from, lastDay) = DayShapes.Dates(table);
            var steps = table.Required(
                "steps", JsonShape.Integer(1, LadderShape.MaxSteps), step => step.Value!.StepCount, "How many steps the widest grade has.");
            var highest = table.Optional(
                "highestFirst", JsonShape.Flag, step => step.Value!.Shape.IsHighestFirst, whenAbsent: false,
                    "Whether the grades stand from the highest down.");
            var per = table.Optional(
                "per", PeriodCodes.PayUnit, step => step.Value!.Per, PayUnit.Month,
                    "For what time the amounts stand: an hour, a day, a week, a month or a year.");
            var grades = table.Required(
                "grades", JsonShape.List(grade, minCount: 1, key: line => line.Row.Code.Value), step => LinesOf(step.Value!),
                    "The grades, from the lowest up unless highestFirst is true.");
            table.Rule([grades], values => grades.In(values).Count > 0 ? null : new Wording("没有可用的等级", "no grade is sound"));
            table.Rule([grades, steps], values => grades.In(values).FirstOrDefault(line => line.Amounts.Count != steps.In(values)) is { } odd
                ? new Wording(
                    $"等级 {odd.Row.Code} 有 {odd.Amounts.Count} 个金额，应为 {steps.In(values)} 个（无此档填 null）",
                    $"the grade {odd.Row.Code} has {odd.Amounts.Count} amounts instead of {steps.In(values)}; write null where it has no such step")
                : null);
            return values => new(
                from.In(values), lastDay.In(values), LadderOf(steps.In(values), highest.In(values), grades.In(values)).As(per.In(values)), null);
        }));
    }

    private static LocalizedText? GivenName(GradeLine line) =>
        line.Row.Name == new LadderRow(line.Row.Code, name: null, line.Row.SkillGrade).Name ? null : line.Row.Name;

    private static ValueList<GradeLine> LinesOf(PayLadder ladder) => ValueList.Of(ladder.Rows.Select(row =>
        new GradeLine(row, ValueList.Of(Enumerable.Range(1, ladder.StepCount).Select(step => ladder.Find(row.Code, step))))));

    private PayLadder LadderOf(int steps, bool isHighestFirst, IReadOnlyList<GradeLine> lines)
    {
        var builder = PayLadder.Build(paidIn, steps);
        if (isHighestFirst)
        {
            builder.HighestFirst();
        }

        foreach (var line in lines)
        {
            var amounts = new decimal?[line.Amounts.Count];
            for (var at = 0; at < amounts.Length; at++)
            {
                amounts[at] = line.Amounts[at]?.Amount;
            }

            builder.Grade(line.Row, amounts);
        }

        return builder.ToLadder();
    }

    private sealed record GradeLine(LadderRow Row, IReadOnlyList<Money?> Amounts);
}
