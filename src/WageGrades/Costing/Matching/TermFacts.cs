using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>The facts by which people have what the entries and conditions of a clause name (条款的档次与适用条件对应的事实).</summary>
internal sealed class TermFacts(CollectiveAgreement agreement, LocalDate since)
{
    /// <summary>The facts of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="days">The days on which what happens on a day happens.</param>
    internal IEnumerable<MadeUpFact> Of(PayClause clause, IReadOnlyList<LocalDate> days) =>
        (clause is BonusClause bonus ? OfGround(bonus, days) : []).Concat(OfEligibility(clause));

    private IEnumerable<MadeUpFact> OfGround(BonusClause clause, IReadOnlyList<LocalDate> days)
    {
        var amounts = FactsRead.StandardsOf(clause).ToList();
        var keys = amounts.SelectMany(KeysOf).Distinct().ToList();
        var once = clause.Bonus.Schedule is not WhileHeld;
        IEnumerable<LocalDate> from = once ? days : [since];
        var facts = clause.Bonus.Ground switch
        {
            AchievementGround ground => days.SelectMany(day => Achievements(clause.Id, ground, keys, amounts, (day, day == days[0]))),
            StandingGround ground => from.SelectMany(day => Standings(ground, Terms(keys, ground.Vocabulary), (day, day == days[0] || !once), once)),
            PostGround ground => from.SelectMany(day => Terms(keys, ground.Vocabulary).Select(term => Having([term], day, day == days[0] || !once))),
            PopulationGround ground => ground.Population.Terms.Count == 0 ? [] : [Having([.. OnePerVocabulary(ground.Population.Terms)], since)],
            JoiningGround => days.Select(Joined),
            EmployedGround => FactsRead.Begins(clause.Bonus.Schedule) ? days.Select(Joined) : [],
            SeniorityGround or CountGround or MonthGround or ContributionGround or SuppliedGround => [],
            _ => throw Closed.Missed(clause.Bonus.Ground),
        };
        return facts.Concat(keys.Concat(amounts.SelectMany(amount => amount.Reads.Borne)).Distinct()
            .Where(_ => clause.Bonus.Ground is EmploymentGround || amounts.Exists(amount => amount.FitsWhatIsBorne))
            .Select(key => Having([.. key], since)));
    }

    private static IEnumerable<TermKey> KeysOf(BonusAmount amount) => amount.Keys ?? [];

    // Every term of the vocabulary where one standard is for all.
    private IReadOnlyList<Term> Terms(List<TermKey> keys, string vocabulary) =>
        keys.Exists(key => key.Count > 0)
            ? [.. keys.Where(key => key.Count == 1 && key[0].Vocabulary == vocabulary).Select(key => key[0]).Distinct()]
            : agreement.FindVocabulary(vocabulary)?.Terms ?? [];

    private static IEnumerable<MadeUpFact> Achievements(
        Citations.ClauseId clause, AchievementGround ground, List<TermKey> keys, List<BonusAmount> amounts, (LocalDate Day, bool IsFirst) at)
    {
        TermKey all = [.. OnePerVocabulary(ground.Only)];
        var known = keys.Exists(key => key.Count > 0) ? keys.Where(key => key.Count > 0) : [all];
        foreach (var key in known)
        {
            var kind = $"{ground.Kind} {string.Join("+", key.Select(term => term.Code))}".Trim() + (at.IsFirst ? "" : $" on {IsoDate.Of(at.Day)}");
            var ends = amounts.SelectMany(amount => amount.Bounds).Where(entry => entry.Key == key || entry.Key.Count == 0)
                .Where(entry => entry.Least != entry.Most).SelectMany(entry => new[] { entry.Least, entry.Most }).Distinct().ToList();
            foreach (var decided in ends.Count == 0 ? [null] : ends.ConvertAll(end => (Money?)end))
            {
                var name = decided is { } amount ? $"{kind} of {amount}" : kind;
                yield return new(name, worker => worker.Achieve(new Achievement(name, ground.Kind, key, at.Day)
                {
                    DecidedAmounts = decided is { } sum ? new Dictionary<Citations.ClauseId, Money> { [clause] = sum } : [],
                }));
            }
        }
    }

    // Appointments to skill grades are made up for everybody; only what begins on a day is one more fact.
    private static IEnumerable<MadeUpFact> Standings(StandingGround ground, IReadOnlyList<Term> terms, (LocalDate Day, bool IsUsual) at, bool begins)
    {
        var on = at.IsUsual ? "" : $" on {IsoDate.Of(at.Day)}";
        foreach (var term in terms)
        {
            if (ground.Fact != StandingFact.Appointed)
            {
                yield return new(
                    $"certified {term.Code}{on}", worker => worker.Qualify(new Qualification(term, at.Day) { RecognisedOn = at.Day }));
            }
            else if (begins || term.Vocabulary != SkillGrade.Vocabulary.Code)
            {
                yield return new($"appointed {term.Code}{on}", worker => worker.Appoint(term, at.Day));
            }
        }
    }

    private MadeUpFact Joined(LocalDate day) => new($"joined {IsoDate.Of(day)}", worker => worker with
    {
        Employment = worker.Employment.Clear(new DateSpan(since, day), "not yet"),
        Place = worker.Place.Clear(new DateSpan(since, day), "not yet"),
    });

    private IEnumerable<MadeUpFact> OfEligibility(PayClause clause)
    {
        var people = clause.For;
        foreach (var term in people?.Terms ?? [])
        {
            yield return Having([term], since);
        }

        foreach (var post in people?.Posts ?? [])
        {
            yield return new($"post {post}", worker => worker.Assign(since, new Post(post)));
        }

        foreach (var place in people?.Workplaces ?? [])
        {
            yield return new($"at {place}", worker => Employed(worker, terms => terms with { Workplace = place }));
        }

        var forms = (clause.CoveredForms ?? []).Concat(people?.Forms ?? []).Concat(clause.CoveredWorkingTimes ?? []);
        foreach (var term in forms)
        {
            yield return Having([term], since);
        }
    }

    private static MadeUpFact Having(IReadOnlyList<Term> terms, LocalDate from, bool isUsual = true)
    {
        List<Term> given = [.. terms.Where(term => FactsRead.Of(term) is not (PersonFact.Cell or PersonFact.SkillGrade))];
        var name = given.Count == 0 ? "" : $"with {string.Join("+", given.Select(term => term.Code))}{(isUsual ? "" : $" on {IsoDate.Of(from)}")}";
        return new(name, worker => given.Aggregate(worker, (made, term) => Give(made, term, from)));
    }

    private static Worker Give(Worker worker, Term term, LocalDate from)
    {
        var by = FactsRead.Of(term);
        return by == PersonFact.Form ? Employed(worker, terms => terms with { Form = term })
            : by == PersonFact.WorkingTime ? Employed(worker, terms => terms with { WorkingTime = term })
            : by == PersonFact.Certificate ? worker.Qualify(new Qualification(term, from) { RecognisedOn = from })
            : by == PersonFact.Appointment ? worker.Appoint(term, from)
            : worker.Assign(from, new Post("") { Terms = [.. worker.Post.TryGet(from, out var post) ? post.Terms : [], term] });
    }

    private static Worker Employed(Worker worker, Func<Employment, Employment> change) => worker with { Employment = worker.Employment.Map(change) };

    private static IEnumerable<Term> OnePerVocabulary(IReadOnlyList<Term> terms) => terms.DistinctBy(term => term.Vocabulary, StringComparer.Ordinal);
}
