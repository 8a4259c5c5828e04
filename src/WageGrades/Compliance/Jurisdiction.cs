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

    /// <summary>Cities and districts with the areas they lie in, so that a workplace finds its minimum wage by name.</summary>
    public IReadOnlyList<MinimumWagePlace> Places { get; init => field = ValueList.Of(value); } = ValueList<MinimumWagePlace>.Empty;

    /// <summary>
    /// What counts in the bases where the agreement does not say, by family of clause. A family and base that none names stays unanswered: what
    /// depends on it is not tested, and that is said.
    /// </summary>
    public IReadOnlyList<BaseDefault> BaseDefaults { get; init => field = ValueList.Of(value); } = ValueList<BaseDefault>.Empty;

    /// <summary>The minimum-wage areas in which a workplace lies or could lie: the area of that code, or those of the place it names; empty where
    /// nothing is known.</summary>
    /// <param name="workplace">An area's code, or a workplace as people write it, such as 南京市江宁区.</param>
    public IReadOnlyList<MinimumWage> AreasOf(string workplace)
    {
        Guard.NotNull(workplace);
        if (FindArea(workplace) is { } exact)
        {
            return ValueList.Of<MinimumWage>([exact]);
        }

        return ValueList.Of(PlaceOf(workplace)?.Areas.Select(FindMinimumWage).OfType<MinimumWage>() ?? []);
    }

    /// <summary>The area of that code or name, or null.</summary>
    internal MinimumWage? FindArea(string text) =>
        MinimumWages.FirstOrDefault(wage => wage.Area == text || wage.Name.Chinese == text || wage.Name.English == text);

    /// <summary>The place that a workplace names, or null; of several the one with the longest name.</summary>
    internal MinimumWagePlace? PlaceOf(string workplace) => Places.Where(each => each.Has(workplace)).MaxBy(each => each.Name.Chinese.Length);

    /// <summary>An agreement with every unanswered base answered as this jurisdiction does by default; what the agreement answers itself stays as it
    /// is.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The agreement with the defaults.</returns>
    public CollectiveAgreement WithDefaults(CollectiveAgreement agreement)
    {
        var clauses = ValueList.Of(Guard.NotNull(agreement).Clauses.Select(WithDefaults));
        return clauses.SequenceEqual(agreement.Clauses, ReferenceEqualityComparer.Instance) ? agreement : agreement with { Clauses = clauses };
    }

    private Clause WithDefaults(Clause clause) => clause is PayClause pay && DefaultsFor(pay).ToList() is { Count: > 0 } usual
        ? pay with { Counts = ValueMap.Of(pay.Counts.Concat(usual.Select(each => KeyValuePair.Create(each.Base, each.Counts)))) }
        : clause;

    /// <summary>The defaults for the bases that a clause leaves unanswered.</summary>
    internal IEnumerable<BaseDefault> DefaultsFor(PayClause clause) =>
        BaseDefaults
            .Where(usual => usual.Family == ClauseFamilies.Of(clause) && !clause.Counts.ContainsKey(usual.Base))
            .DistinctBy(usual => usual.Base);

    /// <summary>The minimum wage of an area, or null.</summary>
    /// <param name="area">The area's code.</param>
    public MinimumWage? FindMinimumWage(string area)
    {
        Guard.NotNull(area);
        return MinimumWages.FirstOrDefault(wage => wage.Area == area);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {MinimumWages.Count} minimum wages, {Rules.Count} rules";
}
