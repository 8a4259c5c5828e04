using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>What one rate pays in a month (分段应发额): its days, the exact amount, and the factor that makes it.</summary>
internal readonly record struct ProratedPart
{
    internal ProratedPart(MonthlyRate rate, Ratio factor)
    {
        Rate = rate;
        Factor = factor;
        Amount = rate.FullMonth * factor;
    }

    /// <summary>The rate, and the days for which it is in force.</summary>
    public MonthlyRate Rate { get; }

    /// <summary>The share of the full month's rate that is paid, for example 13/22.</summary>
    public Ratio Factor { get; }

    /// <summary>Full month × factor, exact.</summary>
    public ExactAmount Amount { get; }
}
