using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Whether a clause pays a person for something shared that falls due on a day, be it after leaving.</summary>
internal static class SharedCoverage
{
    /// <summary>By the employment form of the day, or the last one before it; who was never employed is not covered.</summary>
    internal static bool Covers(MonthPlan plan, Worker worker, PayClause clause, LocalDate day)
    {
        var last = worker.Employment.Steps.LastOrDefault(step => step.HasValue && step.Span.From <= day);
        return last is { HasValue: true } && (clause.CoveredForms ?? plan.Agreement.CoveredForms).Contains(last.Value.Form);
    }
}
