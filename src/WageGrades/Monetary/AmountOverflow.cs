namespace WageGrades.Monetary;

/// <summary>A sum or product that has left the range of money, with the amount kept, so that a finding can name it.</summary>
internal static class AmountOverflow
{
    private const string Key = "amount";

    internal static OverflowException Of(string amount)
    {
        OverflowException overflow = new($"The amount {amount} is not {Money.Range}.");
        overflow.Data[Key] = amount;
        return overflow;
    }

    /// <summary>The amount that left the range.</summary>
    internal static string AmountOf(OverflowException overflow) => overflow.Data[Key] as string ?? "10^16";
}
