using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Why bonus clauses owe a person nothing for a month: for each clause the fact that came nearest to being paid; and the facts that fit a ground and
/// no entry of its table, which are told on the statement.
/// </summary>
internal sealed class FactReach(MonthCase month)
{
    private const int MostNear = 5;

    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<ClauseNote> notes = [];
    private readonly FormulaReach formulas = new(month);
    private readonly List<(BonusClause Clause, Occurrence Fact, BonusAmount Standard)> unmatched = [];
    private readonly List<Finding> lacking = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>A note for each clause looked at; the caller leaves out those of clauses with a line.</summary>
    internal IReadOnlyList<ClauseNote> Notes => notes;

    /// <summary>Looks at what a clause found among the person's facts.</summary>
    internal void Observe(BonusClause clause, IReadOnlyList<Occurrence> occurrences)
    {
        if (!month.Coverage.Ever(clause))
        {
            notes.Add(month.Coverage.NoteOf(clause));
            return;
        }

        ClauseNote nearest = new(clause.Id, WithoutFact(clause));
        List<(Occurrence Fact, BonusAmount Standard)> missed = [];
        List<Finding> lacks = [];
        var fits = false;
        foreach (var occurrence in occurrences)
        {
            var (reason, standard) = ReasonOf(clause, occurrence, lacks);
            fits |= reason == CoverageReason.NothingDue;
            if (reason == CoverageReason.NoEntry && standard is not FormulaAmount)
            {
                missed.Add((occurrence, standard!));
            }
            else if (reason == CoverageReason.NothingDue && occurrence.Id.Length > 0)
            {
                taken.Add(occurrence.Id);
            }

            if (reason < nearest.Reason)
            {
                nearest = new ClauseNote(
                    clause.Id, reason, reason == CoverageReason.NoEntry && standard is not FormulaAmount ? occurrence.Key : null);
            }
        }

        notes.Add(nearest);

        // Who holds a lower certificate beside the one that pays lacks nothing; an event of its own does.
        lacking.AddRange(fits ? [] : lacks.Take(1));
        unmatched.AddRange(missed.Where(each => each.Fact.Id.Length > 0 || !fits).Select(each => (clause, each.Fact, each.Standard)));
    }

    /// <summary>A finding for each fact that fits a ground and no entry of its table, where no other clause pays for the same event.</summary>
    internal IEnumerable<Finding> Unmatched()
    {
        foreach (var finding in lacking)
        {
            yield return finding;
        }

        foreach (var (clause, fact, standard) in unmatched
            .Where(each => each.Fact.Id.Length == 0 || !taken.Contains(each.Fact.Id))
            .OrderBy(each => plan.Order[each.Clause.Id])
            .ThenBy(each => each.Fact.Id, StringComparer.Ordinal)
            .ThenBy(each => each.Fact.Key.ToString(), StringComparer.Ordinal))
        {
            var keys = standard.Keys!;
            var isEvent = fact.Id.Length > 0;
            yield return Finding.Of(
                isEvent || IsAboveAnEntry(clause, fact.Key, keys) ? FindingCodes.FactWithoutEntry : FindingCodes.StandingWithoutEntry,
                isEvent ? fact.Id : person.Worker.Id.ToString(),
                ("worker", person.Worker.Id.ToString()),
                ("fact", fact.Key),
                ("clause", clause.Id.ToString()),
                ("near", Near(fact.Key, keys))) with { Clause = clause.Id };
        }
    }

    private CoverageReason WithoutFact(BonusClause clause) =>
        clause.Bonus.Ground.NeedsRecord && !person.Worker.Records.ContainsKey(person.Month) ? CoverageReason.NoRecord
        : clause.Bonus.Ground.Nature == GroundNature.Month ? CoverageReason.ConditionNotMet
        : CoverageReason.NoFact;

    /// <summary>The nearest that an occurrence comes; nothing due where a draft may have come of it.</summary>
    private (CoverageReason Reason, BonusAmount? Standard) ReasonOf(BonusClause clause, Occurrence occurrence, List<Finding> lacks)
    {
        if (DueDay(clause, occurrence, out var reason) is not { } day)
        {
            return (reason, null);
        }

        var held = clause.Bonus.Schedule.PaysWhatHolds ? day : occurrence.CountsFrom;
        if (!occurrence.HasTrade(person.Worker.Post.TryGet(held, out var post) ? post : null))
        {
            return (CoverageReason.OtherTrade, null);
        }

        if (!clause.Amounts.TryGet(day, out var standard))
        {
            return (CoverageReason.NoStandard, null);
        }

        if (occurrence.Supplied is null && standard is FormulaAmount formula)
        {
            if (formulas.Lack(clause, formula, occurrence, day) is { } lack)
            {
                lacks.Add(lack);
                return (CoverageReason.NoEntry, standard);
            }

            return (formula.Times is CounterQuantity && !person.Worker.Records.ContainsKey(person.Month) ? CoverageReason.NoRecord
                : CoverageReason.NothingDue, standard);
        }

        return (occurrence.Supplied is null && standard.Keys is { } keys && !keys.Any(key => key.IsPartOf(occurrence.Key))
            ? CoverageReason.NoEntry
            : CoverageReason.NothingDue, standard);
    }

