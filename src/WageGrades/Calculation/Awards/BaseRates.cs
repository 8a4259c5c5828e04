using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's full-month, full-time rates under clauses on a day, of which an allowance is a share: cells of ladders and monthly bonuses, as entitled
/// before absorption, groups and caps, or as paid after them.
/// </summary>
internal sealed class BaseRates(FoundMonth found)
{
    private const int ShortRow = 16;

    private readonly MonthPlan plan = found.Month.Plan;
    private readonly PersonMonth person = found.Month.Person;
    private readonly SchemeDays schemes = found.Month.Schemes;
    private readonly Coverage coverage = found.Month.Coverage;

    /// <summary>The clauses whose share is being read, so that a circle ends.</summary>
    private HashSet<ClauseId>? reading;

    /// <summary>What bonuses owe on days, as far as it was asked.</summary>
    private Dictionary<(ClauseId Clause, LocalDate Day), ExactAmount?>? sums;

    private Worker Worker => person.Worker;

    /// <summary>The month of whose day they are asked, which tells of other months.</summary>
    internal FoundMonth Found => found;

    /// <summary>A share of the base; null where the person has none of its bonuses that day.</summary>
    internal ResolvedAmount? ShareOf(BonusClause clause, ShareOfPayAmount standard, Ratio share, LocalDate day) =>
        PayOf(clause, new PayReference(standard.Of, standard.Basis), standard.Rate, day, rate => ResolvedAmount.Of(
            rate * share, Derivation.Of(new PayShareSource(rate, share), plan.Explains)));

    /// <summary>What a clause makes of the person's pay under others on a day, of a month, a day or an hour; null where the person has
    /// none.</summary>
    internal ResolvedAmount? PayOf(BonusClause clause, PayReference pay, RateUnit unit, LocalDate day, Func<ExactAmount, ResolvedAmount?> read)
    {
        if (!(reading ??= []).Add(clause.Id))
        {
            return Open(FindingCodes.BaseInCircle, clause, ("clause", clause.Id.ToString()));
        }

        try
        {
            ReadBelow(clause, day);
            return Read(clause, pay, unit, day, read);
        }
        finally
        {
            reading.Remove(clause.Id);
        }
    }

    // What rests on a long row of clauses is read from its bottom up, so that no clause asks deeper than its own bases.
    private void ReadBelow(BonusClause clause, LocalDate day)
    {
        if (reading!.Count > 1 || plan.Rests.Below(clause.Id) is not { Count: > ShortRow } below)
        {
            return;
        }

        foreach (var id in below)
        {
            if (plan.Agreement.Find(id) is BonusClause { CanBeBase: true } bonus)
            {
                _ = SumOn(bonus, day);
            }
        }
    }

    private ResolvedAmount? Read(BonusClause clause, PayReference pay, RateUnit unit, LocalDate day, Func<ExactAmount, ResolvedAmount?> read)
    {
        var isAsPaid = pay.Basis == RateBasis.AsPaid;
        var sum = ExactAmount.Zero(plan.Currency);
        var hasLadder = false;
        var isOnLadder = false;
        foreach (var id in pay.Of)
        {
            switch (plan.Agreement.Find(id))
            {
                case LadderClause ladder:
                    // Whom the ladder is not for misses no base pay.
                    hasLadder |= !coverage.LeavesOut(ladder, day);
                    if (CellOn(ladder, day, isRounded: unit == RateUnit.Month) is not { } cell)
                    {
                        break;
                    }

                    isOnLadder = true;
                    if (!isAsPaid || schemes.AbsorberOf(id, day) is null)
                    {
                        if (coverage.IsOpen(ladder))
                        {
                            return ResolvedAmount.Open(plan.Currency, LineReason.AwaitingBirthDate);
                        }

                        sum += cell;
                    }

                    break;
                case BonusClause { CanBeBase: true } bonus:
                    if ((isAsPaid ? PaidOn(bonus, day, each => SumOn(each, day)) : SumOn(bonus, day)) is not { } owed)
                    {
                        return ResolvedAmount.Open(
                            plan.Currency, coverage.IsOpen(bonus) ? LineReason.AwaitingBirthDate : LineReason.AwaitingDecision);
                    }

                    sum += owed;
                    break;
                case null or BonusClause or OvertimeClause or TextClause or LeaveClause or SchemeClause:
                    return Open(FindingCodes.BaseNotAllowed, clause, ("clause", clause.Id.ToString()), ("base", id.ToString()));
                default:
                    throw Closed.Missed(plan.Agreement.Find(id));
            }
        }

        if (hasLadder && !isOnLadder)
        {
            return Open(FindingCodes.NoBaseRate, clause, ("clause", clause.Id.ToString()), ("worker", Worker.Id.ToString()), ("day", day));
        }

        return sum.Sign == 0 ? null : TimeRateReader.Read(plan, clause, unit, sum, read);
    }

