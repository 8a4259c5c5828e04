using System.Globalization;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The months of a projection that fall into one calendar year (预测年份), added up.</summary>
public sealed record ProjectedYear
{
    internal ProjectedYear(int year, IReadOnlyList<ProjectedMonth> months)
    {
        Year = year;
        MonthCount = months.Count;
        Total = Money.Sum(months.Select(month => month.Total));
        IsComplete = months.All(month => month.IsComplete);
        ByClause = ValueMap.Of(
            from pair in months.SelectMany(month => month.ByClause)
            group pair.Value by pair.Key into amounts
            select KeyValuePair.Create(amounts.Key, Money.Sum(amounts)));
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>How many of its months the projection has, 1 to 12.</summary>
    public int MonthCount { get; }

    /// <summary>The sum of the payable statements of these months.</summary>
    public Money Total { get; }

    /// <summary>The same by clause.</summary>
    public IReadOnlyDictionary<ClauseId, Money> ByClause { get; }

    /// <summary>True when everybody is in the sums of every month.</summary>
    public bool IsComplete { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}: {Total}{(MonthCount == 12 ? "" : $" in {MonthCount} months")}");
}
