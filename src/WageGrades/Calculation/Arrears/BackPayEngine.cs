using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Compares month by month and clause by clause what is due now with what was paid, and says why it differs.</summary>
internal sealed class BackPayEngine
{
    private readonly PaidLedger paid;
    private readonly BackPayView then;
    private readonly BackPayView now;
    private readonly bool sameRules;
    private readonly HashSet<ClauseId> compared;
    private readonly HashSet<ClauseId> interest;
    private readonly HashSet<ClauseId> totals;
    private readonly Dictionary<ClauseId, (ClauseReference Clause, LocalizedText Heading)> named = [];
    private readonly SumBound bound = new();
    private readonly SumBound boundThen = new();
    private readonly List<BackPayLine> lines = [];
    private readonly List<BackPayLeftOut> leftOut = [];
    private readonly List<Finding> findings = [];

    internal BackPayEngine(PaidLedger paid, BackPayView then, BackPayView now)
    {
        (this.paid, this.then, this.now) = (paid, then, now);
        sameRules = then.Agreements == now.Agreements;
        var agreements = then.Agreements.Agreements.Concat(now.Agreements.Agreements).Select(each => each.Agreement).ToList();
        compared =
        [
            .. agreements.SelectMany(agreement => agreement.Clauses.OfType<PayClause>().Select(clause => clause.Id)),
            .. agreements.SelectMany(agreement => agreement.Floors.Select(floor => floor.Id)),
            .. agreements.SelectMany(agreement => agreement.RelativeFloors.Select(floor => floor.Id)),
            BackPay.TotalRounding,
        ];
        totals =
        [
            .. agreements.SelectMany(agreement => agreement.Floors.Select(floor => floor.Id)),
            .. agreements.SelectMany(agreement => agreement.RelativeFloors.Select(floor => floor.Id)),
            BackPay.TotalRounding,
        ];
        interest = [.. agreements.Select(agreement => agreement.Policies.BackPayInterest?.Clause).OfType<ClauseId>()];
    }

    internal BackPayRegister Run(YearMonth? from, YearMonth? through, LocalDate paidOn)
    {
        var first = paid.FirstMonth;
        var last = through < paid.LastMonth ? through : paid.LastMonth;
        if (from is { } wanted && (first is not { } known || wanted < known))
        {
            var before = first?.PlusMonths(-1) ?? now.Agreements.MonthOf(paidOn);
            findings.Add(Finding.Of(FindingCodes.LedgerStartsLater, "", ("from", wanted), ("last", before < wanted ? wanted : before)));
        }

        first = from > first ? from : first;
        if (first <= last)
        {
            CompareAll(first.Value, last.Value);
        }

        return new BackPayRegister(paid, first <= last ? (first.Value, last.Value) : null, paidOn, lines, leftOut, findings, PolicyAgreement(last));
    }

    private void CompareAll(YearMonth first, YearMonth last)
    {
        foreach (
            var clause in paid
                .Rows.Select(row => row.Clause)
                .OfType<ClauseId>()
                .Distinct()
                .Where(clause => !compared.Contains(clause) && !interest.Contains(clause)))
        {
            findings.Add(Finding.Of(FindingCodes.LedgerClauseUnknown, clause.Value, ("clause", clause.Value)));
        }

        var people = then.Workforce.Workers.Concat(now.Workforce.Workers).Select(worker => worker.Id).Concat(paid.Workers).Distinct().Order();
        foreach (var id in people)
        {
            for (var month = first; month <= last; month = month.PlusMonths(1))
            {
                Compare(id, month);
            }
        }
    }

    private void Compare(WorkerId id, YearMonth month)
    {
        var paidFor = paid.PaidFor(id, month);
        if (now.Workforce.Find(id) is not { } worker)
        {
            if (paidFor.Count > 0)
            {
                leftOut.Add(
                    new BackPayLeftOut(
                        id,
                        month,
                        [Finding.Of(FindingCodes.PaidPersonUnknown, id.ToString(), ("worker", id.ToString()), ("month", month))]));
            }

            return;
        }

        var workerThen = then.Workforce.Find(id) ?? new Worker(id);
        var current = now.PayFor(worker, month);
        var previous = sameRules && workerThen == worker ? current : then.PayFor(workerThen, month);
        if (current.Period != previous.Period
            && (then.Agreements.ForMonth(month), now.Agreements.ForMonth(month)) is ([.., var before], [.., var after]))
        {
            leftOut.Add(new BackPayLeftOut(id, month, [RegisterPlans.PeriodsDiffer(month, before, after)]));
        }
        else if (current.IsPayable)
        {
            Compare(worker, workerThen, month, current, previous, paidFor);
        }
        else
        {
            leftOut.Add(
                new BackPayLeftOut(id, month, current.IsBlocked ? current.Findings.Errors : [Pending(current)]) { IsInPart = !current.IsBlocked });
            if (!current.IsBlocked)
            {
                Compare(worker, workerThen, month, current, previous, paidFor);
            }
        }
    }

