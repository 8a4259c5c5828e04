using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>Which absences interrupt a waiting time, and what they do to it (晋档年限中断规则). Shorter ones count as if worked.</summary>
public sealed record InterruptionRule
{
    /// <summary>A rule.</summary>
    /// <param name="longerThanDays">An absence of more calendar days than this interrupts; 0 or more. Absences that follow each other without a day
    /// between are one.</param>
    /// <param name="effect">What it does.</param>
    public InterruptionRule(int longerThanDays, InterruptionEffect effect)
    {
        LongerThanDays = Guard.NotNegative(longerThanDays);
        Effect = Guard.Defined(effect);
    }

    /// <summary>The longest absence, in calendar days, that still counts in full.</summary>
    public int LongerThanDays { get; }

    /// <summary>What a longer one does.</summary>
    public InterruptionEffect Effect { get; }

    /// <summary>In short: <c>over 180 days: restarts</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"over {LongerThanDays} days: {Effect}");
}
