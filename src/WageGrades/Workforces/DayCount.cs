using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>What was counted on one day (逐日计数): the overtime hours of a day, its night hours, its trips.</summary>
/// <example>Three hours of overtime on 4 June: <c>new DayCount(new LocalDate(2026, 6, 4), MonthCounter.OvertimeHours, 3m)</c>.</example>
public sealed record DayCount
{
    /// <summary>A count of a day.</summary>
    /// <param name="day">The day, of the month in whose record it stands.</param>
    /// <param name="counter">The counter's term.</param>
    /// <param name="count">The count, 0 or more.</param>
    public DayCount(LocalDate day, Term counter, decimal count)
    {
        Day = day;
        Counter = Guard.NotNull(counter);
        Count = Guard.NotNegative(count);
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The counter.</summary>
    public Term Counter { get; }

    /// <summary>The count.</summary>
    public decimal Count { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(DayCount), (nameof(Day), Day), (nameof(Counter), Counter), (nameof(Count), Count));
}
