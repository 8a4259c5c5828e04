using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a share of a result's benefit comes to: of its one benefit, or counted up over its figures so far.</summary>
internal static class BenefitReader
{
    internal static ResolvedAmount? Read(BonusClause clause, BenefitShareAmount standard, Ratio share, Occurrence result, MonthPlan plan)
    {
        var currency = plan.Currency;
        if (result.Details.HasFiguresUnused)
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingBenefit, fault: FactFaults.FiguresMixed(clause, result.Id));
        }

        var earned = result.Details.Figures is { } figures ? OfFigures(clause, standard, share, result, figures, plan)
            : standard.Of is not null ? null
            : result.Details.Benefit is not { } benefit ? ResolvedAmount.Open(currency, LineReason.AwaitingBenefit)
            : benefit.Currency != currency ? AmountResolver.Foreign(clause, benefit, currency)
            : OfOne(benefit, share, Lesser(standard.AtMost, standard.AtMostAYear), standard, plan);
        return earned?.Times(Ratio.One - standard.KeptByDepartment, static left => new DepartmentTrace(Ratio.One - left));
    }

    private static ResolvedAmount? OfFigures(
        BonusClause clause, BenefitShareAmount standard, Ratio share, Occurrence result, IReadOnlyList<Benefit> figures, MonthPlan plan)
    {
        var currency = plan.Currency;
        var day = figures[^1].CountsFrom;
        if (!figures.Any(figure => figure.CountsFrom == day && IsOfKind(standard, figure)))
        {
            return null;
        }

        if (!clause.Bonus.Schedule.IsOnce)
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingBenefit, fault: FactFaults.FiguresMonthly(clause, result.Id));
        }

        if (standard.Window is { MonthsOfUse: not null } && result.Details.UsedFrom is null)
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingBenefit, fault: FactFaults.NoUse(clause, result.Id));
        }

        var window = WindowOf(standard, result);
        var counted = figures.Where(figure => IsOfKind(standard, figure) && window.Intersect(figure.Period) is not null).ToList();
        if (!counted.Exists(figure => figure.CountsFrom == day))
        {
            return null;
        }

        if (counted.Find(figure => !window.Contains(figure.Period)) is { } across)
        {
            return ResolvedAmount.Open(
                currency, LineReason.AwaitingBenefit, fault: FactFaults.AcrossWindow(clause, result.Id, across.Period, window));
        }

        if (Latest(counted.Where(figure => figure.CountsFrom == day)).Exists(figure => figure.Amount is null))
        {
            return ResolvedAmount.Open(currency, LineReason.AwaitingBenefit);
        }

        var latest = Latest(counted.Where(figure => figure.Amount is not null));
        return latest.Find(figure => figure.Amount!.Value.Currency != currency) is { } foreign
            ? AmountResolver.Foreign(clause, foreign.Amount!.Value, currency)
            : Together(standard, share, latest.Select(figure => figure.Amount!.Value), plan);
    }

    private static List<Benefit> Latest(IEnumerable<Benefit> figures) =>
        [.. figures.GroupBy(figure => (figure.Kind, figure.Period)).Select(same => same.Last())];

    private static ResolvedAmount Together(BenefitShareAmount standard, Ratio share, IEnumerable<Money> figures, MonthPlan plan)
    {
        var derivation = plan.Derive();
        var sum = ExactAmount.Zero(plan.Currency);
        foreach (var figure in figures)
        {
            var year = OfOne(figure, share, standard.AtMostAYear, standard, plan);
            sum += year.Amount;
            derivation.ThenOf(year.Derivation!);
        }

        if (standard.AtMost is not { } most || sum <= most)
        {
            return ResolvedAmount.Of(sum, derivation);
        }

        derivation.Capped(most);
        return ResolvedAmount.Of(most, derivation);
    }

    private static ResolvedAmount OfOne(Money benefit, Ratio share, Money? atMost, BenefitShareAmount standard, MonthPlan plan)
    {
        var earned = benefit * share;
        var cappedAt = atMost is { } most && earned > most ? most : (Money?)null;
        BenefitSource source = new(benefit, share, cappedAt, standard.KeptByDepartment);
        return ResolvedAmount.Of(cappedAt ?? earned, Derivation.Of(source, plan.Explains));
    }

    private static Money? Lesser(Money? one, Money? other) => one is { } a && other is { } b ? Money.Min(a, b) : one ?? other;

    private static bool IsOfKind(BenefitShareAmount standard, Benefit figure) => standard.Of is null || standard.Of == figure.Kind;

    private static DateSpan WindowOf(BenefitShareAmount standard, Occurrence result) => standard.Window switch
    {
        null => DateSpan.Ever,
        { MonthsOfUse: { } months } => new DateSpan(result.Details.UsedFrom!.Value, result.Details.UsedFrom.Value.PlusMonths(months)),
        _ => DateSpan.OfYear(result.Details.Year),
    };
}
