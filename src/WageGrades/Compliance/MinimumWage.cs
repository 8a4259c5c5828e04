using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Compliance;

/// <summary>The monthly minimum wage of an area by date (月最低工资标准). Full-time work; the hourly standard of part-time work is another figure.</summary>
public sealed record MinimumWage
{
    /// <summary>A minimum wage.</summary>
    /// <param name="area">The area's code, such as <c>zhejiang-1</c>; the agreement's table of workplaces names it.</param>
    /// <param name="name">The area's name in both languages.</param>
    /// <param name="amounts">The monthly amounts by the date from which each applies.</param>
    public MinimumWage(string area, LocalizedText name, EffectiveSeries<Money> amounts)
    {
        Area = Guard.NotBlank(area);
        Name = Guard.NotNull(name);
        Amounts = Guard.NotNull(amounts);
    }

    /// <summary>The area's code.</summary>
    public string Area { get; }

    /// <summary>The area's name in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The monthly amounts by date; a day without one is not known.</summary>
    public EffectiveSeries<Money> Amounts { get; init => field = Guard.NotNull(value); }

    /// <summary>Where the amounts come from, and how certain they are.</summary>
    public LegalReference? Citation { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Area}: {Amounts}";
}
