using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Findings;
using WageGrades.Monetary;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Compliance;

/// <summary>Two awards for results are one result paid twice only where one result can open both.</summary>
public sealed class OneResultOneAwardRuleTests
{
    // A share of the benefit of one kind of result pays no other kind, as an amount in a table does not.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Check_SharesByKind_MeetInTheSameKindOnly(int kind, bool found)
    {
        var terms = InnovationKind.Vocabulary.Terms;
        var first = Award("table", Table((TermKey.Create(terms[0]), 500m)));
        var second = Award("share", new BenefitShareAmount([KeyValuePair.Create(TermKey.Create(terms[kind]), Ratio.Percent(5m))], Cny(1_000m)));
        Assert.Equal(
            found,
            Agreement(first, second).Check(Jurisdictions.Zhejiang).Findings.Any(finding => finding.Code == FindingCodes.ResultPaidTwice));
    }

    private static BonusClause Award(string id, BonusAmount amount) =>
        Bonus(id, On(AchievementKind.Innovation), Once, amount, Repetition.EachOne);
}
