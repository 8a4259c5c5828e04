using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The cost in other units.</content>
public sealed partial record CostReport
{
    /// <summary>The whole cost in other units: per person and month, per person who gains or loses, of the wage total, of average pay (折合).</summary>
    public PriceReading Reading => new PriceReadings(this).Of(FullYear.ToExactAmount(), Gainers.Count + Losers.Count);

    /// <summary>What a clause costs, in other units.</summary>
    /// <param name="clause">One of the clauses.</param>
    public PriceReading ReadingOf(ClauseCost clause) =>
        new PriceReadings(this).Of(Guard.NotNull(clause).Amounts.FullYear.Difference.ToExactAmount(), clause.PeopleTouched);

    private IEnumerable<Block> ReadingBlocks(Language language) => new PriceReadings(this).Blocks(
        Words.Clause,
        ByClause.Where(clause => !clause.Amounts.FullYear.Difference.IsZero)
            .Select(clause => ($"{clause.Clause} {clause.Heading.In(language)}{Part(!clause.IsPartial, language)}", ReadingOf(clause)))
            .Append(($"{Words.Total.In(language)}{Part(IsComplete, language)}", Reading)),
        language);
}
