using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's full-month, full-time rates under clauses on a day, of which an allowance is a share: cells of ladders and monthly bonuses, before
/// groups and caps.
/// </summary>
internal sealed class BaseRates(MonthPlan plan, PersonMonth person)
{
    private readonly SchemeDays schemes = new(plan, person);

    private Worker Worker => person.Worker;

    /// <summary>A share of the base; null where the person has none of its bonuses that day.</summary>
    internal ResolvedAmount? ShareOf(BonusClause clause, ShareOfPayAmount standard, Ratio share, LocalDate day)
    {
        var sum = ExactAmount.Zero(plan.Currency);
        var hasLadder = false;
        var isOnLadder = false;
        foreach (var id in standard.Of)
        {
            switch (plan.Agreement.Find(id))
            {
                case LadderClause ladder:
                    hasLadder = true;
                    if (CellOn(ladder, day) is { } cell)
                    {
                        isOnLadder = true;
                        sum += cell;
                    }

                    break;
                case BonusClause bonus when CanBeBase(bonus):
                    if (SumOn(bonus, day) is not { } owed)
                    {
                        return ResolvedAmount.Open(plan.Currency, LineReason.AwaitingDecision);
                    }

                    sum += owed;
                    break;
                default:
                    return Open(FindingCodes.BaseNotAllowed, clause, ("clause", clause.Id.ToString()), ("base", id.ToString()));
            }
        }

        return hasLadder && !isOnLadder
            ? Open(FindingCodes.NoBaseRate, clause, ("clause", clause.Id.ToString()), ("worker", Worker.Id.ToString()), ("day", day))
            : sum.Sign == 0 ? null
            : ResolvedAmount.Of(sum * share, new PayShareTrace(sum, share));
    }

    /// <summary>The days on which the base of a clause changes, beside those on which something about the person does.</summary>
    internal IEnumerable<LocalDate> ChangeDays(BonusClause clause) => clause.Amounts.Steps
        .Where(step => step.HasValue)
        .Select(step => step.Value)
        .OfType<ShareOfPayAmount>()
        .SelectMany(standard => standard.Of)
        .Distinct()
        .SelectMany(id => plan.Agreement.Find(id) switch
        {
            LadderClause ladder => ladder.Ladders.ChangeDays(),
            BonusClause bonus => bonus.Amounts.ChangeDays().Concat(DueDays(bonus)),
            _ => [],
        });

    /// <summary>Whether a bonus may make a base: paid monthly while something lasts, and no share of pay itself nor a pool, which is nobody's rate.</summary>
    internal static bool CanBeBase(BonusClause bonus) =>
        bonus.Bonus.Schedule is not OneOff && bonus.Amounts.Steps.All(step => !step.HasValue || step.Value is not (ShareOfPayAmount or PoolAmount));

    /// <summary>
    /// The full-month, full-time rate of a person under a clause on a day, in probation as it reduces pay; zero where the clause owes nothing or a scheme absorbs it, null
    /// while an amount is open.
    /// </summary>
    internal ExactAmount? RateOn(PayClause clause, LocalDate day)
    {
        if (person.TermsOn(day) is not { } terms || !plan.Covers(clause, terms) || schemes.AbsorberOf(clause.Id, day) is not null)
        {
            return ExactAmount.Zero(plan.Currency);
        }

        return clause switch
        {
            LadderClause ladder => LadderRateOn(ladder, terms, day),
            BonusClause bonus => SumOn(
                bonus,
                day,
                (occurrence, amount) => occurrence.OnlyIn is null ? ProbationPay.Of(clause, plan.Policies, terms, amount, lowestStep: null) : amount),
            SchemeClause when schemes.On(day) is { Scheme: NegotiatedPay } on && on.Clause == clause =>
                on.Terms.AgreedAmount is { } agreed && agreed.Currency == plan.Currency ? agreed.ToExactAmount() / terms.HoursShare : null,
            _ => ExactAmount.Zero(plan.Currency),
        };
    }

