using System.Globalization;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The months of a projection that fall into one calendar year (预测年份), added up.</summary>
public sealed partial record ProjectedYear
{
    internal ProjectedYear(int year, IReadOnlyList<ProjectedMonth> months)
    {
        Year = year;
        MonthCount = months.Count;
        Total = Money.Sum(months.Select(month => month.Total));
        IsComplete = months.All(month => month.IsComplete);
        Open = ValueList.Of(months.SelectMany(month => month.Open));
        ByClause = ValueMap.Of(
            from pair in months.SelectMany(month => month.ByClause)
            group pair.Value by pair.Key into amounts
            select KeyValuePair.Create(amounts.Key, Money.Sum(amounts)));
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>How many of its months the projection has, 1 to 12.</summary>
    public int MonthCount { get; }

    /// <summary>The sum of everything settled in these months; the whole only when <see cref="IsComplete"/>.</summary>
    public Money Total { get; }

    /// <summary>The same by clause.</summary>
    public IReadOnlyDictionary<ClauseId, Money> ByClause { get; }

    /// <summary>True when nothing is open in any of the months.</summary>
    public bool IsComplete { get; }

    /// <summary>What the sums lack, month by month, with the reasons.</summary>
    public IReadOnlyList<OpenMonth> Open { get; }

    /// <summary>Whether the clause's sum lacks something.</summary>
    internal bool IsOpen(ClauseId clause) => Open.Any(open => open.Concerns(clause));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Year}: {Total}{(IsComplete ? "" : " (partial)")}{(MonthCount == 12 ? "" : $" in {EnglishCount.Of(MonthCount, "month")}")}");
}
