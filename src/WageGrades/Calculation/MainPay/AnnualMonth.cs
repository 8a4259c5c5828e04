using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>One month of a person on annual pay: what it advances, and what its days are worth of the year.</summary>
internal sealed class AnnualMonth
{
    private static readonly ProrationRule CalendarDays = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays };

    private readonly SchemeClause clause;
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly SchemeDays schemes;
    private readonly MonthProration proration;
    private readonly List<Finding> findings;
    private readonly IReadOnlyList<DateSpan> spans;
    private readonly AnnualRate?[] rates;

    internal AnnualMonth(SchemeClause clause, MonthCase month)
    {
        this.clause = clause;
        (plan, person, schemes, proration, findings) = (month.Plan, month.Person, month.Schemes, month.Proration, month.Findings);
        spans = proration.EmployedSpans(person.ChangeDays().Concat(clause.Schemes.ChangeDays()));
        rates = [.. spans.Select(span => RateOn(span.From))];
    }

    /// <summary>True while the year's amount of some day is not agreed.</summary>
    internal bool IsOpen => rates.Any(rate => rate is { Pending: not LineReason.None });

    /// <summary>The part of the year's amount that the month advances.</summary>
    internal RatedMonth Advances() =>
        new(clause, spans, [.. rates.Select(rate => rate is null ? (DayRate?)null : new DayRate(rate.Advance, rate.Derivation, rate.Pending))])
        {
            IsOfSchemeDays = true,
        };

    /// <summary>What the month advances, rounded as its lines are.</summary>
    internal Money Advanced() => new LineWriter(plan, before: null)
        .Write(proration.Drafts(Advances()))
        .Aggregate(Money.Zero(plan.Currency), (sum, line) => sum + line.Amount);

    /// <summary>What the month's days are worth of an amount for the year.</summary>
    internal ExactAmount Worth(PartYearRule rule, Func<AnnualRate, ExactAmount> year)
    {
        var parts = rule == PartYearRule.ByMonths
            ? proration.SchemeParts(clause, spans, [.. rates.Select(rate => rate is null ? (ExactAmount?)null : year(rate) / 12)]).Select(part =>
                part.Part)
            : ByDays([.. rates.Select(rate => rate is null ? ExactAmount.Zero(plan.Currency) : year(rate))]);
        return parts.Aggregate(ExactAmount.Zero(plan.Currency), (sum, part) => sum + part.Amount);
    }

    private IReadOnlyList<ProratedPart> ByDays(ExactAmount[] years)
    {
        var share = Ratio.Of(person.Span.DayCount, plan.Period.SpanOfYear(person.Month.Year).DayCount!.Value);
        var steps = spans.Select((span, at) => new MonthlyRate(span, years[at] * share)).ToList();
        return steps.Count > 0 && CalendarDays.TryProrate(steps, person.AttendanceOf(clause), calendar: null, out var month) ? month.Parts : [];
    }

    private AnnualRate? RateOn(LocalDate day)
    {
        if (person.TermsOn(day) is null || schemes.On(day) is not { Scheme: AnnualPay terms } on || on.Clause != clause)
        {
            return null;
        }

        if (terms.Advance is not { } advance)
        {
            findings.Add(Choices.AnnualAdvance(clause));
            return null;
        }

        var derivation = plan.Derive();
        if (YearOn(on, terms, day, derivation) is not { } year)
        {
            return null;
        }

        var monthly = advance.Of(year);
        var onTerms = plan.Derive();
        if (advance.Monthly is { } fullTime)
        {
            if (proration.OnTerms(clause, day, fullTime, onTerms) is not { } own)
            {
                return null;
            }

            // Hours and probation are told of the amount that is paid: of the month's own, or of the year's when the year bears no more.
            if (own > monthly)
            {
                onTerms = plan.Derive();
            }

            monthly = ExactAmount.Min(own, monthly);
        }

        if (derivation.Origin.Source is null)
        {
            return new AnnualRate(terms, year, monthly, plan.Derive(), LineReason.AwaitingDecision);
        }

        derivation.Advanced(advance);
        derivation.OnTermsOf(onTerms);
        return new AnnualRate(terms, year, monthly, derivation);
    }

    /// <summary>The year's amount; zero and read from nothing while it is not agreed, null with a finding where it cannot be.</summary>
    private ExactAmount? YearOn(OnScheme on, AnnualPay terms, LocalDate day, Derivation derivation)
    {
        if (on.Terms.AgreedAmount is { } agreed)
        {
            derivation.From(new AgreedSource(agreed));
            return InOwnCurrency(agreed) ? agreed : null;
        }

        var key = on.Terms.Grade is { } grade ? grade : TermKey.Empty;
        if (terms.Amounts.TryGetValue(key, out var amount) || terms.Amounts.TryGetValue(TermKey.Empty, out amount))
        {
            derivation.From(new EntrySource(key, amount));
            return InOwnCurrency(amount) ? proration.OnTerms(clause, day, amount, derivation) : null;
        }

        if (on.Terms.Grade is { } unknown && terms.Amounts.Count > 0)
        {
            var worker = person.Worker.Id.ToString();
            findings.Add(Finding.Of(
                FindingCodes.SchemeGradeWithoutAmount, worker, ("worker", worker), ("clause", clause.Id.ToString()), ("grade", unknown),
                    ("from", day)) with { Clause = clause.Id });
            return null;
        }

        return ExactAmount.Zero(plan.Currency);
    }

    private bool InOwnCurrency(Money amount)
    {
        if (amount.Currency == plan.Currency)
        {
            return true;
        }

        findings.Add(AmountResolver.ForeignAmount(clause, amount, plan.Currency));
        return false;
    }
}
