using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Costing;

/// <summary>The numbers of a proposal that can be free, whoever or whatever it is costed for.</summary>
internal sealed partial class SolveKnobs(Proposal proposal)
{
    private decimal Quantum => Math.Max(1m, proposal.Base.Policies.Rounding?.At(RoundingPoint.LadderCell)?.Quantum ?? 1m);

    internal SolveKnob Percent(ClauseId clause, Func<decimal, Increase>? increase)
    {
        var raise = increase ?? Increase.Percent;
        return new SolveKnob
        {
            Name = Words.Percent(clause.ToString()),
            Least = 0m,
            Most = 20m,
            Step = 0.01m,
            Unit = "%",
            Apply = percent => Replaced(new RaiseChange(clause, raise(percent)), change => change is RaiseChange),
        };
    }

    internal SolveKnob Flat(ClauseId clause, Func<decimal, Increase>? increase)
    {
        var raise = increase ?? Increase.Flat;
        return new SolveKnob
        {
            Name = Words.Flat(clause.ToString()),
            Least = 0m,
            Most = 2_000m,
            Step = Quantum,
            Apply = amount => Replaced(new RaiseChange(clause, raise(amount)), change => change is RaiseChange),
        };
    }

    internal SolveKnob Amount(ClauseId clause, TermKey? key) => new()
    {
        Name = Words.Amount(clause.ToString(), key),
        Least = 0m,
        Most = 10_000m,
        Step = Quantum,
        Apply = amount => Replaced(
            new SetAmountChange(clause, key, amount),
            change => change is SetAmountChange { Grade: null, Part: Bonuses.AmountPart.Standard } set && set.Key == key),
    };

    internal SolveKnob PiecePrice(ClauseId clause, PieceKey piece) => new()
    {
        Name = Words.PiecePrice(clause.ToString(), Guard.NotNull(piece).Value),
        Least = 0m,
        Most = 100m,
        Step = 0.01m,
        Apply = price => Replaced(
            new SetPieceChange(clause, piece, Schemes.PiecePrice.Of(new Money(price, proposal.Base.Currency))),
            change => change is SetPieceChange set && set.Piece == piece),
    };

    internal SolveKnob EffectiveDate(YearMonth earliest, YearMonth latest)
    {
        Guard.AtLeast(latest, earliest);
        var months = (12 * (latest.Year - earliest.Year)) + latest.Month - earliest.Month;
        var period = proposal.Base.Policies.PayPeriod;
        LocalDate DayOf(decimal place) => period.FirstDay(latest.PlusMonths(-(int)place));
        return new SolveKnob
        {
            Name = Words.FirstDay,
            Least = 0m,
            Most = months,
            Step = 1m,
            DateOf = DayOf,
            Apply = place => proposal.EffectiveFrom(DayOf(place)),
        };
    }

    private Proposal Replaced(ProposalChange change, Func<ProposalChange, bool> isSame)
    {
        var place = proposal.Changes.Select((each, at) => (each, at))
            .Where(one => one.each.Clause == change.Clause && isSame(one.each))
            .Select(one => one.at)
            .LastOrDefault(-1);
        return place < 0 ? proposal.With(change) : proposal.ReplaceAt(place, change with { From = proposal.Changes[place].From });
    }
}
