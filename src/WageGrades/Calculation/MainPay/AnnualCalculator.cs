using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Annual pay: the month's advance, and what is due in the month for earlier years: settlements, deferred parts of them, what is taken back. Every
/// account is worked out from the facts each time; nothing is remembered.
/// </summary>
internal sealed class AnnualCalculator(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    internal IEnumerable<Owed> Rate(SchemeClause clause)
    {
        yield return new AnnualMonth(clause, month).Advances();
        foreach (var draft in OfEarlierYears(clause))
        {
            yield return draft;
        }
    }

    private List<DraftLine> OfEarlierYears(SchemeClause clause)
    {
        List<DraftLine> drafts = [];
        var years = Years(clause);
        foreach (var year in years)
        {
            if (year.SettledIn is null)
            {
                findings.Add(Choices.SettledIn(clause));
            }
            else if (year.SettledIn == person.Month)
            {
                year.ReportOutsideTerm();
            }

            drafts.AddRange(DueFor(clause, year));
        }

        drafts.AddRange(new AnnualRecovery(clause, month).TakenIn(years));
        return drafts;
    }

    /// <summary>The accounts of earlier years, the first one first, each knowing what the year before left over.</summary>
    private List<AnnualYear> Years(SchemeClause clause)
    {
        List<AnnualYear> years = [];
        var first = person.Worker.Scheme.Steps.FirstOrDefault(step => step.HasValue && step.Value.Clause == clause.Id)?.Span.From ?? person.Span.From;
        AnnualYear? before = null;
        for (var year = plan.Period.MonthOf(LocalDate.Max(first, plan.Since)).Year; year < person.Month.Year; year++)
        {
            before = AnnualYear.Of(clause, year, month, before);
            if (before is not null)
            {
                years.Add(before);
            }
        }

        return years;
    }

    private IEnumerable<DraftLine> DueFor(SchemeClause clause, AnnualYear year)
    {
        if (year.SettledIn is not { } settledIn || settledIn > person.Month)
        {
            yield break;
        }

        var parts = Parts(clause, year, settledIn);
        if (!parts.Exists(part => part.DueIn == person.Month))
        {
            yield break;
        }

        if (year.Left() is not { } left)
        {
            if (parts.Exists(part => part.DueIn == person.Month && !part.Lapses))
            {
                yield return Draft(clause, year, ExactAmount.Zero(plan.Currency)).Hold(LineReason.AwaitingAssessment);
            }
        }
        else if (left.IsNegative)
        {
            if (settledIn == person.Month)
            {
                yield return Shortfall(clause, year, left);
            }
        }
        else
        {
            var paid = Money.Zero(plan.Currency);
            var share = Ratio.Zero;
            foreach (var part in parts)
            {
                share += part.Share;
                var amount = (left * share).Round(plan.LineRounding!) - paid;
                paid += amount;
                if (part.DueIn == person.Month && !amount.IsZero)
                {
                    var draft = Draft(clause, year, amount);
                    if (part.Share != Ratio.One)
                    {
                        draft.Derivation.Steps?.Add(new SettlementPartTrace(left, part.Share));
                    }

                    yield return part.Lapses ? draft.Suppress(LineReason.NotEmployedWhenDue) : draft;
                }
            }
        }
    }

    private DraftLine Shortfall(SchemeClause clause, AnnualYear year, Money left)
    {
        var worker = person.Worker.Id.ToString();
        findings.Add(Finding.Of(
            FindingCodes.SettlementNegative, worker, ("worker", worker), ("clause", clause.Id.ToString()), ("year", year.Year),
                ("amount", (-left).ToString())) with { Clause = clause.Id });
        var draft = Draft(clause, year, left);
        switch (year.Terms.Shortfall)
        {
            case null:
                findings.Add(Choices.Shortfall(clause));
                return draft;
            case SettlementShortfall.RecoveredAtOnce:
                return draft;
            case SettlementShortfall.Waived:
                return draft.Suppress(LineReason.Waived);
            case SettlementShortfall.TakenFromMonths or SettlementShortfall.CarriedToNextYear:
                return draft.Suppress(LineReason.CarriedForward);
            default:
                throw Closed.Missed(year.Terms.Shortfall);
        }
    }

    /// <summary>When the parts of a settlement are due: what is not deferred in the settlement month, the others later or as leaving changes
    /// it.</summary>
    private List<Part> Parts(SchemeClause clause, AnnualYear year, YearMonth settledIn)
    {
        var deferred = year.Terms.Deferrals.Aggregate(Ratio.Zero, (sum, part) => sum + part.Share);
        List<Part> parts = [new(Ratio.One - deferred, settledIn, Lapses: false)];
        foreach (var part in year.Terms.Deferrals)
        {
            var due = settledIn.PlusMonths(part.MonthsAfter);
            var left = LeftBefore(due, year.LastDay);
            if (left is not null && year.Terms.OnLeaving is null)
            {
                findings.Add(Choices.OnLeaving(clause));
            }

            parts.Add(new Part(
                part.Share,
                left is { } last && year.Terms.OnLeaving == DeferredOnLeaving.PaidAtOnce ? Later(last, settledIn) : due,
                left is not null && year.Terms.OnLeaving == DeferredOnLeaving.Lapses));
        }

        return parts;
    }

    /// <summary>
    /// The month in which the employment of the year's last day ended, where that is before a month; else null. Who is hired again has left all the
    /// same.
    /// </summary>
    private YearMonth? LeftBefore(YearMonth due, LocalDate lastOfYear) =>
        EmploymentRun.Around(person.Worker, lastOfYear) is { LastDay: { } last } && plan.Period.MonthOf(last) is var left && left < due ? left : null;

    private static YearMonth Later(YearMonth one, YearMonth other) => one > other ? one : other;

    private DraftLine Draft(SchemeClause clause, AnnualYear year, ExactAmount amount) => new(
        clause, new object(), person.Span.ToDateSpan(), amount)
    {
        Occurrence = $"settlement-{IsoDate.OfYear(year.Year)}",
        BelongsTo = year.Span,
        Rounding = RoundingRule.None,
        Derivation = year.Derive(),
    };

    private sealed record Part(Ratio Share, YearMonth DueIn, bool Lapses);
}
