using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// What somebody on a cell is paid in the months costed who has nothing but the cell (薪级薪档对应工资): paid by the calculator itself, so that what a cell
/// determines is what people on it are paid. An age and standing numbers are given, so that a clause that waits for them does not hold up the others;
/// nothing is told of such a clause. The place is that of the day of the counts, after whatever re-gradings came before it.
/// </summary>
internal sealed class CellPay
{
    private const int Age = 35;

    private readonly List<(Dictionary<ClauseId, decimal> Before, Dictionary<ClauseId, decimal> After)> months = [];

    internal CellPay(CellCount count, CostWindow window, ContinuedAgreement before, ContinuedAgreement after)
    {
        var from = window.FrozenOn is { } day && day < before.Agreement.Term.From ? day : before.Agreement.Term.From;
        var placed = window.FrozenOn is { } counted && counted < window.FirstDay ? counted : from;
        Employment employment = new(count.Form) { HoursShare = count.HoursShare };
        var worker = new Worker(new WorkerId(count.Place)).Employ(from, employment).PlaceOn(placed, count.Grade, count.Step) with
        {
            BornOn = from.PlusYears(-Age),
            StandingNumbers = Thresholds.NumbersOf([.. before.Agreement.Clauses.Concat(after.Agreement.Clauses).OfType<PayClause>()])
                .DistinctBy(each => each.Number)
                .ToDictionary(each => each.Number, each => EffectiveSeries.Always(each.Value)),
            StepEvents = [StepEvent.Hold(Periods.DateSpan.Ever)],
            Appointments = [.. count.Terms.Select(term => new Appointment(term, from) { PublishedOn = from })],
        };
        Workforce people = new([worker]);
        foreach (var month in window.Months)
        {
            var (now, then) = (before.PayFor(worker, month, people), after.PayFor(worker, month, people));
            if (!now.IsPayable || !then.IsPayable)
            {
                Fault ??= now.IsPayable ? then : now;
                return;
            }

            months.Add((ByClause(now), ByClause(then)));
        }
    }

    /// <summary>The first statement that cannot be paid; null where all can.</summary>
    internal PayStatement? Fault { get; }

    /// <summary>What a clause pays in a month, by its place in the window.</summary>
    internal (decimal Before, decimal After) Of(ClauseId clause, int month) =>
        (months[month].Before.GetValueOrDefault(clause), months[month].After.GetValueOrDefault(clause));

    private static Dictionary<ClauseId, decimal> ByClause(PayStatement statement) =>
        statement.Lines.GroupBy(line => line.Clause.Id).ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Amount.Amount));
}
