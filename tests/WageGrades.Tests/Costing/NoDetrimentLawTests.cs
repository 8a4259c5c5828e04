using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>Where nobody is said to be worse off, nobody who can be drawn is.</summary>
public sealed class NoDetrimentLawTests
{
    private const int Tests = 120;

    private int proved;
    private int seen;
    private int told;
    private int open;
    private int paid;

    [Fact]
    public void Check_NobodyWorseOff_HoldsOfAnybodyUnderFairAgreements() => Holds(FairCase.Any, 15);

    [Fact]
    public void Check_NobodyWorseOff_HoldsOfAnybodyUnderWideAgreements() => Holds(PayCase.Wide(4), 8);

    [Fact]
    public void Check_NobodyWorseOff_HoldsOfAnybodyWithHours() => Holds(EligibleGen.Of(HoursCase.Of(4)), 12);

    private void Holds(Arbitrary<PayCase> cases, int least)
    {
        Law.Holds(
            Law.Both(cases, Law.List(Arb.From(Gen.Choose(0, 9_999), _ => []), 1, 3)),
            each => Holds(Offer(each.First.Agreement, each.Second), each.First.Workers),
            Tests);
        Assert.True(
            proved >= Runs.Least(least, Tests) && told >= Runs.Least(4, Tests)
                && open >= Runs.Least(20, Tests) && paid >= Runs.Least(least, Tests),
            $"{proved} proved, {seen} of them not by figures that only rise, {told} told, {open} open, {paid} months paid under what was proved");
    }

    private void Holds(Proposal offer, IReadOnlyList<Worker> drawn)
    {
        var basis = CostBasis.Standard with { Months = 5, Population = CostPopulation.Moving };
        var check = NoDetriment.Check(offer, Workforce.Empty, basis);
        proved += check.Verdict == DetrimentVerdict.NobodyWorseOff ? 1 : 0;
        told += check.Verdict == DetrimentVerdict.SomebodyWorseOff ? 1 : 0;
        open += check.Verdict == DetrimentVerdict.NotProved ? 1 : 0;
        if (check.Verdict != DetrimentVerdict.NobodyWorseOff)
        {
            return;
        }

        seen += new ChangedMatters(offer.Base, offer.Agreement, new CostWindow(offer, basis).Span, movesPeople: true).Exposed.Count > 0 ? 1 : 0;
        ContinuedAgreement before = new(offer.Base, check.FirstMonth, check.LastMonth, explains: false);
        ContinuedAgreement after = new(offer.Agreement, check.FirstMonth, check.LastMonth, explains: false);
        foreach (var worker in drawn)
        {
            Workforce alone = new([worker]);
            for (var month = check.FirstMonth; month <= check.LastMonth; month = month.PlusMonths(1))
            {
                var (now, then) = (before.PayFor(worker, month, alone), after.PayFor(worker, month, alone));
                if (now.IsPayable && then.IsPayable)
                {
                    paid++;
                    Assert.True(
                        then.Total >= now.Total,
                        $"{month}: {now.Total} → {then.Total}\n{offer.ToDocument(WageGrades.Findings.Language.English).ToMarkdown()}\n"
                            + PayCase.Print(offer.Base, worker) + "\nNOW\n" + string.Join("\n", now.Lines) + "\nTHEN\n" + string.Join("\n", then.Lines));
                }
            }
        }
    }

    // A clause raised or lowered, some entry of one set, one taken away; from April or from June.
    private static Proposal Offer(CollectiveAgreement agreement, IReadOnlyList<int> draws)
    {
        var clauses = agreement.Clauses.OfType<PayClause>().ToList();
        var offer = Proposal.On(agreement, "offer").EffectiveFrom(new LocalDate(2026, 4, 1));
        foreach (var draw in draws.Where(_ => clauses.Count > 0))
        {
            var clause = clauses[draw % clauses.Count];
            LocalDate? from = draw / 10 % 3 == 0 ? new LocalDate(2026, 6, 1) : null;
            offer = (draw / 100 % 8) switch
            {
                0 => offer.Raise(clause.Id.ToString(), Increase.Flat(-3m), from),
                1 => offer.Remove(clause.Id.ToString(), from),
                2 => offer.Replace(Other(clause, draw / 10), from),
                3 => offer.Raise(agreement.Clauses.OfType<LadderClause>().FirstOrDefault()?.Id.ToString() ?? clause.Id.ToString(), Increase.Flat(400m), from),
                _ => offer.Raise(clause.Id.ToString(), Increase.Percent(draw % 9), from),
            };
        }

        return offer;
    }

    private static Clause Other(PayClause clause, int draw) => (draw % 4) switch
    {
        0 => clause with { PartTime = clause.PartTime == PartTimeRule.ByHours ? PartTimeRule.InFull : PartTimeRule.ByHours },
        1 => clause with { Probation = new ProbationRule(Ratio.Percent(80m), ProbationBase.AgreedPay) },
        2 => clause with { For = null },
        _ => clause with { CoveredForms = null },
    };
}
