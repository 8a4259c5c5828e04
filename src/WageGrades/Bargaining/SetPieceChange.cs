using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Bargaining;

/// <summary>The price of one piece of a clause of piece rates set (定计件单价). The piece must be one that the clause prices.</summary>
public sealed record SetPieceChange : ProposalChange
{
    /// <summary>A price set.</summary>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="piece">The piece or order.</param>
    /// <param name="price">The new price.</param>
    public SetPieceChange(ClauseId clause, PieceKey piece, PiecePrice price)
        : base(clause)
    {
        Piece = Guard.NotNull(piece);
        Price = Guard.NotNull(price);
    }

    /// <summary>The piece or order.</summary>
    public PieceKey Piece { get; }

    /// <summary>The new price.</summary>
    public PiecePrice Price { get; }

    private protected override string Text(Language language) => $"{Piece.Value} {Price.InWords().In(language)}";

    internal override string Target => Piece.Value;

    internal override CollectiveAgreement? ApplyTo(ChangeContext context)
    {
        if (context.FindClause() is not { } clause)
        {
            return null;
        }

        if (clause is not SchemeClause scheme)
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        return context.Change(scheme.Schemes, pay => Changed(scheme, pay, context)) is { } schemes
            ? context.Agreement.WithClause(scheme with { Schemes = schemes })
            : null;
    }

    internal override LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) =>
        agreement.Find(Clause) is SchemeClause clause
        && clause.Schemes.TryGet(from, out var scheme)
        && scheme is PiecePay pay
        && pay.Prices.TryGetValue(Piece, out var before)
            ? before.InWords()
            : null;

    private PiecePay? Changed(SchemeClause clause, PayScheme scheme, ChangeContext context)
    {
        if (scheme is not PiecePay pay)
        {
            context.ReportMisfit(clause.KindName);
            return null;
        }

        if (pay.Prices.ContainsKey(Piece))
        {
            return pay.With(Piece, Price);
        }

        context.ReportUnknownEntry(Piece.Value, pay.Prices.Keys.Select(key => key.Value));
        return null;
    }
}