    private void Compare(
        Worker worker, Worker workerThen, YearMonth month, PayStatement current, PayStatement previous, IReadOnlyDictionary<ClauseId, Money> paidFor)
    {
        var due = now.DuesOf(current);
        var dueThen = previous.IsPayable ? then.DuesOf(previous) : [];
        var paidClauses = paidFor
            .Where(pair => compared.Contains(pair.Key) && !interest.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        // Beside a line that is still open everything else is settled, but for top-ups and totals, which look at the open line too.
        var open = current.Pending.Select(line => line.Clause.Id).ToHashSet();
        BackPayReason reason = new(then, now, sameRules, workerThen, worker, month, previous, current);
        var isAny = false;
        var movement = due.Sum(each => Math.Abs(each.Amount.Amount)) + paidClauses.Values.Sum(amount => Math.Abs(amount.Amount));
        var movementThen = dueThen.Sum(each => Math.Abs(each.Amount.Amount));
        if (!bound.TryTake(movement) || !boundThen.TryTake(movementThen))
        {
            var (full, amount) = bound.Fits(movement) ? (boundThen, movementThen) : (bound, movement);
            leftOut.Add(new BackPayLeftOut(worker.Id, month, [full.Refuse($"{worker.Id} {IsoDate.Of(month)}", amount)]));
            return;
        }

        foreach (
            var (clause, heading) in Clauses(due, dueThen, paidClauses.Keys)
                .Where(each => open.Count == 0 || !(open.Contains(each.Clause.Id) || totals.Contains(each.Clause.Id))))
        {
            var zero = Money.Zero(paid.Currency);
            BackPayLine line = new(worker.Id, worker.Name, month, clause, heading)
            {
                OldDue = previous.IsPayable ? AmountOf(dueThen, clause.Id) ?? zero : null,
                NewDue = AmountOf(due, clause.Id) ?? zero,
                Paid = paidClauses.TryGetValue(clause.Id, out var amount) ? amount : zero,
            };
            if (!line.Difference.IsZero)
            {
                lines.Add(line with { Cause = reason.Of(line) });
                isAny = true;
            }
        }

        if (isAny && paidClauses.Count == 0 && (!previous.IsPayable || dueThen.Count > 0))
        {
            findings.Add(Finding.Of(FindingCodes.NothingPaid, worker.Id.ToString(), ("worker", worker.Id.ToString()), ("month", month)));
        }

        if (isAny && previous.IsBlocked)
        {
            findings.AddRange(previous.Findings.Errors.Where(finding => !findings.Contains(finding)));
        }
    }

    /// <summary>Every clause concerned, in the order of the statement now, then of the one before, then those only paid.</summary>
    private IEnumerable<(ClauseReference Clause, LocalizedText Heading)> Clauses(
        List<ClauseDue> due, List<ClauseDue> dueThen, IEnumerable<ClauseId> paidClauses)
    {
        foreach (var each in due)
        {
            yield return (each.Clause, each.Heading);
        }

        foreach (var each in dueThen)
        {
            if (AmountOf(due, each.Clause.Id) is null)
            {
                yield return (each.Clause, each.Heading);
            }
        }

        foreach (var id in paidClauses)
        {
            if (AmountOf(due, id) is null && AmountOf(dueThen, id) is null)
            {
                yield return named.TryGetValue(id, out var known) ? known : named[id] = Named(id);
            }
        }
    }

    private (ClauseReference Clause, LocalizedText Heading) Named(ClauseId id)
    {
        foreach (var agreement in now.Agreements.Agreements.Concat(then.Agreements.Agreements).Select(each => each.Agreement).Reverse())
        {
            if (agreement.Find(id) is { } clause)
            {
                return (MonthPlan.Reference(clause), clause.Heading);
            }

            if (agreement.Floors.FirstOrDefault(floor => floor.Id == id) is { } floor)
            {
                return (new ClauseReference(id, ""), floor.Name);
            }

            if (agreement.RelativeFloors.FirstOrDefault(relative => relative.Id == id) is { } relative)
            {
                return (new ClauseReference(id, ""), relative.Name);
            }
        }

        return (ClauseDue.TotalRounding, ClauseDue.TotalRoundingHeading);
    }

    private CollectiveAgreement PolicyAgreement(YearMonth? last) =>
        last is { } month && now.Agreements.ForMonth(month) is [.., var inForce] ? inForce : now.Agreements.Agreements[^1].Agreement;

    private static Finding Pending(PayStatement statement) => Finding.Of(
        FindingCodes.MonthPending,
        statement.Worker.ToString(),
        ("worker", statement.Worker.ToString()),
        ("month", statement.Month),
        ("clauses", statement.Pending.Select(line => line.Clause.Id.Value).Distinct()));

    private static Money? AmountOf(List<ClauseDue> dues, ClauseId clause)
    {
        foreach (var due in dues)
        {
            if (due.Clause.Id == clause)
            {
                return due.Amount;
            }
        }

        return null;
    }
}
