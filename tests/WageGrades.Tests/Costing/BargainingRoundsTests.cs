using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

public sealed class BargainingRoundsTests
{
    private static readonly CollectiveAgreement Base = Agreement(BasePay, Seniority);

    private static readonly Workforce Ten = new(People.Workers.Take(10));

    private static BargainingOffer Offer(string name, PartyRole by, decimal flat, LocalDate from) =>
        new(Proposal.On(Base, name).EffectiveFrom(from).Raise("base-pay", Increase.Flat(flat))) { By = by, On = new LocalDate(2026, 5, 1) };

    [Fact]
    public void Rounds_CostInOneWindow_AndSayWhatMoved()
    {
        // 120 a month for ten from July: 14,400; 60 from October: 9 × 10 × 60; then 100 and 80 from July.
        var rounds = BargainingRounds.Of(
            [
                Offer("union-1", PartyRole.Workers, 120m, July),
                Offer("employer-1", PartyRole.Employer, 60m, new LocalDate(2026, 10, 1)),
                Offer("union-2", PartyRole.Workers, 100m, July),
                Offer("employer-2", PartyRole.Employer, 80m, July),
            ],
            Ten);
        Assert.Equal([Cny(14_400m), Cny(5_400m), Cny(12_000m), Cny(9_600m)], rounds.Rounds.Select(round => round.Cost.FullYear));
        Assert.Equal([null, null, Cny(-2_400m), Cny(4_200m)], rounds.Rounds.Select(round => round.Concession));
        Assert.Equal([null, Cny(-9_000m), Cny(6_600m), Cny(-2_400m)], rounds.Rounds.Select(round => round.Distance));
        Assert.Equal("2.1 基本工资：调整 +120 → 调整 +100", rounds.Rounds[2].Moved[0].Chinese);
        Assert.Empty(rounds.Rounds[1].Moved);
        var text = rounds.ToMarkdown();
        Assert.Contains("本轮调整", text, StringComparison.Ordinal);
        Assert.Contains("职工方", text, StringComparison.Ordinal);
        Assert.Contains("The clauses round by round", rounds.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("employer-2", rounds.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounds_OfNothingOrOfTwoAgreements_Throw()
    {
        Assert.Throws<ArgumentException>(() => BargainingRounds.Of([], Ten));
        var other = new BargainingOffer(Proposal.On(Agreement(), "other"));
        Assert.Throws<ArgumentException>(() => BargainingRounds.Of([Offer("union-1", PartyRole.Workers, 120m, July), other], Ten));
    }
}
