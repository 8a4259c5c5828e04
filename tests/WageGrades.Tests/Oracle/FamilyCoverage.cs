using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Periods;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// Every member of the closed families of which amounts and schedules are made, as the library has them: one that is added fails the comparison
/// until it is drawn.
/// </summary>
internal static class FamilyCoverage
{
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. Members<AmountQuantity>("times"),
        .. Members<AmountRate>("rate"),
        .. Members<AmountRate>("least"),
        .. Members<AmountRate>("most"),
        .. Members<BonusSchedule>("schedule"),
        .. typeof(Eligibility).GetProperties().Where(part => part.GetMethod is { IsPublic: true, IsStatic: false })
            .Select(part => $"for {part.Name.ToLowerInvariant()}"),
        "factor for all", "factor by key", "coefficient", "counter by the day", "cell named", "mean of months before",
        .. Enum.GetNames<PayUnit>().Select(unit => $"figure of a {unit}"),
        .. Enum.GetNames<RateUnit>().Select(unit => $"rate of a {unit}"),
        .. Enum.GetNames<RateBasis>().Select(basis => $"pay {basis}"),
        .. Enum.GetNames<ServiceUnit>().Select(unit => $"service in {unit}"),
    ];

    private static IEnumerable<string> Members<T>(string part) => typeof(T).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)))
        .Select(type => $"{part} {type.Name}");
}