    /// <summary>What remains of <see cref="RateOn"/> after the groups of the month and the caps in which the clause stands.</summary>
    internal ExactAmount? PaidRateOn(PayClause clause, LocalDate day) =>
        clause is BonusClause bonus ? PaidOn(bonus, day, each => RateOn(each, day)) : RateOn(clause, day);

    /// <summary>
    /// What remains of a bonus's rate on a day, judged over the rates of all clauses that stand in groups of the month or under monthly caps with it;
    /// null while one of them is open.
    /// </summary>
    private ExactAmount? PaidOn(BonusClause clause, LocalDate day, Func<BonusClause, ExactAmount?> rateOf)
    {
        Dictionary<ClauseId, ExactAmount> rates = [];
        foreach (
            var bonus in PaidTogether.With(plan.Agreement, clause.Id).Select(plan.Agreement.Find).OfType<BonusClause>()
                .Where(each => each.HasMonthlyRate)
        )
        {
            if ((schemes.AbsorberOf(bonus.Id, day) is null ? rateOf(bonus) : ExactAmount.Zero(plan.Currency)) is not { } rate)
            {
                return null;
            }

            rates[bonus.Id] = rate;
        }

        return PaidRates.Settle(plan.Agreement, rates)[clause.Id];
    }

    /// <summary>
    /// The full-month, full-time rate of a person under a clause on a day, in probation as it reduces pay; zero where the clause owes nothing or a
    /// scheme absorbs it, null while an amount is open.
    /// </summary>
    internal ExactAmount? RateOn(PayClause clause, LocalDate day)
    {
        if (person.TermsOn(day) is not { } terms || !coverage.On(clause, day) || schemes.AbsorberOf(clause.Id, day) is not null)
        {
            return ExactAmount.Zero(plan.Currency);
        }

        return Told(clause, clause switch
        {
            LadderClause ladder => LadderRateOn(ladder, terms, day),
            BonusClause bonus => SumOn(
                bonus,
                day,
                (occurrence, amount) => occurrence.OnlyIn is null ? ProbationPay.Of(clause, plan.Policies, terms, amount, lowestStep: null) : amount),
            SchemeClause when schemes.On(day) is { Scheme: NegotiatedPay } on && on.Clause == clause =>
                on.Terms.AgreedAmount is { } agreed && agreed.Currency == plan.Currency
                    ? ProbationPay.OfAgreed(on, plan.Policies, terms, agreed) / terms.HoursShare
                    : null,
            OvertimeClause or LeaveClause or SchemeClause => ExactAmount.Zero(plan.Currency),
            _ => throw Closed.Missed(clause),
        });
    }

    /// <summary>A rate under a clause; unknown where it is something and nobody can tell whether the clause is for the person.</summary>
    private ExactAmount? Told(PayClause clause, ExactAmount? rate) => rate is { Sign: not 0 } && coverage.IsOpen(clause) ? null : rate;

