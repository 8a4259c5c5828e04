using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A person's account of a year of annual pay, twelve months: what it was assessed at, what was advanced, what is left to settle.</summary>
internal sealed class AnnualYear
{
    private readonly SchemeClause clause;
    private readonly int year;
    private readonly MonthCase settling;
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly List<Finding> findings;
    private readonly AnnualYear? before;
    private readonly Lazy<List<AnnualMonth>> months;
    private readonly Lazy<Money?> assessed;

    private AnnualYear(SchemeClause clause, int year, AnnualPay terms, MonthCase settling, AnnualYear? before, LocalDate lastDay)
    {
        (this.clause, this.year, this.settling, this.before, Terms, LastDay) = (clause, year, settling, before, terms, lastDay);
        (plan, person, findings) = (settling.Plan, settling.Person, settling.Findings);
        months = new Lazy<List<AnnualMonth>>(Months);
        assessed = new Lazy<Money?>(Assess);
    }

    /// <summary>The terms that settle the year: those of its last day on the scheme.</summary>
    internal AnnualPay Terms { get; }

    /// <summary>The month in which the year is settled; null while that is not declared.</summary>
    internal YearMonth? SettledIn => Terms.SettledIn is { } month ? new YearMonth(year + 1, month) : null;

    /// <summary>The last day of the year on which the person is on the clause.</summary>
    internal LocalDate LastDay { get; }

    internal DateSpan Span => plan.Period.SpanOfYear(year);

    internal int Year => year;

    private Money Advanced => months.Value.Aggregate(Money.Zero(plan.Currency), (sum, month) => sum + month.Advanced());

    /// <summary>The account of a year; null where the person has no day on the clause in it.</summary>
    internal static AnnualYear? Of(SchemeClause clause, int year, MonthCase settling, AnnualYear? before) =>
        settling.Schemes.LastDayOn(clause, settling.Plan.Period.SpanOfYear(year)) is { } last
        && settling.Schemes.On(last) is { Scheme: AnnualPay terms }
            ? new AnnualYear(clause, year, terms, settling, before, last)
            : null;

    /// <summary>What is left to settle: the assessed amount less the advances and what the year before left over; null while that is open.</summary>
    internal Money? Left() => assessed.Value is { } amount && Carried() is { } carried ? amount - Advanced - carried : null;

    /// <summary>How what is due for the year came about.</summary>
    internal Derivation Derive()
    {
        var derivation = plan.Derive();
        if (plan.Explains && assessed.Value is { } amount && Carried() is { } carried)
        {
            derivation.Steps?.Add(new SettlementTrace(year, amount, Advanced, carried));
        }

        return derivation;
    }

    /// <summary>What the year before advanced too much and this one bears; null while that is open.</summary>
    private Money? Carried() => before is { Terms.Shortfall: SettlementShortfall.CarriedToNextYear } earlier
        ? earlier.Left() is { } left ? Money.Max(Money.Zero(plan.Currency), -left) : null
        : Money.Zero(plan.Currency);

    private List<AnnualMonth> Months()
    {
        List<AnnualMonth> all = [];
        for (var month = plan.Period.MonthOf(LocalDate.Max(Span.From, plan.Since)); month <= new YearMonth(year, 12); month = month.PlusMonths(1))
        {
            foreach (var own in settling.In(month))
            {
                var terms = own.Plan.Agreement.Find(clause.Id) as SchemeClause ?? clause;
                all.Add(new AnnualMonth(terms, own));
                findings.AddRange(own.Findings.Where(finding => finding.Severity == FindingSeverity.Error));
            }
        }

        return all;
    }

    private Money? Assess()
    {
        var decided = person.Worker.Assessments.Where(each => each.Clause == clause.Id && each.Year == year).ToList();
        if (decided.Count > 1)
        {
            Add(FindingCodes.AssessmentRepeated);
            return null;
        }

        return decided switch
        {
            [] => null,
            [{ Amount: { } amount }] when amount.Currency != plan.Currency => Foreign(amount),
            [{ Amount: { } amount }] => months.Value.Exists(month => month.IsOpen) ? null : amount,
            [var one] => months.Value.Exists(month => month.IsOpen) ? null : ByFactor(one),
            _ => null,
        };
    }

    /// <summary>Tells days of the year on the scheme that lie outside the agreement's term, which nothing here settles.</summary>
    internal void ReportOutsideTerm()
    {
        var days = from step in person.Worker.Scheme.StepsWithin(Span)
                   where step.HasValue && step.Value.Clause == clause.Id
                   from employed in person.Worker.Employment.StepsWithin(step.Span)
                   where employed.HasValue && !plan.Reach.Contains(employed.Span)
                   select employed.Span;
        if (days.Any())
        {
            Add(FindingCodes.SettlementOutsideTerm, ("term", plan.Term.ToString()));
        }
    }

    private Money? ByFactor(SchemeAssessment assessment)
    {
        if (Terms.PartYear is not { } rule)
        {
            findings.Add(Choices.PartYear(clause));
            return null;
        }

        var whole = Worth(rule, rate => rate.Year);
        var fixedPart = Worth(rule, rate => rate.Advanced);
        return (fixedPart + ((whole - fixedPart) * Ratio.From(assessment.Factor!.Value))).Round(plan.LineRounding!);
    }

    private ExactAmount Worth(PartYearRule rule, Func<AnnualRate, ExactAmount> amount) =>
        months.Value.Aggregate(ExactAmount.Zero(plan.Currency), (sum, month) => sum + month.Worth(rule, amount));

    private Money? Foreign(Money amount)
    {
        findings.Add(AmountResolver.ForeignAmount(clause, amount, plan.Currency));
        return null;
    }

    private void Add(FindingCode code, params ReadOnlySpan<FindingArgument> more)
    {
        var worker = person.Worker.Id.ToString();
        findings.Add(Finding.Of(code, worker, [("worker", worker), ("clause", clause.Id.ToString()), ("year", year), .. more]) with { Clause =
            clause.Id });
    }
}
