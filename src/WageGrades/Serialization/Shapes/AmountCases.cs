using WageGrades.Bonuses;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>Adds the kinds of standard to the union of dated standards: each has the step's dates and members of its own.</summary>
internal static class AmountCases
{
    internal static UnionShape<DatedStep<BonusAmount>> Standard<T>(
        this UnionShape<DatedStep<BonusAmount>> union,
        string kind,
        string description,
        Func<MemberTable<DatedStep<BonusAmount>>, Func<DatedStep<BonusAmount>, T>, Func<MemberValues, T>> define)
        where T : BonusAmount => union.Case(
        kind,
        new ObjectShape<DatedStep<BonusAmount>>(kind, description, table =>
        {
            var (from, lastDay) = DayShapes.Dates(table);
            var make = define(table, step => (T)step.Value!);
            if (typeof(T) == typeof(PerUnitAmount) || typeof(T) == typeof(PoolAmount))
            {
                return values => new(from.In(values), lastDay.In(values), make(values), null);
            }

            var quantity = table.Optional(
                "quantity", AgreementCodes.Quantity, step => step.Value!.Quantity,
                    "Whether it is multiplied by the ground's quantity; a choice that must be made where there is one.");
            return values => new(from.In(values), lastDay.In(values), make(values) with { Quantity = quantity.In(values) }, null);
        }),
        step => step.Value is T);
}
