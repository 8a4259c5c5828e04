using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Sums the lines that count in a base, and tells the clauses that do not say whether they do.</summary>
internal static class BaseTotal
{
    internal static Reading<Money> Of(IEnumerable<PayLine> lines, PayBase payBase, Currency currency)
    {
        var sum = Money.Zero(currency);
        Dictionary<string, Finding> unanswered = [];
        foreach (var line in lines.Where(line => !line.Amount.IsZero))
        {
            if (!line.Counts.TryGetValue(payBase, out var counts))
            {
                var clause = line.Clause.Id.ToString();
                unanswered.TryAdd(clause, Finding.Of(
                    FindingCodes.BaseOfSumUnanswered, clause, ("clause", clause), ("base", NameOf(payBase))) with { Clause = line.Clause.Id });
            }
            else if (counts)
            {
                sum += line.Amount;
            }
        }

        return new Reading<Money>(sum, FindingList.Of(unanswered.Values));
    }

    internal static LocalizedText NameOf(PayBase payBase) => payBase switch
    {
        PayBase.WageTotal => new("工资总额", "the wage total"),
        PayBase.MinimumWage => new("最低工资口径", "the minimum wage"),
        PayBase.OvertimeBase => new("加班工资基数", "the overtime base"),
        PayBase.SocialInsurance => new("社会保险缴费基数", "the social-insurance base"),
        PayBase.AveragePay => new("平均工资", "average pay"),
        _ => new("增长承诺", "the growth commitment"),
    };
}
