using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.PieceDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Laws of groups' pieces: whatever the rules and wherever they change, what was made is divided whole; a dearer piece is nobody else's.</summary>
public sealed class PieceSplitLawTests
{
    private static readonly RoundingRule Fen = RoundingRule.HalfUp(0.01m);

    /// <summary>Pieces of the days of March at prices with up to six decimals, by one rule and from a day on by another, among one to five.</summary>
    private sealed record Group(PieceSplit? First, PieceSplit? Then, LocalDate Day, IReadOnlyList<(LocalDate On, int Good)> Pieces, decimal Price, PieceTeam Team)
    {
        internal PiecePay Pay => new([KeyValuePair.Create(Gear, PiecePrice.Of(Cny(Price)))]) { Split = First };

        internal CollectiveAgreement Agreement => AwardDesk.Agreement(Clause(Pay) with
        {
            Schemes = EffectiveSeries.Always<PayScheme>(Pay).Set(Day, Pay with { Split = Then }),
        });

        internal Workforce People => new Workforce(Team.Members.Select(member => OnPieces(member.Worker.Number))).Record(March, Team);

        internal decimal Made => Pieces.Sum(piece => piece.Good) * Price;
    }

    private static Gen<PieceSplit?> Rule =>
        from kind in Gen.Choose(0, 4)
        from part in Gen.Choose(1, 9)
        from bases in Gen.Elements(Enum.GetValues<SplitBasis>()).ArrayOf(2)
        select kind == 0 ? null
            : new PieceSplit(bases[0] == bases[1] ? [KeyValuePair.Create(bases[0], Ratio.One)]
                : [KeyValuePair.Create(bases[0], Ratio.Percent(part * 10)), KeyValuePair.Create(bases[1], Ratio.Percent(100 - (part * 10)))])
            {
                IsAboveBaseRates = kind > 1,
            };

    private static Arbitrary<Group> Any => Arb.From(
        from rules in Rule.ArrayOf(2)
        from day in Gen.Choose(2, 31)
        from price in Gen.OneOf(Gen.Choose(1, 9_999_999), Gen.Choose(1, 99_999))
        from count in Gen.Choose(1, 6)
        from goods in Gen.Choose(0, 200).ArrayOf(count)
        from days in Gen.Choose(1, 31).ArrayOf(count)
        from members in Gen.Choose(1, 5)
        from weights in Gen.Choose(1, 12).ArrayOf(members)
        from hours in Gen.Choose(0, 80).ArrayOf(members)
        from rates in Gen.Choose(0, 6_000).ArrayOf(members)
        let pieces = goods.Zip(days, (good, date) => (On: new LocalDate(2026, 3, date), Good: good)).ToList()
        select new Group(rules[0], rules[1], new LocalDate(2026, 3, day), pieces, price / 100_000m, new PieceTeam(
            "g",
            "piece-work",
            pieces.Select(piece => new PieceCount(Gear, piece.Good) { On = piece.On }),
            Enumerable.Range(0, members).Select(at => new PieceTeamMember(new WorkerId($"{at}"), Ratio.Of(weights[at], 10), 1m + (hours[at] / 4m))
            {
                BaseRate = Cny(rates[at] / 100m),
            }))));

    private static decimal Paid(CollectiveAgreement agreement, Workforce people)
    {
        var run = agreement.PayFor(people, March);
        Assert.True(run.IsComplete, string.Join("; ", run.Findings.Errors));
        return run.Statements.Sum(statement => statement.Total.Amount);
    }

    [Fact]
    public void Shares_OfAnyRulesInAMonth_AddUpToWhatWasMade()
    {
        int changed = 0, below = 0, above = 0;
        Law.Holds(
            Any,
            group =>
            {
                Assert.Equal(Fen.Round(Cny(group.Made)).Amount, Paid(group.Agreement, group.People));
                var owed = group.Team.Members.Sum(member => member.BaseRate!.Value.Amount * member.Hours);
                changed += group.First != group.Then ? 1 : 0;
                below += group.First is { IsAboveBaseRates: true } && group.Made < owed ? 1 : 0;
                above += group.First is { IsAboveBaseRates: true } && group.Made > owed ? 1 : 0;
            },
            300);

        Assert.All(new[] { changed, below, above }, count => Assert.InRange(count, Runs.Least(40, 300), int.MaxValue));
    }

    [Fact]
    public void Shares_UnderTwoAgreementsInAMonth_AddUpToWhatWasMadeUnderEach() => Law.Holds(
        Any,
        group =>
        {
            var (old, renewed) = (new DateSpan(Start, group.Day), new DateSpan(group.Day, new LocalDate(2035, 1, 1)));
            foreach (var term in new[] { old, renewed })
            {
                var made = group.Pieces.Where(piece => term.Contains(piece.On)).Sum(piece => piece.Good) * group.Price;
                Assert.Equal(Fen.Round(Cny(made)).Amount, Paid(group.Agreement with { Term = term }, group.People));
            }
        },
        200);

    [Fact]
    public void Raise_OfOnePrice_IsNobodyElsesAndNeverLess()
    {
        var others = 0;
        Law.Holds(
            Law.Both(PieceCase.Any, Law.Both(PieceCase.Any, Arb.From(Gen.Choose(1, 5_000)))),
            one =>
            {
                var ((pay, first), (second, more)) = (one.First, (one.Second.First.Pieces, one.Second.Second));
                var raised = pay.With(PieceCase.Keys[1], PiecePrice.Of(pay.Prices[PieceCase.Keys[1]].Amount!.Value + Cny(more / 100m), pay.Prices[PieceCase.Keys[1]].Minutes!.Value));
                IReadOnlyList<PieceCount> without = [.. second.Where(count => count.Key != PieceCase.Keys[1])];
                others += without.Count > 0 ? 1 : 0;
                Assert.Equal(Total(pay, OnPieces().Made([.. without])), Total(raised, OnPieces().Made([.. without])));
                Assert.True(Total(raised, OnPieces().Made([.. first])) >= Total(pay, OnPieces().Made([.. first])));
            },
            300);

        Assert.InRange(others, Runs.Least(100, 300), int.MaxValue);
    }
}
