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
            return values => new(from.In(values), lastDay.In(values), make(values), null);
        }),
        step => step.Value is T);
}