    /// <summary>The cell and what is protected above it.</summary>
    private ExactAmount LadderRateOn(LadderClause clause, Employment terms, LocalDate day)
    {
        var time = clause.Ladders.TryGet(day, out var ladder) ? plan.TimeOf(ladder) : CellTime.OfMonth;
        var cell = CellOn(clause, day, isRounded: false) is { } amount
            ? ProbationPay.Of(
                clause,
                plan.Policies,
                terms,
                amount,
                clause.Ladders.On(day).LowestStepOf(person.Places.On(day).Grade) is { } lowest ? time.Exact(lowest) : null)
            : ExactAmount.Zero(plan.Currency);
        return person
            .Protections.Where(each => each.Clause == clause.Id)
            .Aggregate(
                cell,
                (sum, each) =>
                    each.Amounts.TryGet(day, out var left)
                        ? sum + ProbationPay.Of(clause, plan.Policies, terms, time.Exact(left), lowestStep: null)
                        : sum);
    }

    // The month's amount as it is paid; exact, where an hour or a day is made of it.
    private ExactAmount? CellOn(LadderClause clause, LocalDate day, bool isRounded) =>
        coverage.OnAny(clause, day) && clause.Ladders.TryGet(day, out var ladder) && person.Places.TryGet(day, out var place)
            && ladder.Find(place.Grade, place.Step) is { } cell
            ? isRounded ? plan.TimeOf(ladder).Month(cell) : plan.TimeOf(ladder).Exact(cell)
            : null;

    /// <summary>What a bonus owes on a day, each amount as given; null while an amount is open. Many clauses may rest on one.</summary>
    private ExactAmount? SumOn(BonusClause clause, LocalDate day)
    {
        sums ??= [];
        if (!sums.TryGetValue((clause.Id, day), out var sum))
        {
            sums[(clause.Id, day)] = sum = SumOn(clause, day, onTerms: null);
        }

        return sum;
    }

    private ExactAmount? SumOn(BonusClause clause, LocalDate day, Func<Occurrence, ExactAmount, ExactAmount>? onTerms)
    {
        List<(Occurrence Occurrence, ResolvedAmount Amount)> owed = [];
        AmountResolver resolver = new(found, this);
        foreach (var occurrence in found.AsOf(day).Of(clause))
        {
            var post = Worker.Post.TryGet(day, out var held) ? held : null;
            if (coverage.OnAny(clause, day)
                && occurrence.HasTradeOn(day, post)
                && clause.Amounts.TryGet(day, out var standard)
                && (occurrence.OnlyIn is not null || MonthlyTerm.Of(clause, occurrence, plan.Policies)?.Contains(day) == true)
                && (
                    occurrence.IsWaitingOn(day)
                        ? ResolvedAmount.UntilSuccessors(
                            Owed(occurrence, standard),
                            occurrence.SuccessorsOn(day, post).Select(next => Owed(next, standard)))
                        : Owed(occurrence, standard))
                    is { } amount)
            {
                owed.Add((occurrence, amount));
            }
        }

        ResolvedAmount? Owed(Occurrence each, BonusAmount standard) =>
            TeamSplit.Share(found.Month, clause, each, resolver.Resolve(clause, standard, each, day));

        return owed.Exists(each => each.Amount.Pending != LineReason.None)
            ? null
            : Told(clause, owed.GroupBy(each => MonthlyRepetition.RivalryOf(clause.Bonus, each.Occurrence))
                .Aggregate(
                    ExactAmount.Zero(plan.Currency),
                    (sum, rivals) => sum + rivals.Max(each => onTerms?.Invoke(each.Occurrence, each.Amount.Amount) ?? each.Amount.Amount)));
    }

    private ResolvedAmount Open(FindingCode code, BonusClause clause, params ReadOnlySpan<FindingArgument> arguments) => ResolvedAmount.Open(
        plan.Currency, LineReason.AwaitingDecision, fault: Finding.Of(code, clause.Id.ToString(), arguments) with { Clause = clause.Id });
}
