using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Prices the events of twelve past months (of fewer in a shorter window) as the agreement and the proposal would have paid them: by the people's own
/// history, so that a second award of a year and an upgrade pay what precedence leaves of them. Only events of those months count, not what earlier
/// ones still pay.
/// </summary>
internal sealed class EventReplay
{
    private readonly CostWindow window;
    private readonly Ratio scale;
    private readonly RoundingRule rounding;
    private readonly Currency currency;
    private readonly int years;
    private readonly Dictionary<ClauseId, CostTally> tallies = [];
    private readonly Dictionary<(ClauseId Clause, WorkerId Worker, string Occurrence, LocalDate On, int Twelve), Ratio> events = [];
    private readonly HashSet<(ClauseId Clause, WorkerId Worker, string Occurrence, LocalDate On)> open = [];
    private readonly HashSet<(ClauseId Clause, WorkerId Worker, string Fact, bool IsProposed)> unmatched = [];
    private readonly EventCounting counting;
    private readonly bool replays;

    internal EventReplay(Proposal proposal, CostWindow window, EventAssumptions assumptions, Workforce people)
    {
        this.window = window;
        scale = assumptions.Scale;
        replays = assumptions.Replays;
        counting = new EventCounting(proposal, window, assumptions.Counts);
        currency = proposal.Base.Currency;
        rounding = proposal.Base.Policies.Rounding?.At(Agreements.RoundingPoint.PayLine) ?? RoundingRule.HalfUp(0.01m);
        years = assumptions.Year is { } year
            ? window.First.Year - Guard.InRange(year, 1, window.First.Year - 1, nameof(assumptions))
            : 1;
        var contingent = proposal.Base.Clauses.Concat(proposal.Agreement.Clauses)
            .OfType<Agreements.PayClause>()
            .Where(clause => ContingentClauses.IsContingent(clause, proposal.Base, proposal.Agreement))
            .Select(clause => clause.Id)
            .ToHashSet();
        if (!replays)
        {
            return;
        }

        // A window of several years sees the same twelve months in each of them, at the prices of that year.
        foreach (var twelve in window.Months.GroupBy(window.TwelveOf))
        {
            if (twelve.First() < CalendarEnds.First.PlusMonths(12 * (years + twelve.Key)))
            {
                continue;
            }

            var (first, last) = (Back(twelve.First()), Back(twelve.Last()));
            var before = ReplayAgreement.Of(proposal.Base, years + twelve.Key, first, last);
            var after = ReplayAgreement.Of(proposal.Agreement, years + twelve.Key, first, last);
            foreach (var worker in (assumptions.Past ?? people).Workers.Where(worker => HasEvents(worker, first, last, window.Period)))
            {
                foreach (var month in twelve)
                {
                    Add(before.PayFor(worker, Back(month)), month, isProposed: false, contingent);
                    Add(after.PayFor(worker, Back(month)), month, isProposed: true, contingent);
                }
            }
        }
    }

    /// <summary>
    /// The clause with the number of its events and their cost; without a cost, and with a finding, where it would leave the range of money beside
    /// what is costed already.
    /// </summary>
    internal ContingentCost Price(ContingentCost clause, SumBound bound, List<Finding> findings)
    {
        var id = clause.Clause.Id;
        var count = events.Where(each => each.Key.Clause == id).Aggregate(Ratio.Zero, (sum, each) => sum + each.Value);
        var priced = clause with
        {
            Count = (count * scale) + new Ratio(counting.CountOf(id)),
            IsPartial = open.Any(each => each.Clause == id) || counting.IsOpen(id),
            UnmatchedBefore = unmatched.Count(each => each.Clause == id && !each.IsProposed),
            UnmatchedAfter = unmatched.Count(each => each.Clause == id && each.IsProposed),
        };
        if (!replays && !counting.Has(id))
        {
            // Nothing is assumed about this clause: it is not priced, which is not zero.
            return counting.IsOpen(id) ? clause with { IsPartial = true } : clause;
        }

        if (!tallies.TryGetValue(id, out var tally) && !counting.Has(id))
        {
            return priced with { Amounts = CostAmounts.Zero(currency) };
        }

        List<(Fraction Before, Fraction After)> sums = [.. Enumerable.Range(0, Math.Max(2, window.Years)).Select(year => SumsOf(id, tally, year))];

        // Each sum, before and after in each year, is rounded by itself.
        var moved = new Ratio(sums.Aggregate(default(Fraction), (sum, year) => sum + year.Before.Abs() + year.After.Abs()))
            + Ratio.From(2m * Math.Max(2, window.Years) * rounding.Quantum);
        if (moved >= Ratio.From(Money.Limit) || !bound.TryTake(moved.Value.ToShownDecimal()))
        {
            findings.Add(bound.RefuseSum(clause.Clause.ToString(), (currency.Of(1m).ToExactAmount() * moved).ToString()) with { Clause = id });
            return priced with { IsPartial = true };
        }

        List<CostFigure> byYear = [.. sums.Select(year => new CostFigure(Rounded(year.Before), Rounded(year.After)))];
        return priced with { Amounts = CostAmounts.OfYears(byYear, currency), ByYear = byYear };
    }

