using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>
/// The law that an agreement is checked against (法域): its minimum wages, how they compare with what is agreed and with a person's month, and its
/// rules. All of it is data, to be changed with <c>with</c>; a firm or a region builds its own.
/// </summary>
public sealed record Jurisdiction
{
    /// <summary>A jurisdiction without minimum wages or rules.</summary>
    /// <param name="id">The id, such as <c>zhejiang</c>.</param>
    /// <param name="name">The name in both languages.</param>
    public Jurisdiction(string id, LocalizedText name)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotNull(name);
    }

    /// <summary>The id.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The minimum wages, one for each area.</summary>
    public IReadOnlyList<MinimumWage> MinimumWages { get; init => field = ValueList.Of(value); } = ValueList<MinimumWage>.Empty;

    /// <summary>How a standard agreed in the contract compares with the minimum wage; not lower by default.</summary>
    public FloorComparison AgreedStandard { get; init => field = Guard.Defined(value); }

    /// <summary>The article that says so.</summary>
    public LegalReference? AgreedStandardCitation { get; init; }

    /// <summary>How a person's counted pay of a full month compares with it; not lower by default.</summary>
    public FloorComparison PersonMonth { get; init => field = Guard.Defined(value); }

    /// <summary>The article that says so.</summary>
    public LegalReference? PersonMonthCitation { get; init; }

    /// <summary>The rules in the order in which they report.</summary>
    public IReadOnlyList<IComplianceRule> Rules { get; init => field = ValueList.Of(value); } = ValueList<IComplianceRule>.Empty;

    /// <summary>The minimum wage of an area, or null.</summary>
    /// <param name="area">The area's code.</param>
    public MinimumWage? FindMinimumWage(string area) => MinimumWages.FirstOrDefault(wage => wage.Area == area);

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {MinimumWages.Count} minimum wages, {Rules.Count} rules";
}
