using System.Globalization;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>
/// How pay above a new cell is protected and comes to an end (保留工资). The protected difference never grows: raises of the person's cell eat it, and it
/// may fall by an amount at intervals or end after a time.
/// </summary>
/// <example>
/// <c>ProtectionRule.UntilOvertaken</c> keeps 300.00 above the cell until raises of the cell add up to 300.00;
/// <c>ProtectionRule.OfRaises(Ratio.Percent(50m))</c> lets half of every raise reach the person.
/// </example>
public sealed record ProtectionRule
{
    /// <summary>The protected level is frozen until the cell overtakes it (冻结至被超过).</summary>
    public static readonly ProtectionRule UntilOvertaken = new();

    private const int MostMonths = 1_200;

    private ProtectionRule()
    {
    }

    /// <summary>
    /// The share of every rise of the person's cell that the protected difference falls by, 0 to 1: one freezes the level, zero keeps the difference
    /// whatever the cell does. A rise counts only as far as the cell is higher than it has been since the protection began.
    /// </summary>
    public Ratio RaiseShare
    {
        get;
        init => field = Guard.InRange(value, Ratio.Zero, Ratio.One);
    } = Ratio.One;

    /// <summary>By how much the difference falls each time; null (the default): only by raises.</summary>
    public Money? Reduction
    {
        get;
        init => field = Guard.That(value is null or { IsPositive: true }, value, "above zero");
    }

    /// <summary>Every how many months it falls by <see cref="Reduction"/>, counted from its first day, 1 to 1,200; 12 by default.</summary>
    public int EveryMonths { get; init => field = Guard.InRange(value, 1, MostMonths); } = 12;

    /// <summary>After how many months it ends whatever is left, 1 to 1,200; null (the default): when nothing is left.</summary>
    public int? AtMostMonths
    {
        get;
        init => field = Guard.That(value is null or (>= 1 and <= MostMonths), value, $"1 to {MostMonths}");
    }

    /// <summary>A difference that falls by a share of every raise.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public static ProtectionRule OfRaises(Ratio share) => new() { RaiseShare = share };

    /// <summary>A difference that falls by an amount at intervals, and by raises in full.</summary>
    /// <param name="reduction">The amount, above zero.</param>
    /// <param name="everyMonths">The interval in months.</param>
    public static ProtectionRule Decreasing(Money reduction, int everyMonths = 12) => new() { Reduction = reduction, EveryMonths = everyMonths };

    /// <summary>In short: <c>until overtaken</c>, <c>50 % of raises, 100.00 CNY every 12 months, at most 36 months</c>.</summary>
    public override string ToString()
    {
        List<string> parts = [RaiseShare == Ratio.One ? "until overtaken" : $"{RaiseShare} of raises"];
        if (Reduction is { } reduction)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{reduction} every {EveryMonths} months"));
        }

        if (AtMostMonths is { } most)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"at most {most} months"));
        }

        return string.Join(", ", parts);
    }
}
