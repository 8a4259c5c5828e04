using System.Collections.Concurrent;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The agreements of a register made ready month by month, each with what it takes over from the one before. A month that two of them share is one
/// month under one agreement whose tables change on a day; only where they differ in more than such tables is it two parts.
/// </summary>
internal sealed class RegisterPlans
{
    private readonly List<(CollectiveAgreement Agreement, LocalDate Since)> chain = [];
    private readonly ConcurrentDictionary<YearMonth, MonthPlan> months = new();

    private readonly bool explains;

    internal RegisterPlans(AgreementRegister register, bool explains)
    {
        this.explains = explains;
        foreach (var own in register.InForce.Steps.Where(step => step.HasValue).Select(step => step.Value))
        {
            if (chain.Count == 0)
            {
                chain.Add((own, own.Term.From));
                continue;
            }

            var (before, since) = chain[^1];
            chain.Add((AgreementChain.After(before, own), before.Term.Until == own.Term.From ? since : own.Term.From));
        }
    }

    /// <summary>True where no agreement is ever in force.</summary>
    internal bool IsEmpty => chain.Count == 0;

    /// <summary>The plan of a month; of one that is in two parts the later, which knows the earlier.</summary>
    internal MonthPlan Of(YearMonth month) => months.GetOrAdd(month, Make);

    private MonthPlan Make(YearMonth month)
    {
        var own = chain.Where(each => each.Agreement.Term.Intersect(DaysUnder(each.Agreement)) is not null).ToList();
        if (own.Count == 0)
        {
            var before = chain.LastOrDefault(each => each.Agreement.Term.From < DaysUnder(each.Agreement).From);
            var (nearest, since) = before.Agreement is null ? chain[0] : before;
            return Plan(nearest, month, since, nearest.Term.From);
        }

        // Months of different days cannot be added up to one.
        if (own.Select(each => each.Agreement.Policies.PayPeriod).Distinct().Skip(1).Any())
        {
            var (last, since) = own[^1];
            var other = own.Find(each => each.Agreement.Policies.PayPeriod != last.Policies.PayPeriod).Agreement;
            return Plan(last, month, since, last.Term.From, PeriodsDiffer(month, other, last));
        }

        var parts = Plan(own[0].Agreement, month, own[0].Since, own[0].Agreement.Term.From);
        foreach (var (later, since) in own.Skip(1))
        {
            parts =
                AgreementChain.Join(parts.Agreement, later, out var differing) is { } joined && parts.Earlier is null
                    ? Plan(joined, month, since, later.Term.From)
                    : Plan(later, month, since, later.Term.From)
                        .AsPart(
                            parts.AsPart(),
                            Finding.Of(
                                FindingCodes.MonthRulesDiffer,
                                "",
                                ("month", month),
                                ("first", parts.Agreement.Id.ToString()),
                                ("second", later.Id.ToString()),
                                ("differing", differing)));
        }

        return parts;

        DateSpan DaysUnder(CollectiveAgreement agreement) => agreement.Policies.PayPeriod.SpanOf(month);
    }

    /// <summary>That two agreements with months of other days are compared over one month.</summary>
    internal static Finding PeriodsDiffer(YearMonth month, CollectiveAgreement first, CollectiveAgreement second) => Finding.Of(
        FindingCodes.PayPeriodsDiffer,
        "policies.payPeriod",
        ("month", month),
        ("first", first.Id.ToString()),
        ("firstDays", first.Policies.PayPeriod.SpanOf(month).ToString()),
        ("second", second.Id.ToString()),
        ("secondDays", second.Policies.PayPeriod.SpanOf(month).ToString()));

    private MonthPlan Plan(
        CollectiveAgreement agreement, YearMonth month, LocalDate since, LocalDate own, Finding? further = null) => new(agreement, month, further)
    {
        Since = since,
        Explains = explains,
        YearCapsSince = agreement.Policies.TakesOver.YearCaps ? since : own,
        FundsSince = agreement.Policies.TakesOver.FundBalances ? since : own,
    };
}