    /// <summary>The days on which the rate of a clause changes, beside those on which something about the person does.</summary>
    internal IEnumerable<LocalDate> RateChangeDays(PayClause clause) => clause switch
    {
        LadderClause ladder => ladder.Ladders.ChangeDays()
            .Concat(person.Protections.Where(each => each.Clause == ladder.Id).SelectMany(each => each.Amounts.ChangeDays())),
        BonusClause bonus => bonus.Amounts.ChangeDays().Concat(DueDays(bonus)).Concat(ChangeDays(bonus)),
        SchemeClause scheme => scheme.Schemes.ChangeDays(),
        _ => [],
    };

    /// <summary>The cell and what is protected above it.</summary>
    private ExactAmount LadderRateOn(LadderClause clause, Employment terms, LocalDate day)
    {
        var cell = CellOn(clause, day) is { } amount
            ? ProbationPay.Of(clause, plan.Policies, terms, amount, clause.Ladders.On(day).LowestStepOf(person.Places.On(day).Grade))
            : ExactAmount.Zero(plan.Currency);
        return person.Protections.Where(each => each.Clause == clause.Id).Aggregate(
            cell, (sum, each) => each.Amounts.TryGet(day, out var left) ? sum + ProbationPay.Of(clause, plan.Policies, terms, left, lowestStep: null) : sum);
    }

    private ExactAmount? CellOn(LadderClause clause, LocalDate day) =>
        Covers(clause, day) && clause.Ladders.TryGet(day, out var ladder) && person.Places.TryGet(day, out var place)
            ? ladder.Find(place.Grade, place.Step)
            : (ExactAmount?)null;

    /// <summary>What a bonus owes on a day, each amount as given; null while an amount is open.</summary>
    private ExactAmount? SumOn(BonusClause clause, LocalDate day, Func<Occurrence, ExactAmount, ExactAmount>? onTerms = null)
    {
        List<(Occurrence Occurrence, ResolvedAmount Amount)> owed = [];
        AmountResolver resolver = new(plan.Currency, Worker, this);
        TeamSplit teams = new(plan, Worker.Id);
        foreach (var occurrence in OccurrenceFinder.Find(clause, person.In(day.ToYearMonth()), plan))
        {
            if (Covers(clause, day)
                && occurrence.HasTrade(Worker.Post.TryGet(day, out var post) ? post : null)
                && clause.Amounts.TryGet(day, out var standard)
                && (occurrence.OnlyIn is not null || MonthlyTerm.Of(clause, occurrence, plan.Policies)?.Contains(day) == true)
                && teams.Share(clause, occurrence, resolver.Resolve(clause, standard, occurrence, day)) is { } amount)
            {
                owed.Add((occurrence, amount));
            }
        }

        return owed.Exists(each => each.Amount.Pending != LineReason.None)
            ? null
            : owed.GroupBy(each => MonthlyRepetition.RivalryOf(clause.Bonus, each.Occurrence))
                .Aggregate(ExactAmount.Zero(plan.Currency), (sum, rivals) => sum + rivals.Max(each => onTerms?.Invoke(each.Occurrence, each.Amount.Amount) ?? each.Amount.Amount));
    }

    private IEnumerable<LocalDate> DueDays(BonusClause clause) =>
        (Worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) ? decided.ChangeDays() : [])
            .Concat(OccurrenceFinder.Find(clause, person, plan)
                .Select(occurrence => MonthlyTerm.Of(clause, occurrence, plan.Policies))
                .OfType<DateSpan>()
                .SelectMany(term => term.Until is { } until ? new[] { term.From, until } : [term.From]));

    private bool Covers(PayClause clause, LocalDate day) =>
        Worker.Employment.TryGet(day, out var terms) && plan.Covers(clause, terms);

    private ResolvedAmount Open(FindingCode code, BonusClause clause, params ReadOnlySpan<FindingArgument> arguments) => ResolvedAmount.Open(
        plan.Currency, LineReason.AwaitingDecision, fault: Finding.Of(code, clause.Id.ToString(), arguments) with { Clause = clause.Id });
}
