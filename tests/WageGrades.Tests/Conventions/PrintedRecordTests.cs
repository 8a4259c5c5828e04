using System.Reflection;
using System.Runtime.CompilerServices;
using WageGrades.Internal;

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

    /// <summary>Whoever adds a member to a record that prints its members adds it to what is printed.</summary>
    [Fact]
    public void ToString_RecordThatPrintsItsMembers_PrintsEveryOne()
    {
        var printed = House.Types
            .Select(type => (Type: type, Print: type.GetMethod(nameof(ToString), House.Everything, Type.EmptyTypes)))
            .Where(each => each.Print is not null && Called(each.Print).Any(called => called.DeclaringType == typeof(Printed)))
            .ToList();

        Assert.InRange(printed.Count, 20, int.MaxValue);
        House.HasNone(
            from each in printed
            let asked = Called(each.Print!).Select(called => called.Name).ToHashSet(StringComparer.Ordinal)
            from member in each.Type.GetProperties()
            where member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", House.Everything) is not null && !asked.Contains($"get_{member.Name}")
            select $"{each.Type.FullName} prints its members and leaves out {member.Name}");
    }

    private static IEnumerable<MethodBase> Called(MethodBase method) =>
        Il.InstructionsOf(method).Select(instruction => instruction.Member).OfType<MethodBase>();

    [Fact]
    public void ToString_OfARecordWithADateAndANumber_IsInvariant() => Assert.Equal(
        "CountGround { Counter = month-counter:night-shifts, Above = 1.5 }",
        new WageGrades.Bonuses.CountGround(WageGrades.Classification.MonthCounter.NightShifts) { Above = 1.5m }.ToString());
}