    private LocalDate? DueDay(BonusClause clause, Occurrence occurrence, out CoverageReason reason)
    {
        reason = CoverageReason.NothingDue;
        if (occurrence.OnlyIn is not null)
        {
            return person.Spells.Count > 0 ? person.Spells[0].From : null;
        }

        if (clause.Bonus.Schedule.OfPeriod is { } period)
        {
            return DueDay(clause, period, occurrence, out reason);
        }

        if (clause.Bonus.Schedule.IsOnce)
        {
            if (plan.Policies.StartOf(clause.Bonus.Schedule) is not { } start)
            {
                return null;
            }

            var due = start.FirstDueDay(occurrence.CountsFrom);
            reason =
                due < plan.Term.From ? CoverageReason.BeforeTerm
                : due < person.Span.From ? CoverageReason.DueEarlier
                : CoverageReason.NothingDue;
            return due < plan.Term.From || due < person.Span.From ? null : due;
        }

        if (MonthlyTerm.Of(clause, occurrence, plan.Policies) is not { } term || term.Until <= person.Span.From)
        {
            reason = CoverageReason.Ended;
            return null;
        }

        // The first day of the month on which it is due and the clause covers the person.
        foreach (var span in month.Coverage.DaysOf(clause))
        {
            if (span.Intersect(new DateSpan(term.From, term.Until)) is { } days)
            {
                return days.From;
            }
        }

        return null;
    }

    // The day of a payment of the month for which the occurrence holds.
    private LocalDate? DueDay(BonusClause clause, IPeriodSchedule period, Occurrence occurrence, out CoverageReason reason)
    {
        var claims = new PeriodCount(month, clause, period).Claims().ToList();
        var held = claims.Find(claim => MonthlyTerm.Of(clause, occurrence, plan.Policies)?.Contains(claim.Due.HeldOn) == true);
        reason = held is not null ? CoverageReason.NothingDue
            : claims.Count > 0 ? CoverageReason.Ended
            : period.IsOver(person.Month) ? CoverageReason.DueEarlier
            : CoverageReason.NotYetDue;
        return held?.Due.CountedOn;
    }

    /// <summary>The entries that come near: those that share the most terms with the fact, then those of the same vocabularies.</summary>
    private static List<LocalizedText> Near(TermKey fact, IReadOnlyList<TermKey> keys)
    {
        var ranked = keys.Select(
                (key, place) =>
                    (
                        Key: key,
                        Place: place,
                        Shared: key.Count(term => fact.Contains(term)),
                        Alike: key.Count(term => fact.Find(term.Vocabulary) is not null)))
            .OrderByDescending(each => each.Shared)
            .ThenByDescending(each => each.Alike)
            .ThenBy(each => each.Place)
            .ToList();
        List<LocalizedText> near =
        [
            .. ranked.Take(MostNear).Select(each => new LocalizedText(each.Key.In(Language.Chinese), each.Key.In(Language.English))),
        ];
        if (ranked.Count > MostNear)
        {
            near.Add(new(FormattableString.Invariant($"等共 {ranked.Count} 档"), FormattableString.Invariant($"… {ranked.Count} in all")));
        }

        return near.Count > 0 ? near : [new("标准表为空", "the table is empty")];
    }

    /// <summary>Whether the fact stands above an entry of the same ordered vocabulary: the higher grade would get nothing.</summary>
    private bool IsAboveAnEntry(BonusClause clause, TermKey fact, IReadOnlyList<TermKey> keys)
    {
        if (clause.Bonus.Ground is not StandingGround { Vocabulary: var code }
            || plan.Agreement.FindVocabulary(code) is not { IsOrdered: true } vocabulary
            || fact.Find(code) is not { } own)
        {
            return false;
        }

        var rank = RankOf(vocabulary, own);
        return rank is not null && keys.Any(key => key.Find(code) is { } entry && RankOf(vocabulary, entry) < rank);
    }

    private static int? RankOf(Vocabulary vocabulary, Term term)
    {
        for (var i = 0; i < vocabulary.Terms.Count; i++)
        {
            if (vocabulary.Terms[i] == term)
            {
                return i;
            }
        }

        return null;
    }
}
