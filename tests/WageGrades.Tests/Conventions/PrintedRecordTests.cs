using System.Runtime.CompilerServices;

namespace WageGrades.Tests.Conventions;

/// <summary>What a record prints is the same under every culture: the compiler's own form would ask numbers and dates for their cultural
/// text.</summary>
public sealed class PrintedRecordTests
{
    private static readonly Type[] Cultural = [typeof(decimal), typeof(int), typeof(long), typeof(LocalDate), typeof(YearMonth), typeof(Period)];

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H11")]
    public void ToString_RecordWithNumbersOrDates_IsItsOwn() =>
        House.HasNone(
            from type in House.Types
            where
                !type.IsAbstract
                && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute), false)
                && !House.IsGenerated(type)
            where
                type.IsVisible
                && type.GetProperties().Any(property => Cultural.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
            select $"{type.FullName} prints a number or a date as the current culture does: give it a ToString through Printed.Of");

    [Fact]
    public void ToString_OfARecordWithADateAndANumber_IsInvariant() => Assert.Equal(
        "CountGround { Counter = month-counter:night-shifts, Above = 1.5 }",
        new WageGrades.Bonuses.CountGround(WageGrades.Classification.MonthCounter.NightShifts) { Above = 1.5m }.ToString());
}
