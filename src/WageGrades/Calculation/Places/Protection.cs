using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Protected pay over time (保留工资的变动): what is paid above the cell on each day, and the day it ends. It never rises: a rise of the cell counts as far
/// as the cell is higher than it has been since the first day.
/// </summary>
public sealed partial record Protection
{
    private Protection(ProtectedPay granted, ClauseId clause, EffectiveSeries<ExactAmount> amounts)
    {
        Granted = granted;
        Clause = clause;
        Amounts = amounts;
    }

    /// <summary>What was granted.</summary>
    public ProtectedPay Granted { get; }

    /// <summary>The ladder clause that pays it.</summary>
    public ClauseId Clause { get; }

    /// <summary>
    /// The full-time difference by day for the time of the ladder's cells, a month unless it says otherwise, exact; without a value before it begins
    /// and once it has ended.
    /// </summary>
    public EffectiveSeries<ExactAmount> Amounts { get; }

    /// <summary>The first day on which nothing is paid any more; null where the recorded places and agreed tables do not overtake it.</summary>
    public LocalDate? EndsOn => Amounts.Steps.Count == 0 ? Granted.From : Amounts.Steps[^1].Span.Until;

    /// <summary>In short: what was granted and when it ends.</summary>
    public override string ToString() => $"{Granted}, ends {(EndsOn is { } end ? IsoDate.Of(end) : "open")}";

    internal static Protection Of(
        ProtectedPay granted, EffectiveSeries<GradePlace> places, IReadOnlyList<LadderClause> ladders, AnniversaryRule anniversaries)
    {
        var reductions = ReductionDays(granted, anniversaries);
        var end = granted.Rule.AtMostMonths is { } most ? anniversaries.AfterMonths(granted.From, most) : (LocalDate?)null;
        var start = CellOn(granted.From, places, ladders);
        var (clause, begin) = start is { } cell ? (cell.Clause, cell.Amount) : (ladders[0].Id, Money.Zero(granted.Amount.Currency));
        var highest = begin;
        var amounts = EffectiveSeries.Empty<ExactAmount>();
        foreach (var day in Days(granted.From, places, ladders, reductions, end))
        {
            highest = CellOn(day, places, ladders) is { } now && start is not null ? Money.Max(highest, now.Amount) : highest;
            var left = granted.Amount.ToExactAmount()
                - ((highest - begin) * granted.Rule.RaiseShare)
                - ((granted.Rule.Reduction ?? default).ToExactAmount() * reductions.Count(each => each <= day));
            if (left.Sign <= 0 || day == end)
            {
                return new Protection(granted, clause, day == granted.From ? amounts : amounts.Cut(day));
            }

            amounts = amounts.Set(day, left);
        }

        return new Protection(granted, clause, amounts);
    }

    private static IEnumerable<LocalDate> Days(
        LocalDate from, EffectiveSeries<GradePlace> places, IReadOnlyList<LadderClause> ladders, List<LocalDate> reductions, LocalDate? end) =>
        places.ChangeDays()
            .Concat(ladders.SelectMany(clause => clause.Ladders.ChangeDays()))
            .Concat(reductions)
            .Concat(end is { } last ? [last] : [])
            .Where(day => day > from)
            .Append(from)
            .Distinct()
            .Order();

    private static List<LocalDate> ReductionDays(ProtectedPay granted, AnniversaryRule anniversaries)
    {
        List<LocalDate> days = [];
        if (granted.Rule.Reduction is { } reduction)
        {
            for (var left = granted.Amount; left.IsPositive; left -= reduction)
            {
                days.Add(anniversaries.AfterMonths(granted.From, granted.Rule.EveryMonths * (days.Count + 1)));
            }
        }

        return days;
    }

    private static (ClauseId Clause, Money Amount)? CellOn(LocalDate day, EffectiveSeries<GradePlace> places, IReadOnlyList<LadderClause> ladders)
    {
        if (places.TryGet(day, out var place))
        {
            foreach (var clause in ladders)
            {
                if (clause.Ladders.TryGet(day, out var table) && table.Find(place.Grade, place.Step) is { } amount)
                {
                    return (clause.Id, amount);
                }
            }
        }

        return null;
    }
}
