using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// Applies the caps of a person's month and year to rounded lines, so that what is paid never exceeds them. What goes beyond becomes a suppressed
/// line beside the paid one.
/// </summary>
internal static class CapSettlement
{
    private static readonly LineStop Over = new(LineReason.OverCap);

    /// <summary>The lines under the caps of one kind of period.</summary>
    /// <param name="lines">The month's lines.</param>
    /// <param name="plan">The month's plan.</param>
    /// <param name="per">Which caps are applied.</param>
    /// <param name="earlier">What clauses paid in earlier months of the period; asked only where there is a cap.</param>
    internal static ValueList<PayLine> Apply(ValueList<PayLine> lines, MonthPlan plan, CapPeriod per, Func<ClauseId, Money>? earlier = null) =>
        (per == CapPeriod.Month ? plan.MonthCaps : plan.YearCaps) is { Count: > 0 } caps
            ? Apply(lines, caps, plan, earlier)
            : lines;

    private static ValueList<PayLine> Apply(ValueList<PayLine> lines, ValueList<CapGroup> caps, MonthPlan plan, Func<ClauseId, Money>? earlier) =>
        AreNone(lines, caps) ? lines : ApplyEach(lines, caps, plan, earlier);

    private static ValueList<PayLine> ApplyEach(ValueList<PayLine> lines, ValueList<CapGroup> caps, MonthPlan plan, Func<ClauseId, Money>? earlier) =>
        caps.Aggregate(lines, (before, cap) => Apply(before, cap, plan, earlier));

    // Most people are paid nothing under a clause with a cap.
    private static bool AreNone(ValueList<PayLine> lines, ValueList<CapGroup> caps)
    {
        foreach (var line in lines)
        {
            foreach (var cap in caps)
            {
                if (line.Status == LineStatus.Paid && cap.Clauses.Contains(line.Clause.Id))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static ValueList<PayLine> Apply(ValueList<PayLine> lines, CapGroup cap, MonthPlan plan, Func<ClauseId, Money>? earlier)
    {
        var capped = lines
            .Where(line => line.Status == LineStatus.Paid && !line.Amount.IsZero && cap.Clauses.Contains(line.Clause.Id))
            .ToList();
        if (capped.Count == 0)
        {
            return lines;
        }

        var zero = Money.Zero(plan.Currency);
        var before = earlier is null ? zero : cap.Clauses.Distinct().Aggregate(zero, (sum, id) => sum + earlier(id));
        var clauses = capped
            .GroupBy(line => line.Clause.Id)
            .Select(same => (Lines: same.ToList(), Sum: Money.Sum(same.Select(line => line.Amount))))
            .ToList();

        // A clause that takes more back than it pays makes room for the others; what one takes off its own pay counts with that.
        var taken = clauses.Where(clause => clause.Sum.IsNegative).Aggregate(zero, (sum, clause) => sum + clause.Sum);
        var left = Money.Max(cap.AtMost - before - taken, zero);
        Dictionary<PayLine, Money> paid = new(ReferenceEqualityComparer.Instance);
        foreach (var (own, sum) in clauses.Where(clause => clause.Sum.IsPositive).OrderBy(clause => cap.Clauses.PlaceOf(clause.Lines[0].Clause.Id)))
        {
            var pays = Money.Min(sum, left);
            left -= pays;
            var room = own.Where(line => line.Amount.IsNegative).Aggregate(pays, (all, line) => all - line.Amount);
            foreach (var line in own.Where(line => line.Amount.IsPositive))
            {
                paid[line] = Money.Min(line.Amount, room);
                room -= paid[line];
            }
        }

        return [.. lines.SelectMany(line => paid.TryGetValue(line, out var part) && part != line.Amount ? Cut(line, part, cap, plan) : [line])];
    }

    private static PayLine[] Cut(PayLine line, Money part, CapGroup cap, MonthPlan plan)
    {
        var capped = line with
        {
            Origin = line.Origin with { Terms = line.Origin.Terms with { IsCapped = true } },
            Trace = plan.Explains ? [.. line.Trace, new CapTrace(cap.AtMost)] : [],
        };
        var over = capped with
        {
            Origin = capped.Origin with { Stop = Over },
            Status = LineStatus.Suppressed,
            Reason = LineReason.OverCap,
            Amount = Money.Zero(part.Currency),
            Entitlement = line.Amount - part,
            Exact = line.Exact - part,
        };
        return part.IsZero ? [over] : [capped with { Amount = part, Exact = part, Entitlement = part }, over];
    }
}
