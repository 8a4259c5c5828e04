using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Reads a standing number of the person: that of a day, or for what belongs to a month as a whole the mean of the month's employed days. A day
/// without a number, or with one that was not agreed, leaves the amount open.
/// </summary>
internal sealed class StandingNumbers(MonthCase month)
{
    internal ResolvedAmount? Read(
        BonusClause clause, StandingQuantity quantity, Occurrence occurrence, LocalDate day, Func<Ratio, ResolvedAmount?> read)
    {
        var (counts, fault) = Find(clause, quantity, occurrence, day);
        return fault is null ? read(counts) : ResolvedAmount.Open(month.Plan.Currency, LineReason.AwaitingDecision, fault: fault);
    }

    /// <summary>What a number counts for an occurrence, or what is wrong with it.</summary>
    internal (Ratio Counts, Finding? Fault) Find(BonusClause clause, StandingQuantity quantity, Occurrence occurrence, LocalDate day) =>
        occurrence.OnlyIn is { } only && month.Person.In(only) is { Spells.Count: > 0 } person
            ? Mean(clause, quantity, person.Spells)
            : On(month.Person.Worker, clause.Id, quantity, day);

    private (Ratio Counts, Finding? Fault) Mean(BonusClause clause, StandingQuantity quantity, IReadOnlyList<DateSpan> spells)
    {
        var sum = Ratio.Zero;
        var days = 0;
        var cuts = month.Person.Worker.NumberChangeDays(quantity.Number).Distinct().Order().ToList();
        foreach (var part in spells.SelectMany(spell => DaySpans.Cut(spell, cuts)))
        {
            var (counts, fault) = On(month.Person.Worker, clause.Id, quantity, part.From);
            if (fault is not null)
            {
                return (Ratio.Zero, fault);
            }

            sum += counts * Ratio.Of(part.DayCount!.Value, 1);
            days += part.DayCount!.Value;
        }

        return (sum / Ratio.Of(days, 1), null);
    }

    /// <summary>What a number counts on a day, or what is wrong with it.</summary>
    internal static (Ratio Counts, Finding? Fault) On(Worker worker, ClauseId clause, StandingQuantity quantity, LocalDate day)
    {
        if (!worker.StandingNumbers.TryGetValue(quantity.Number, out var series) || !series.TryGet(day, out var number))
        {
            return (Ratio.Zero, Fault(FindingCodes.StandingNumberMissing, worker, clause, quantity, day));
        }

        return quantity.Allows(number) ? (quantity.Of(number), null)
            : (Ratio.Zero, Fault(
                FindingCodes.StandingNumberNotAgreed, worker, clause, quantity, day, ("value", ExactDecimal.Print(number)),
                ("agreed", FormulaAmount.QuantityInWords(quantity))));
    }

    private static Finding Fault(
        FindingCode code, Worker worker, ClauseId clause, StandingQuantity quantity, LocalDate day, params FindingArgument[] further)
    {
        var who = worker.Id.ToString();
        return Finding.Of(code, who, [("worker", who), ("day", day), ("number", quantity.Number), ("clause", clause.ToString()), .. further]) with
        {
            Clause = clause,
        };
    }
}
