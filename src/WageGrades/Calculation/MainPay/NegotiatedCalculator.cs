using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Negotiated pay: the agreed monthly amount for the days on the clause.</summary>
internal sealed class NegotiatedCalculator(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly MonthProration proration = month.Proration;

    internal RatedMonth Rate(SchemeClause clause)
    {
        var spans = proration.EmployedSpans(person.ChangeDays().Concat(clause.Schemes.ChangeDays()));
        return new RatedMonth(clause, spans, [.. spans.Select(span => RateOn(clause, span.From))]) { IsOfSchemeDays = true };
    }

    private DayRate? RateOn(SchemeClause clause, LocalDate day)
    {
        if (person.TermsOn(day) is not { } terms || month.Schemes.On(day) is not { } on || on.Clause != clause)
        {
            return null;
        }

        if (on.Terms.AgreedAmount is not { } agreed)
        {
            return new DayRate(ExactAmount.Zero(plan.Currency), plan.Derive(), LineReason.AwaitingDecision);
        }

        if (agreed.Currency != plan.Currency)
        {
            month.Findings.Add(AmountResolver.ForeignAmount(clause, agreed, plan.Currency));
            return null;
        }

        var derivation = Derivation.Of(new AgreedSource(agreed), plan.Explains);
        if (terms.IsProbation && ProbationPay.RuleOf(on, plan.Policies) is { } rule && rule.Share != Ratio.One)
        {
            derivation.OnProbation(rule, agreed);
        }

        return new DayRate(ProbationPay.OfAgreed(on, plan.Policies, terms, agreed), derivation);
    }
}
