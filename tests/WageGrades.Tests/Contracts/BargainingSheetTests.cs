using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Contracts;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Contracts;

public sealed class BargainingSheetTests
{
    private static readonly CollectiveAgreement Base = Agreement(BasePay, SkillAllowance, Seniority);

    private static readonly Workforce Ten = new(People.Workers.Take(10));

    private static Proposal Named(string name) => Proposal.On(Base, name).EffectiveFrom(July);

    [Fact]
    public void Of_TwoProposals_HasTheDifferenceThePeopleAndBothCosts()
    {
        // Ten people: 120 or 100 a month for twelve months; five years' seniority is agreed by both.
        var union = Named("union-1").Raise("base-pay", Increase.Flat(120m)).Set("seniority", 25m);
        var employer = Named("employer-1").Raise("base-pay", Increase.Flat(100m)).Set("seniority", 25m);
        var sheet = BargainingSheet.Of(union, employer, Ten);
        Assert.Equal(new Money(2_400m, Currency.Cny), sheet.Redline.Difference);
        Assert.Single(sheet.Agreed);
        var rows = sheet.ToDocument(Language.Chinese).Blocks.OfType<Table>().Single().Rows;
        Assert.Equal(("2,400.00", "10"), (rows[0][4].Text, rows[0][5].Text));
        Assert.Equal("双方一致", rows[1][3].Text);
        Assert.True(rows[^1].IsTotal);
        Assert.Equal("2,400.00", rows[^1][4].Text);
    }

    [Fact]
    public void Of_ProposalsOnDifferentAgreements_IsRefused() => Assert.Throws<ArgumentException>(() => BargainingSheet.Of(
        Named("union-1"), Proposal.On(Base with { Note = LocalizedText.Same("other") }, "employer-1"), Ten));
}
