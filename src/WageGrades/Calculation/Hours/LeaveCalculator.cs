using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What leaves pay: for each a share of what the clauses together pay without it less what they pay with it, the leaves before it in the agreement
/// taken off already; or the same of a supplied average. So leave in full pays exactly what work would have.
/// </summary>
internal sealed class LeaveCalculator(MonthCase month, Func<MonthCase, List<DraftLine>> draftsOf)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;
    private readonly MonthProration proration = month.Proration;

    /// <param name="drafts">The drafts of the month with every leave taken off.</param>
    internal List<DraftLine> Calculate(IReadOnlyList<DraftLine> drafts)
    {
        findings.AddRange(new LeaveReport(month).Findings());
        var count = person.Leaves.Count;
        if (count == 0)
        {
            return [];
        }

        Lazy<IReadOnlyList<DraftLine>>[] after =
        [
            .. Enumerable
                .Range(0, count + 1)
                .Select(first => new Lazy<IReadOnlyList<DraftLine>>(() => first == count ? drafts : draftsOf(month.WithFirst(first)))),
        ];
        return [.. Enumerable.Range(0, count).Select(at => Draft(at, after[at], after[at + 1])).OfType<DraftLine>()];
    }

    private DraftLine? Draft(int at, Lazy<IReadOnlyList<DraftLine>> without, Lazy<IReadOnlyList<DraftLine>> with)
    {
        var leave = person.Leaves[at];
        var clause = leave.Clause;
        var derivation = plan.Derive();
        ExactAmount lost;
        var open = LineReason.None;
        if (clause.Base == LeaveBase.OwnPay)
        {
            lost = ExactAmount.Max(Sum(without.Value) - Sum(with.Value), ExactAmount.Zero(plan.Currency));
            List<LineReason> waits =
            [
                .. with.Value.Where(draft =>
                        draft.Status == LineStatus.Pending
                        && clause.Of.Contains(draft.Clause.Id)
                        && draft.Clause is not BonusClause { Bonus.Schedule.IsOnce: true })
                    .Select(draft => draft.Reason),
            ];
            open = waits.Count == 0 ? LineReason.None
                : waits.TrueForAll(reason => reason == LineReason.AwaitingBirthDate) ? LineReason.AwaitingBirthDate
                : LineReason.AwaitingDecision;
            derivation.From(new LeaveSource(lost, leave.Share));
        }
        else if (person.Record.SuppliedAmounts.TryGetValue(clause.Id, out var average) && average.Currency == plan.Currency && !average.IsNegative)
        {
            var source = person.Record.Sources.TryGetValue(clause.Id, out var note) ? note : null;
            if (source is null)
            {
                findings.Add(
                    Finding.Of(
                        FindingCodes.LookBackWithoutSource,
                        Path,
                        ("worker", Path),
                        ("month", person.Month),
                        ("clause", clause.Id.ToString())
                    ) with
                    {
                        Clause = clause.Id,
                    });
            }

            lost = Between(at, _ => average, changes: 0);
            derivation.Steps?.Add(new LookBackTrace(average, source));
            derivation.From(new LeaveSource(lost, leave.Share));
        }
        else
        {
            (lost, open) = (ExactAmount.Zero(plan.Currency), LineReason.AwaitingAverage);
        }

        var amount = lost * leave.Share;
        if (LeastOf(at) is { } least && least > amount)
        {
            amount = least;
            derivation.Steps?.Add(new LeaveFloorTrace(clause.Floor!.Share, least));
        }

        if (lost.Sign == 0 && amount.Sign == 0 && open == LineReason.None)
        {
            return null;
        }

        DraftLine draft = new(clause, new object(), person.Span.ToDateSpan(), amount)
        {
            Occurrence = leave.Tier == 0 ? "" : FormattableString.Invariant($"tier-{leave.Tier}"),
            Derivation = derivation,
        };
        return open == LineReason.None ? draft : draft.Hold(open);
    }

    /// <summary>The least that the leave pays; null where it has no floor or none is in force for the person.</summary>
    private ExactAmount? LeastOf(int at)
    {
        var clause = person.Leaves[at].Clause;
        if (
            clause.Floor is not { } under
            || plan.Agreement.Floors.FirstOrDefault(floor => floor.Id == under.Floor) is not { Unit: FloorUnit.Month } floor)
        {
            return null;
        }

        FloorAmounts amounts = new(month);
        return Between(at, day => amounts.On(floor, day), amounts.Changes(floor)) * under.Share;
    }

    /// <summary>What a monthly amount pays for the days of one leave: without it less with it, the leaves before it taken off.</summary>
    private ExactAmount Between(int at, Func<LocalDate, ExactAmount?> amountOn, uint changes)
    {
        var spans = proration.EmployedSpans(person.Changes | changes);
        ExactAmount?[] rates = [.. spans.Select(span => person.TermsOn(span.From) is null ? null : amountOn(span.From))];
        return Paid(person.AttendanceAfter(at)) - Paid(person.AttendanceAfter(at + 1));

        ExactAmount Paid(MonthAttendance attendance) => proration.Parts(spans, rates, attendance)
            .Aggregate(ExactAmount.Zero(plan.Currency), (sum, part) => sum + part.Part.Amount);
    }

    private string Path => person.Worker.Id.ToString();

    private ExactAmount Sum(IEnumerable<DraftLine> drafts)
    {
        var paid = drafts.Where(draft => draft.Status == LineStatus.Paid)
            .GroupBy(draft => draft.Clause.Id)
            .ToDictionary(own => own.Key, own => own.Aggregate(ExactAmount.Zero(plan.Currency), (sum, draft) => sum + draft.Exact));
        PaidRates.Cap(plan.Agreement, paid);
        return paid.Values.Aggregate(ExactAmount.Zero(plan.Currency), (sum, amount) => sum + amount);
    }
}
