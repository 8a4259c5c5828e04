using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Cuts a person's lines to what funds grant and adds what is paid late; without a grant a line waits. What is not granted stays on the statement.
/// </summary>
internal sealed class FundLimit(MonthCase month)
{
    private static readonly LineStop Waits = new(LineReason.AwaitingAllocation);

    private readonly MonthPlan plan = month.Plan;
    private readonly Allocation? allocation = month.Allocation;
    private Dictionary<(ClauseId Clause, LocalDate DueOn), Money>? left;

    /// <summary>The claims that lines make on a fund, one for each clause and due day.</summary>
    internal static IEnumerable<FundClaim> ClaimsOf(AwardFund fund, WorkerId worker, IEnumerable<PayLine> lines) =>
        from line in lines
        where line.Status == LineStatus.Paid && line.Amount.IsPositive && fund.Clauses.Contains(line.Clause.Id)
        group line.Amount by (line.Clause.Id, line.Span.From) into due
        select new FundClaim(worker, due.Key.Id, due.Key.From, Money.Sum(due));

    /// <summary>The lines under what funds grant; most months claim nothing of a fund and are granted nothing.</summary>
    internal static ValueList<PayLine> Apply(MonthCase month, ValueList<PayLine> lines)
    {
        var grants = month.Allocation?.GrantsOf(month.Person.Worker.Id) ?? ValueList<GrantRun>.Empty;
        return month.Allocation is not null && grants.Count == 0 && !HasClaim(month.Plan, lines) ? lines
            : new FundLimit(month).Apply(lines, grants);
    }

    private ValueList<PayLine> Apply(ValueList<PayLine> lines, ValueList<GrantRun> grants)
    {
        left = [];
        foreach (var own in grants)
        {
            foreach (var grant in own.Since(plan.Span.From))
            {
                left[(grant.Clause, grant.DueOn)] = grant.Amount;
            }
        }

        return
        [
            .. lines.SelectMany(Limited)
                .Concat(grants.SelectMany(own => own.PaidFromBefore(plan.Span.From)).Select(Late))
                .Concat(allocation is null ? new FundDebts(new FoundMonth(month)).Lines() : [])
                .OrderBy(line => plan.Clauses.PlaceOf(line.Clause.Id)),
        ];
    }

    private IEnumerable<PayLine> Limited(PayLine line)
    {
        if (!IsClaim(plan, line) || plan.FundOf(line.Clause.Id) is not { } fund)
        {
            return [line];
        }

        var key = (line.Clause.Id, line.Span.From);
        if (!left!.TryGetValue(key, out var grant))
        {
            month.Findings.AddRange(SharingCheck.Missing(fund));
            return [Waiting(line)];
        }

        var paid = Money.Min(grant, line.Amount);
        left[key] = grant - paid;
        return paid == line.Amount ? [line] : paid.IsZero ? [Short(line, fund, paid)] : [Part(line, fund, paid), Short(line, fund, paid)];
    }

    private static bool HasClaim(MonthPlan plan, ValueList<PayLine> lines)
    {
        foreach (var line in lines)
        {
            if (IsClaim(plan, line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClaim(MonthPlan plan, PayLine line) =>
        line.Status == LineStatus.Paid && line.Amount.IsPositive && plan.FundOf(line.Clause.Id) is not null;

    private PayLine Waiting(PayLine line) => line with
    {
        Status = LineStatus.Pending,
        Reason = LineReason.AwaitingAllocation,
        Amount = Money.Zero(plan.Currency),
        Origin = line.Origin with { Stop = Waits },
        Trace = plan.Explains ? [.. line.Trace, Waits.Explain()] : [],
    };

    private PayLine Part(PayLine line, AwardFund fund, Money paid) => line with
    {
        Exact = paid,
        Amount = paid,
        Entitlement = paid,
        Trace = plan.Explains ? [.. line.Trace, Grant(line, fund, paid)] : [],
    };

    private PayLine Short(PayLine line, AwardFund fund, Money paid)
    {
        LineStop stop = new(fund.Shortfall == FundShortfall.CarriedOver ? LineReason.FundCarriedOver : LineReason.FundShort);
        return line with
        {
            Status = LineStatus.Suppressed,
            Reason = stop.Reason,
            Exact = line.Exact - paid,
            Amount = Money.Zero(plan.Currency),
            Entitlement = line.Amount - paid,
            Origin = line.Origin with { Stop = stop },
            Trace = plan.Explains ? [.. line.Trace, Grant(line, fund, paid), stop.Explain()] : [],
        };
    }

    private static FundTrace Grant(PayLine line, AwardFund fund, Money paid) => new(fund.Id, fund.Name, line.Amount, paid, line.Span.From);

    private PayLine Late(AllocatedShare grant)
    {
        // An agreement that follows another may lack the clause: it is that of the day on which it fell due.
        var clause = plan.Agreement.Find(grant.Clause) ?? month.PlanOn(grant.DueOn)?.Agreement.Find(grant.Clause);
        var (reference, heading) = clause is null
            ? (new ClauseReference(grant.Clause, ""), LocalizedText.Same(grant.Clause.ToString()))
            : (MonthPlan.Reference(clause), clause.Heading);
        return new PayLine(reference, heading, new DateSpan(grant.DueOn, grant.DueOn.PlusDays(1)))
        {
            Exact = grant.Amount,
            Amount = grant.Amount,
            Entitlement = grant.Amount,
            Origin = LineOrigin.Of(grant.Source),
            Trace = plan.Explains ? [grant.Reason] : [],
            Payers = clause is PayClause paying ? paying.Payers : [],
            Counts = clause is PayClause counted ? counted.Counts : ValueMap<PayBase, bool>.Empty,
        };
    }
}
