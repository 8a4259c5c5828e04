using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>One piece clause and its people, for tests of what pieces and orders pay in March 2026.</summary>
internal static class PieceDesk
{
    internal static readonly YearMonth March = new(2026, 3);
    internal static readonly PieceKey Gear = PieceKey.Of("gear", "milling");
    internal static readonly PieceKey Shaft = PieceKey.Of("shaft", "turning");
    internal static readonly PieceKey Late = PieceKey.Of("late");

    internal static PiecePay Prices(params (PieceKey Key, decimal Price)[] prices) =>
        new(prices.Select(each => KeyValuePair.Create(each.Key, PiecePrice.Of(Cny(each.Price)))));

    internal static SchemeClause Clause(PiecePay pay) => SchemeDesk.Clause("piece-work", pay);

    internal static CollectiveAgreement Under(PiecePay pay) => Agreement(Clause(pay));

    /// <summary>Somebody on piece rates since 2020.</summary>
    internal static Worker OnPieces(string number = "0001") => Somebody(number).PutOn(Start, new SchemeTerms("piece-work"));

    internal static Worker Made(this Worker worker, params PieceCount[] pieces) =>
        worker.Record(March, worker.RecordOf(March) with { Pieces = [.. worker.RecordOf(March).Pieces, .. pieces] });

    internal static Worker Made(this Worker worker, PieceKey key, decimal good) => worker.Made(new PieceCount(key, good));

    internal static Worker With(this Worker worker, PieceTeam team) =>
        worker.Record(March, worker.RecordOf(March) with { PieceTeams = [.. worker.RecordOf(March).PieceTeams, team] });

    internal static PayStatement Pay(PiecePay pay, Worker worker) => Under(pay).PayFor(worker, March);

    internal static decimal Total(PiecePay pay, Worker worker) => Pay(pay, worker).Total.Amount;
}
