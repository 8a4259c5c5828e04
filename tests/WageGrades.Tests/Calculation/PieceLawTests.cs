using System.Numerics;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.PieceDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Laws of piece rates: more work and more skill never pay less, a guarantee holds, groups share all of it.</summary>
public sealed class PieceLawTests
{
    private static readonly SkillGrade[] Grades = [SkillGrade.Intermediate, SkillGrade.Senior, SkillGrade.Technician];

    [Fact]
    public void Pay_OneMoreGoodPiece_NeverPaysLess() => Law.Holds(
        Law.Both(PieceCase.Any, ArbMap.Default.ArbFor<byte>()),
        pair =>
        {
            var (piece, at) = pair;
            if (piece.Pieces.Count == 0)
            {
                return;
            }

            var more = piece.Pieces.Select((count, other) => other == at % piece.Pieces.Count ? count with { Good = count.Good + 1m } : count);
            Assert.True(Total(piece.Pay, Worker([.. more])) >= Total(piece.Pay, Worker(piece.Pieces)));
        },
        tests: 500);

    [Fact]
    public void Pay_HigherGrade_NeverPaysLess() => Law.Holds(
        PieceCase.Any,
        piece =>
        {
            decimal[] totals = [.. Grades.Select(grade => Total(piece.Pay, Worker(piece.Pieces).Appoint(grade, Start)))];
            Assert.Equal(totals.Order(), totals);
        },
        tests: 300);

    [Fact]
    public void Guarantee_IsNeverUndercut() => Law.Holds(
        PieceCase.Any,
        piece =>
        {
            if (piece.Pay.Guarantee is not { } guarantee)
            {
                return;
            }

                var hours = piece
                    .Pieces.Where(count => count.Time == PieceTime.Normal && !piece.Pay.Items.ContainsKey(count.Key))
                    .Sum(count => count.Hours!.Value);
                var full = guarantee.Amounts.Values.Single().Amount;
                var least =
                    guarantee.Basis == GuaranteeBasis.Days
                        ? full
                        : Math.Min(full, decimal.Round(full * hours / 174m, 2, MidpointRounding.AwayFromZero));
                var paid = Pay(piece.Pay, Worker(piece.Pieces))
                    .Lines.Where(line => line.Occurrence is "" or "guarantee")
                    .Sum(line => line.Amount.Amount);
                Assert.True(paid >= least, $"{paid} < {least}");
            },
            tests: 300);

    [Fact]
    public void Pay_BandsOfOnePrice_EqualCountingPieceByPiece() =>
        Law.Holds(
            PieceCase.Any,
            piece =>
            {
                // Counted piece by piece in thousandths of a fen: prices have three decimals, factors are whole percentages.
                var counts = piece
                    .Pieces.Where(count => count.Key == PieceCase.Keys[1])
                    .Select(count => count with { Time = PieceTime.Normal, Rejected = 0m, Reworked = 0m })
                    .ToList();
                var price = new BigInteger(piece.Pay.Prices[PieceCase.Keys[1]].Amount!.Value.Amount * 100m);
                BigInteger sum = 0;
                for (var at = 0; at < counts.Sum(count => count.Good); at++)
                {
                    sum +=
                        price
                        * (
                            piece.Pay.Tiers.LastOrDefault(tier => tier.Above <= at) is { } tier && tier.Factor.TryToPercent(out var percent)
                                ? new BigInteger(percent)
                                : 100);
                }

            var fen = (decimal)((sum + 50) / 100);
            Assert.Equal(fen / 100m, Total(piece.Pay with { Guarantee = null }, Worker(counts)));
        },
        tests: 300);

    [Fact]
    public void Team_Shares_AddUpToWhatOnePersonWouldBePaid() =>
        Law.Holds(
            Law.Both(PieceCase.Any, Law.List(ArbMap.Default.ArbFor<byte>(), 1, 6)),
            pair =>
            {
                var (piece, parts) = pair;
                var pay = piece.Pay with { Guarantee = null };
                PieceTeam Team(IEnumerable<byte> weights) =>
                    new(
                        "g",
                        "piece-work",
                        piece.Pieces,
                        weights.Select((weight, at) => new PieceTeamMember(new WorkerId($"{at}"), Ratio.Of(weight + 1, 3), weight % 7 + 1)));
                var team = Team(parts);

            Assert.Equal(
                Total(pay, OnPieces("0").With(Team([0]))),
                team.Members.Sum(member => Total(pay, OnPieces(member.Worker.Number).With(team))));
        },
        tests: 200);

    private static Worker Worker(IReadOnlyList<PieceCount> pieces) => OnPieces().Made([.. pieces]);
}