    /// <summary>Events whose amount nobody decided or whose benefit nobody verified.</summary>
    internal IEnumerable<Finding> Open =>
        open.GroupBy(each => each.Clause)
            .OrderBy(group => group.Key)
            .Select(group =>
                Finding.Of(FindingCodes.CostEventsOpen, group.Key.ToString(), ("clause", group.Key.ToString()), ("count", group.Count())) with
                {
                    Clause = group.Key,
                })
            .Concat(counting.Findings);

    private (Fraction Before, Fraction After) SumsOf(ClauseId id, CostTally? tally, int year)
    {
        return (Sum(isProposed: false), Sum(isProposed: true));

        Fraction Sum(bool isProposed) =>
            (Fraction.From(tally?.Of(year, isProposed) ?? 0m) * scale.Value) + counting.SumOf(id, year, isProposed);
    }

    private Money Rounded(Fraction sum) => new ExactAmount(sum, currency).Round(rounding);

    private YearMonth Back(YearMonth month) => month.PlusMonths(-12 * (years + window.TwelveOf(month)));

    private void Add(PayStatement statement, YearMonth month, bool isProposed, HashSet<ClauseId> contingent)
    {
        foreach (var finding in statement.Findings.Where(finding => finding.Code == FindingCodes.FactWithoutEntry && finding.Clause is not null))
        {
            unmatched.Add((finding.Clause!.Value, statement.Worker, finding.Path, isProposed));
        }

        foreach (var line in statement.Lines.Concat(statement.Pending).Where(line => contingent.Contains(line.Clause.Id)))
        {
            var on = line.Origin.Start?.On;
            if (on < window.Period.FirstDay(Back(window.First)))
            {
                continue;
            }

            var key = (Clause: line.Clause.Id, statement.Worker, line.Occurrence, On: on ?? window.Period.FirstDay(statement.Month));
            if (line.Status == LineStatus.Pending)
            {
                open.Add(key);
                continue;
            }

            events[(key.Clause, key.Worker, key.Occurrence, key.On, window.TwelveOf(month))] =
                line.Origin.Source is CountSource count ? count.Quantity
                : line.Origin.Source is OvertimeSource overtime ? overtime.Hours
                : line.Origin.Terms.Units;
            if (!tallies.TryGetValue(line.Clause.Id, out var tally))
            {
                tallies[line.Clause.Id] = tally = new CostTally();
            }

            tally.Add(window.YearOf(month), isProposed, line.Amount);
        }
    }

    private static bool HasEvents(Worker worker, YearMonth first, YearMonth last, PayPeriod period)
    {
        return worker.Achievements.Any(each => IsIn(each.RecognisedOn))
            || worker.TeamResults.Any(each => IsIn(each.Result.RecognisedOn))
            || worker.Appointments.Any(each => IsIn(each.AppointedOn))
            || worker.Qualifications.Any(each => IsIn(each.IssuedOn) || (each.RecognisedOn is { } day && IsIn(day)))
            || worker.Credits.Any(each => IsIn(each.EarnedOn))
            || worker.Post.Steps.Any(step => step.HasValue && IsIn(step.Span.From))
            || worker.HasRecordIn(first, last, period);

        bool IsIn(LocalDate day) => period.SpanOf(first, last).Contains(day);
    }
}
