using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A fund's month (专项资金月度收支): what it held, received and paid. Closing = opening − expired + contributed − paid, never below zero.</summary>
/// <param name="Month">The month.</param>
/// <param name="Opening">What it held at the beginning; in the first month the agreed opening balance.</param>
/// <param name="Expired">What went back to the payers at the beginning of a fund year.</param>
/// <param name="Contributed">What the payers added at the beginning of a fund year.</param>
/// <param name="Claimed">The awards that fell due in the month.</param>
/// <param name="CarriedIn">What was still owed from the months before.</param>
/// <param name="Paid">What it paid of both.</param>
/// <param name="Lapsed">What it could not pay and never will.</param>
/// <param name="OpenClaims">Awards due in the month whose amounts are not decided; they are in no other figure.</param>
public sealed partial record FundMonth(
    YearMonth Month, Money Opening, Money Expired, Money Contributed, Money Claimed, Money CarriedIn, Money Paid, Money Lapsed, int OpenClaims)
{
    /// <summary>What it could pay from in the month.</summary>
    public Money Available => Opening - Expired + Contributed;

    /// <summary>What it holds at the end.</summary>
    public Money Closing => Available - Paid;

    /// <summary>What is still owed at the end.</summary>
    public Money CarriedOut => Claimed + CarriedIn - Paid - Lapsed;

    /// <inheritdoc/>
    public override string ToString() => $"{Internal.IsoDate.Of(Month)}: {Opening} to {Closing}, paid {Paid}";
}
