using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What a piece scheme guarantees a person for a month: the amount of each day by days, or by the normal hours recorded.</summary>
internal sealed class PieceGuaranteed(MonthCase month, PieceDays days)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly MonthProration proration = month.Proration;

    /// <summary>The guaranteed amount; null where there is none. Without the hours that it needs it is not known.</summary>
    internal ExactAmount? Of(SchemeClause clause, out bool hasHours)
    {
        hasHours = true;
        var byDays = proration.EmployedSpans(person.ChangeDays().Concat(ChangeDays(clause)));
        var rates = byDays.Select(span => RateOn(clause, span.From)).ToArray();
        if (rates.All(rate => rate is null))
        {
            return null;
        }

        var sum = proration
            .Parts(
                clause,
                byDays,
                [
                    .. rates.Select(rate => rate is { Basis: GuaranteeBasis.Days } guarantee
                        ? proration.OnTerms(clause, guarantee.Day, guarantee.Amount, Derivation.Begin(explains: false))
                        : null),
                ])
            .Aggregate(ExactAmount.Zero(plan.Currency), (all, part) => all + part.Part.Amount);
        return rates.Any(rate => rate is { Basis: GuaranteeBasis.Hours }) ? sum + ByHours(clause, ref hasHours) : sum;
    }

    private ExactAmount ByHours(SchemeClause clause, ref bool hasHours)
    {
        var sum = ExactAmount.Zero(plan.Currency);
        ExactAmount? most = null;
        List<(LocalDate Day, decimal? Hours)> worked =
        [
            .. from counted in days.Counted(clause)
               where counted.Count.Time == PieceTime.Normal && !counted.Run.Pay.Items.ContainsKey(counted.Count.Key)
               select (counted.Count.On ?? counted.Run.Span.From, counted.Count.Hours),
            .. from team in person.Record.PieceTeams
               where team.Clause == clause.Id && team.Find(person.Worker.Id) is not null
               select (days.On(clause).First().Span.From, (decimal?)team.Find(person.Worker.Id)!.Hours),
        ];
        foreach (var (day, hours) in worked)
        {
            if (RateOn(clause, day) is not { Basis: GuaranteeBasis.Hours } guarantee)
            {
                continue;
            }

            hasHours &= hours is not null;
            most = most is null ? guarantee.Amount : ExactAmount.Max(most.Value, guarantee.Amount);
            sum += guarantee.Amount * (Ratio.From(hours ?? 0m) / Ratio.From(guarantee.HoursOfMonth));
        }

        return most is { } limit ? ExactAmount.Min(sum, limit) : sum;
    }

    /// <summary>The days on which another guarantee begins to apply, by the terms or by what the person bears.</summary>
    private IEnumerable<LocalDate> ChangeDays(SchemeClause clause)
    {
        foreach (var run in days.On(clause))
        {
            var before = RateOn(clause, run.Span.From);
            yield return run.Span.From;
            yield return run.Span.Until!.Value;
            for (var day = run.Span.From.PlusDays(1); day < run.Span.Until; day = day.PlusDays(1))
            {
                var rate = RateOn(clause, day);
                if (rate?.Amount != before?.Amount)
                {
                    yield return day;
                }

                before = rate;
            }
        }
    }

    private Guaranteed? RateOn(SchemeClause clause, LocalDate day)
    {
        if (days.On(clause).FirstOrDefault(run => run.Span.Contains(day)) is not { Pay.Guarantee: { } guarantee })
        {
            return null;
        }

        return HighestKey.OfMostSpecific(guarantee.Amounts, term => person.Worker.Bears(term, day)) is { } amount
            ? new Guaranteed(day, amount, guarantee.Basis, guarantee.HoursOfMonth)
            : null;
    }

    private sealed record Guaranteed(LocalDate Day, ExactAmount Amount, GuaranteeBasis Basis, decimal HoursOfMonth);
}
