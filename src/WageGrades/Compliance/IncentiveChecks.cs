using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>Tests dividend plans and equity awards against limits (分红与股权激励方案的检查).</summary>
public static class IncentiveChecks
{
    /// <summary>What of a year of a dividend plan goes beyond the limits.</summary>
    /// <param name="limits">The limits, such as <see cref="PublishedIncentiveLimits.StateTechnologyFirms2016"/>.</param>
    /// <param name="plan">The plan and its year.</param>
    /// <returns>An error for each limit that is exceeded, with the figures; none when all are kept.</returns>
    public static FindingList Check(this IncentiveLimits limits, DividendPlan plan)
    {
        Guard.NotNull(limits);
        Guard.NotNull(plan);
        List<Finding> findings = [];
        if (limits.PlanYears is { } most && !(plan.Term.Until <= plan.Term.From.PlusYears(most)))
        {
            findings.Add(Beyond(limits, new("方案有效期", "the term of the plan"), plan.Term.ToString(), Years(most)));
        }

        if (limits.StaffShare is { } part && Ratio.Of(plan.Recipients.Count, plan.Staff) > part)
        {
            findings.Add(Beyond(limits, new("激励人数占职工总数", "the part of the staff"), $"{plan.Recipients.Count}/{plan.Staff}", part.ToString()));
        }

        var total = Sum(plan.Recipients.Select(recipient => recipient.Dividend), plan.AfterTaxProfit);
        if (limits.ProfitShare is { } ofProfit && total > plan.AfterTaxProfit * ofProfit)
        {
            findings.Add(Beyond(limits, new("分红总额", "all dividends together"), Print(total), $"{plan.AfterTaxProfit} × {ofProfit}"));
        }

        if (limits.PayShare is not null && plan.PayIncludesDividend is null && plan.Recipients.Count > 0)
        {
            findings.Add(Finding.Of(
                FindingCodes.MissingChoice,
                "dividendPlan.payIncludesDividend",
                ("choice", new LocalizedText("薪酬总额是否含分红", "whether total pay includes the dividend")),
                ("options", new[] { "true", "false" })) with { Citation = limits.Citation });
        }

        findings.AddRange(plan.Recipients.SelectMany(recipient => Check(limits, plan, recipient)));
        return FindingList.Of(findings);
    }

    /// <summary>What of equity awards goes beyond the limits.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="plan">The awards.</param>
    /// <returns>An error for each limit that is exceeded, with the figures; none when all are kept.</returns>
    public static FindingList Check(this IncentiveLimits limits, EquityPlan plan)
    {
        Guard.NotNull(limits);
        Guard.NotNull(plan);
        List<Finding> findings = [];
        var total = Sum(plan.Awards.Select(award => award.Awarded), plan.NetAssetGain);
        if (limits.NetAssetGainShare is { } ofGain && total > plan.NetAssetGain * ofGain)
        {
            findings.Add(Beyond(limits, new("股权奖励总额", "all equity awards together"), Print(total), $"{plan.NetAssetGain} × {ofGain}"));
        }

        foreach (var award in plan.Awards)
        {
            if (limits.YearsInFirm is { } years && award.InFirmSince.PlusYears(years) > plan.GrantedOn)
            {
                findings.Add(
                    Beyond(
                        limits,
                        new("在本企业的年限", "years in the firm"),
                        $"{IsoDate.Of(award.InFirmSince)} – {IsoDate.Of(plan.GrantedOn)}",
                        Years(years),
                        award.Worker));
            }

            if (limits.PurchaseRatio is { } least && award.Purchased.ToExactAmount() < award.Awarded * least)
            {
                findings.Add(
                    Beyond(
                        limits,
                        new("购买额与奖励额之比", "what is bought for the award"),
                        $"{award.Purchased} : {award.Awarded}",
                        least.ToString(),
                        award.Worker));
            }

            if (limits.EquityAtMost is { } atMost && award.Awarded > atMost)
            {
                findings.Add(Beyond(limits, new("个人股权奖励", "a person's equity award"), award.Awarded.ToString(), atMost.ToString(), award.Worker));
            }
        }

        return FindingList.Of(findings);
    }

    // Amounts allowed one by one may together leave the range of money.
    private static ExactAmount Sum(IEnumerable<Money> amounts, Money limit) =>
        amounts.Aggregate(ExactAmount.Zero(limit.Currency), (sum, amount) => sum + amount.ToExactAmount());

    private static string Print(ExactAmount sum) =>
        sum.Value.TryToDecimal(out var amount) && Money.IsInRange(amount) ? new Money(amount, sum.Currency).ToString() : sum.ToString();

    private static IEnumerable<Finding> Check(IncentiveLimits limits, DividendPlan plan, DividendRecipient recipient)
    {
        if (limits.YearsOnPost is { } years && recipient.OnPostSince.PlusYears(years) > plan.DecidedOn)
        {
            yield return Beyond(
                limits,
                new("在岗年限", "years on the post"),
                $"{IsoDate.Of(recipient.OnPostSince)} – {IsoDate.Of(plan.DecidedOn)}",
                Years(years),
                recipient.Worker);
        }

        if (limits.EndsWithPost && recipient.LeftPostOn is { } left && left.Year <= plan.Year && recipient.Dividend.IsPositive)
        {
            yield return Beyond(
                limits,
                new("离岗当年起的分红", "a dividend from the year of leaving the post"),
                recipient.Dividend.ToString(),
                "0",
                recipient.Worker);
        }

        if (limits.PayShare is { } part && plan.PayIncludesDividend is { } isIncluded)
        {
            Money[] parts = isIncluded ? [recipient.OtherPay, recipient.Dividend] : [recipient.OtherPay];
            var pay = Sum(parts, recipient.OtherPay);
            if (recipient.Dividend.ToExactAmount() > pay * part)
            {
                yield return Beyond(
                    limits,
                    new("个人分红占薪酬总额", "the dividend in a person's total pay"),
                    recipient.Dividend.ToString(),
                    $"{Print(pay)} × {part}",
                    recipient.Worker);
            }
        }
    }

    private static LocalizedText Years(int years)
    {
        var count = years.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new($"{count} 年", years == 1 ? $"{count} year" : $"{count} years");
    }

    private static Finding Beyond(IncentiveLimits limits, LocalizedText what, string value, string limit, WorkerId? worker = null) =>
        Beyond(limits, what, value, LocalizedText.Same(limit), worker);

    private static Finding Beyond(IncentiveLimits limits, LocalizedText what, string value, LocalizedText limit, WorkerId? worker = null)
    {
        FindingArgument[] arguments =
        [
            ("what", what), ("value", value), ("limit", limit), ("rule", limits.Name),
            .. worker is null ? [] : new FindingArgument[] { ("worker", worker.ToString()) },
        ];
        return Finding.Of(FindingCodes.IncentiveBeyondLimit, worker?.ToString() ?? "", arguments) with { Citation = limits.Citation };
    }
}
