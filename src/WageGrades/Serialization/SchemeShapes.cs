using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>The kinds of pay scheme as dated steps, each with the step's dates and members of its own.</summary>
internal static partial class SchemeShapes
{
    /// <param name="amount">How an amount stands in the document.</param>
    internal static SeriesShape<PayScheme> Series(JsonShape<Money> amount) => new("scheme-step", Kinds(amount));

    private static UnionShape<DatedStep<PayScheme>> Kinds(JsonShape<Money> amount)
    {
        UnionShape<DatedStep<PayScheme>> union = new("scheme");
        Add<NegotiatedPay>(union, "negotiated", "A monthly amount agreed with each person.", Negotiated);
        return union;
    }

    private static Func<MemberValues, NegotiatedPay> Negotiated(MemberTable<DatedStep<PayScheme>> table, Func<DatedStep<PayScheme>, NegotiatedPay> of)
    {
        var clauses = table.Optional(
            "floorClauses", JsonShape.List(PlainShapes.Id), step => of(step).FloorClauses,
            "The ids of the clauses whose pay is the floor; empty, there is none; a choice that must be made.");
        var per = table.Optional("floorPer", AgreementCodes.FloorPer, step => of(step).FloorPer, "Over what time the floor is judged; needed where there is one.");
        return values => new() { FloorClauses = clauses.In(values), FloorPer = per.In(values) };
    }

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
