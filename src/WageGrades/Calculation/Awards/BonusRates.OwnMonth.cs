using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

internal sealed partial class BonusRates
{
    private DraftLine? OwnMonth(BonusClause clause, Occurrence occurrence)
    {
        // What belongs to the whole month is paid by the agreement in force on its first employed day, so that only one of two agreements pays it.
        if (Person.Spells.Count == 0 || !Month.Coverage.On(clause, Person.Spells[0].From))
        {
            return null;
        }

        var due = Person.Spells[0].From;
        if (!clause.Amounts.TryGet(due, out var standard) || Resolve(clause, standard, occurrence, due) is not { } amount)
        {
            return null;
        }

        Report(amount.Fault, clause, due);
        var derivation = amount.Derivation?.Copy() ?? Plan.Derive();
        if (OwnMonthOnTerms(clause, standard, due, amount.Amount, derivation) is not { } onTerms)
        {
            return null;
        }

        var draft = Draft(clause, occurrence, due, amount with { Amount = onTerms, Derivation = derivation }, null);
        return draft.Status == LineStatus.Paid && IsMonthly(clause, standard) && Rests(clause) ? draft.Suppress(LineReason.Suspended) : draft;
    }

    private bool Rests(BonusClause clause) =>
        Suspensions.Of(Month, clause).Any(rest => Person.Spells.Any(spell => spell.Intersect(rest) is not null));

    // A month that meets conditions pays a monthly amount, and a day's pay is that of the person's own day; counts, coefficients, supplied amounts
    // and means of months before are what they are.
    private ExactAmount? OwnMonthOnTerms(BonusClause clause, BonusAmount standard, LocalDate day, ExactAmount amount, Derivation derivation) =>
        standard.Reads.OwnHours ? amount
        : IsMonthly(clause, standard)
            ? Proration.WholeMonth(clause, day, amount, derivation)
        : standard.Reads.Days ? Proration.ByHours(clause, day, amount, derivation)
        : amount;

    private static bool IsMonthly(BonusClause clause, BonusAmount standard) =>
        clause.Bonus.Ground.Nature == GroundNature.Month && standard.Reads.Counters.Count == 0;
}
