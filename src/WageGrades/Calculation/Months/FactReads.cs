using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What of people an agreement reads beside the grounds of its clauses (协议读取的人员事实), and when it says something else; worked out once a
/// plan.</summary>
internal sealed class FactReads
{
    private readonly WorkCalendar? calendar;
    private readonly bool isInParts;
    private readonly bool hasAreas;
    private readonly IReadOnlyDictionary<string, string> areas;
    private readonly Dictionary<ClauseId, PrecedenceGroup> accounts = [];
    private readonly Dictionary<ClauseId, IReadOnlyList<Population>> schemeGroups;

    internal FactReads(MonthPlan plan)
    {
        var agreement = plan.Agreement;
        calendar = plan.Policies.Calendar;
        (hasAreas, areas) = (agreement.Floors.Any(floor => floor.Area is not null), agreement.WorkplaceAreas);
        isInParts = plan.IsPart || plan.Earlier is not null;
        Changes = [.. ChangesOf(plan).Distinct().Order()];
        Groups =
        [
            .. agreement.Floors.Select(floor => floor.Tested).OfType<Population>(),
            .. agreement.Floors.SelectMany(floor => floor.Shares.Keys).SelectMany(key => key).Select(term => Population.Of(term)),
            .. agreement.RelativeFloors.Select(floor => floor.Tested),
        ];
        Groups = [.. Groups.Select(group => plan.Grades[group]).Distinct()];
        schemeGroups = plan.Schemes.DistinctBy(clause => clause.Id).ToDictionary(clause => clause.Id, clause => (IReadOnlyList<Population>)
        [
            .. from step in clause.Schemes.Steps
               where step.HasValue && step.Value is PiecePay
               let pay = (PiecePay)step.Value
               from term in pay.SkillFactors.Keys.Concat(pay.Guarantee?.Amounts.Keys.SelectMany(key => key) ?? [])
               select plan.Grades[Population.Of(term)],
        ]);
        Borne =
        [
            .. plan.Bonuses.SelectMany(clause => clause.Amounts.Steps).Where(step => step.HasValue)
                .SelectMany(step => step.Value.Reads.Borne).SelectMany(key => key).Distinct(),
        ];
        Means = plan.Bonuses.Where(clause => clause.Amounts.Values.Any(value => value.Reads.MonthsBefore > 0))
            .Select(clause => clause.Id).ToHashSet();
        CountTime = plan.ReadsMonthsBefore || plan.YearCaps.Count > 0
            || (plan.Anniversaries is null && plan.Bonuses.Any(clause => plan.ReadsOf(clause).Service));
        Trades = plan.Bonuses.Any(clause => clause.Bonus.Ground is StandingGround { Trade: not TradeMatch.Any });
        foreach (var group in agreement.Groups.Where(group => group.Scope is not null and not PrecedenceScope.Month))
        {
            foreach (var clause in group.Clauses)
            {
                _ = accounts.TryAdd(clause, group);
            }
        }

        CappedByYear = agreement.Caps.Where(cap => cap.Per == CapPeriod.Year).SelectMany(cap => cap.Clauses).ToHashSet();
        CapsOthersByYear = CappedByYear.Any(id => agreement.Find(id) is not BonusClause);
    }

    /// <summary>Every day on which the agreement begins to say something else, in order.</summary>
    internal List<LocalDate> Changes { get; }

    /// <summary>The groups by which floors tell people apart.</summary>
    internal IReadOnlyList<Population> Groups { get; }

    /// <summary>The terms that formulas look up.</summary>
    internal IReadOnlyList<Term> Borne { get; }

    /// <summary>The clauses of which some amount is a mean of months before.</summary>
    internal IReadOnlySet<ClauseId> Means { get; }

    /// <summary>Whether something counts the months of a year's cap, pays by the mean of months, or counts service by no rule that says when a month
    /// is completed: what is found may change every month.</summary>
    internal bool CountTime { get; }

    /// <summary>Whether some clause compares a trade with that of the post.</summary>
    internal bool Trades { get; }

    /// <summary>The clauses under a cap of the year.</summary>
    internal IReadOnlySet<ClauseId> CappedByYear { get; }

    /// <summary>Whether such a cap is over pay that is no bonus.</summary>
    internal bool CapsOthersByYear { get; }

    /// <summary>The groups by which a scheme tells people apart.</summary>
    internal IReadOnlyList<Population> GroupsOf(ClauseId scheme) => schemeGroups.TryGetValue(scheme, out var groups) ? groups : [];

    /// <summary>With which one-offs those of a clause compete: those of its clause, or of the group of a longer scope in which it stands.</summary>
    internal object AccountOf(BonusClause clause) => accounts.TryGetValue(clause.Id, out var group) ? group : clause;

    /// <summary>The terms of employment as floors read them: of the workplace its area alone; one without an area is marked, it may be called like
    /// one.</summary>
    internal Employment TermsOf(Employment terms)
    {
        var place = !hasAreas ? "" : areas.TryGetValue(terms.Workplace, out var area) ? "=" + area : "?" + terms.Workplace;
        return string.Equals(terms.Workplace, place, StringComparison.Ordinal) ? terms : terms with { Workplace = place };
    }

    /// <summary>The frame of whole months like this one; of this month alone where the agreement changes in it.</summary>
    /// <param name="month">The days of the month.</param>
    /// <param name="own">The month.</param>
    /// <param name="isWhole">Whether what is found holds on all its days.</param>
    internal MonthFrame FrameOf(MonthSpan month, YearMonth own, bool isWhole)
    {
        if (!isWhole || isInParts)
        {
            return new(own, month.From, HasCalendar: true);
        }

        var at = Changes.BinarySearch(month.From);
        var next = at >= 0 ? at + 1 : ~at;
        return next < Changes.Count && Changes[next] < month.Until
            ? new(own, month.From, HasCalendar: true)
            : new(null, next > 0 ? Changes[next - 1] : LocalDate.MinIsoValue, calendar?.Covers(month) ?? true);
    }

    // Every day on which something in the agreement begins or ends that a month reads after finding.
    private static IEnumerable<LocalDate> ChangesOf(MonthPlan plan)
    {
        var agreement = plan.Agreement;
        return
        [
            .. Ends(agreement.Term),
            .. Ends(plan.Term),
            .. plan.Ladders.SelectMany(clause => clause.Ladders.ChangeDays()),
            .. plan.Ladders.SelectMany(clause => clause.Regradings).Select(each => each.On),
            .. plan.Ladders.Select(clause => clause.ProtectsFrom).OfType<LocalDate>(),
            .. plan.Bonuses.SelectMany(clause => clause.Amounts.ChangeDays()),
            .. plan.Bonuses.Select(clause => clause.OwnTerm).OfType<DateSpan>().SelectMany(Ends),
            .. plan.Schemes.SelectMany(clause => clause.Schemes.ChangeDays()),
            .. plan.PayClauses.SelectMany(clause => clause.CoveredBefore).Select(before => before.Until),
            .. agreement.Floors.SelectMany(floor => floor.Amount.ChangeDays()),
            .. agreement.Funds.Select(fund => plan.Period.FirstDay(fund.OpensIn)),
        ];
    }

    private static IEnumerable<LocalDate> Ends(DateSpan span) => span.Until is { } until ? [span.From, until] : [span.From];
}
