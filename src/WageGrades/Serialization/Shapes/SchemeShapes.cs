using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>The kinds of pay scheme as dated steps, each with the step's dates and members of its own.</summary>
internal static partial class SchemeShapes
{
    /// <param name="amount">How an amount stands in the document.</param>
    /// <param name="signed">How an amount stands that may be below zero.</param>
    internal static SeriesShape<PayScheme> Series(JsonShape<Money> amount, JsonShape<Money> signed) => new("scheme-step", Kinds(amount, signed));

    private static UnionShape<DatedStep<PayScheme>> Kinds(JsonShape<Money> amount, JsonShape<Money> signed)
    {
        UnionShape<DatedStep<PayScheme>> union = new("scheme");
        Add<NegotiatedPay>(union, "negotiated", "A monthly amount agreed with each person.", Negotiated);
        Add<AnnualPay>(union, "annual", "An amount for the year, advanced by the month and settled after it.", Annual(amount));
        Add<PiecePay>(union, "piece", "Prices of pieces or orders.", (table, of) => Pieces(amount, signed, table, of));
        Add<ProjectPay>(union, "project", "Parts of a posted sum as stages of a project are reached.", Project);
        Add<ResultShare>(union, "result-share", "Shares in what results bring.", (table, of) => Results(amount, table, of));
        return union;
    }

    private static Func<MemberValues, NegotiatedPay> Negotiated(MemberTable<DatedStep<PayScheme>> table, Func<DatedStep<PayScheme>, NegotiatedPay> of)
    {
        var clauses = table.Optional(
            "floorClauses", JsonShape.List(PlainShapes.Id), step => of(step).FloorClauses,
            "The ids of the clauses whose pay is the floor; empty, there is none; a choice that must be made.");
        var per = table.Optional("floorPer", AgreementCodes.FloorPer, step => of(step).FloorPer,
            "Over what time the floor is judged; needed where there is one.");
        return values => new() { FloorClauses = clauses.In(values), FloorPer = per.In(values) };
    }

    private static Func<MemberTable<DatedStep<PayScheme>>, Func<DatedStep<PayScheme>, AnnualPay>, Func<MemberValues,
        AnnualPay>> Annual(JsonShape<Money> amount) => (table, of) =>
    {
        var amounts = table.Optional(
            "amounts", JsonShape.Map(PlainShapes.Key, amount), step => of(step).Amounts, ValueMap<TermKey, Money>.Empty,
            "The year's amount by grade, * for every one; left out, agreed with each person.");
        var advance = table.Optional("advance", Advance(amount), step => of(step).Advance,
            "The part paid month by month; a choice that must be made.");
        var part = table.Optional("partYear", AgreementCodes.PartYear, step => of(step).PartYear,
            "What a part of the year is worth; a choice that must be made.");
        var settled = table.Optional(
            "settledIn", JsonShape.Integer(1, 12), step => of(step).SettledIn,
                "The month of the following year in which the year is settled; a choice that must be made.");
        var shortfall = table.Optional(
            "shortfall", AgreementCodes.Shortfall, step => of(step).Shortfall,
                "What happens where too much was advanced; a choice that must be made.");
        var deferrals = table.Optional(
            "deferrals", JsonShape.List(Deferred), step => of(step).Deferrals, ValueList<DeferredPart>.Empty,
                "The parts of a settlement paid later, the earliest first.");
        var leaving = table.Optional("onLeaving", AgreementCodes.OnLeaving, step => of(step).OnLeaving,
            "What leaving does to deferred parts; needed where there are any.");
        table.Rule([deferrals], values => AnnualPay.CanDefer(deferrals.In(values))
            ? null
            : new Wording("延期部分须按期限先后排列，合计不超过 100%", "deferred parts must follow one another by months and add up to at most 100 %"));
        return values => new()
        {
            Amounts = amounts.In(values),
            Advance = advance.In(values),
            PartYear = part.In(values),
            SettledIn = settled.In(values),
            Shortfall = shortfall.In(values),
            Deferrals = deferrals.In(values),
            OnLeaving = leaving.In(values),
        };
    };

    private static UnionShape<AnnualAdvance> Advance(JsonShape<Money> amount) => new UnionShape<AnnualAdvance>("annual-advance")
        .Case(
            "share",
            new ObjectShape<AnnualAdvance>("advance-share", "A share of the year's amount, paid in twelfths.", table =>
            {
                var share = table.Required("share", PlainShapes.PartOfOne, advance => advance.Share!.Value,
                    "The share, above 0 and at most 100 %.");
                return values => AnnualAdvance.OfShare(share.In(values));
            }),
            advance => advance.Share is not null)
        .Case(
            "monthly",
            new ObjectShape<AnnualAdvance>("advance-monthly", "An amount a month.", table =>
            {
                var monthly = table.Required("amount", amount, advance => advance.Monthly!.Value,
                    "The amount a month, above 0.");
                table.Rule([monthly], values => monthly.In(values).IsPositive ? null : new Wording("按月预发额须大于 0",
                    "the amount a month must be above 0"));
                return values => AnnualAdvance.OfMonthly(monthly.In(values));
            }),
            advance => advance.Monthly is not null);

    private static readonly ObjectShape<DeferredPart> Deferred = new("deferred-part", "A part of a settlement paid later.", table =>
    {
        var share = table.Required("share", PlainShapes.PartOfOne, part => part.Share,
            "The share of what the settlement pays.");
        var months = table.Required("monthsAfter", JsonShape.Integer(1, 120), part => part.MonthsAfter,
            "How many months after the settlement month.");
        return values => new(share.In(values), months.In(values));
    });

    private static void Add<T>(
        UnionShape<DatedStep<PayScheme>> union,
        string kind,
        string description,
        Func<MemberTable<DatedStep<PayScheme>>, Func<DatedStep<PayScheme>, T>, Func<MemberValues, T>> define)
        where T : PayScheme => union.Case(
        kind,
        new ObjectShape<DatedStep<PayScheme>>($"{kind}-pay", description, table =>
        {
            var (from, lastDay) = DayShapes.Dates(table);
            var make = define(table, step => (T)step.Value!);
            return values => new(from.In(values), lastDay.In(values), make(values), null);
        }),
        step => step.Value is T);
}
