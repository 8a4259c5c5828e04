using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>Adds up one contribution over people: each person's months before and under the proposal, on the base that holds in each month.</summary>
internal sealed class OnCostTally
{
    private readonly OnCost item;
    private readonly CostWindow window;
    private readonly Currency currency;
    private readonly YearMonth[] months;
    private readonly int[] settledMonths;

    internal OnCostTally(OnCost item, CostWindow window, Currency currency)
    {
        (this.item, this.window, this.currency) = (item, window, currency);
        months = [.. window.Months];
        settledMonths = [.. SettledMonths(window, out _)];
    }

    /// <summary>What is contributed by budget year.</summary>
    internal CostTally Sums { get; } = new();

    /// <summary>What is contributed in a settled year.</summary>
    internal CostTally Settled { get; } = new();

    /// <summary>The clauses that pay somebody and do not say whether they count.</summary>
    internal List<ClauseReference> Undeclared { get; } = [];

    /// <summary>How many people of whom an average should have been supplied had none.</summary>
    internal int WithoutAverage { get; private set; }

    /// <summary>How often a supplied average was the base of a month costed.</summary>
    internal int AveragesUsed { get; private set; }

    /// <summary>The months of a settled year: all where there are at most twelve, else of the last budget year of those with the most.</summary>
    internal static IEnumerable<int> SettledMonths(CostWindow window, out int? year)
    {
        var byYear = window.Months.Select((month, at) => (At: at, Year: window.YearOf(month))).GroupBy(each => each.Year, each => each.At)
            .Select(months => (Year: months.Key, Months: months.ToList()))
            .ToList();
        var all = byYear.SelectMany(each => each.Months).ToList();
        var last = byYear.OrderBy(each => each.Months.Count).ThenBy(each => each.Year).Last();
        year = all.Count <= 12 ? null : last.Year;
        return all.Count <= 12 ? all : last.Months;
    }

    internal void Add(Worker worker, PayStatement[] before, PayStatement[] after)
    {
        var pays = (Before: new decimal?[months.Length], After: new decimal?[months.Length]);
        for (var at = 0; at < months.Length; at++)
        {
            if (before[at].IsPayable && after[at].IsPayable)
            {
                (pays.Before[at], pays.After[at]) = (Counted(before[at]), Counted(after[at]));
            }
        }

        if (item.PreviousYear is { } rule && LacksAverage(worker, rule, pays.Before))
        {
            WithoutAverage++;
        }

        Add(worker, pays.Before, pays.Before, isProposed: false);
        Add(worker, pays.Before, pays.After, isProposed: true);
    }

    private void Add(Worker worker, decimal?[] before, decimal?[] pays, bool isProposed)
    {
        Dictionary<int, Fraction> averages = [];
        for (var at = 0; at < months.Length; at++)
        {
            if (pays[at] is { } pay)
            {
                Sums.Add(window.YearOf(months[at]), isProposed, item.On(BaseOf(at, pay), FirstDay(months[at]), currency));
            }
        }

        var settled = settledMonths.Where(at => pays[at] is not null).ToList();
        foreach (var at in settled)
        {
            var caughtUp = item.PreviousYear is null ? Fraction.From(pays[at]!.Value) : Mean(settled.Select(each => pays[each]!.Value));
            Settled.Add(0, isProposed, item.On(caughtUp, FirstDay(months[settled[^1]]), currency));
        }

        Fraction BaseOf(int at, decimal pay)
        {
            if (item.PreviousYear is not { } rule)
            {
                return Fraction.From(pay);
            }

            var year = rule.BaseYearOf(months[at]);
            if (!averages.TryGetValue(year, out var average))
            {
                averages[year] = average = AverageOf(worker, rule, year, before, pays);
            }

            return average;
        }
    }

    private Fraction AverageOf(Worker worker, PreviousYearPay rule, int year, decimal?[] before, decimal?[] pays)
    {
        if (year == rule.Year && rule.Averages.TryGetValue(worker.Id, out var supplied))
        {
            AveragesUsed++;
            return Fraction.From(supplied);
        }

        var first = before.FirstOrDefault(pay => pay is not null);
        List<decimal> known = [];
        for (var month = new YearMonth(year, 1); month.Year == year; month = month.PlusMonths(1))
        {
            var at = (12 * (month.Year - window.First.Year)) + month.Month - window.First.Month;
            var pay = at >= months.Length ? null : at >= 0 ? pays[at] : IsEmployedIn(worker, month) ? first : null;
            known.AddRange(pay is { } paid ? [paid] : []);
        }

        return known.Count > 0 ? Mean(known) : Fraction.From(pays.First(pay => pay is not null)!.Value);
    }

    private bool LacksAverage(Worker worker, PreviousYearPay rule, decimal?[] pays) =>
        !rule.Averages.ContainsKey(worker.Id)
        && months.Where((_, at) => pays[at] is not null).Any(month => rule.BaseYearOf(month) == rule.Year)
        && Enumerable.Range(1, 12).Any(month => IsEmployedIn(worker, new YearMonth(rule.Year, month)));

    // Null in a month in which nothing is paid, in which nothing is contributed either.
    private decimal? Counted(PayStatement statement)
    {
        var (sum, isPaid) = (0m, false);
        foreach (var line in ValueList.Of(statement.Lines))
        {
            if (line.Amount.IsZero)
            {
                continue;
            }

            isPaid = true;
            if (item.Counts is not { } asked)
            {
                sum += line.Amount.Amount;
            }
            else if (line.Counts.TryGetValue(asked, out var counts))
            {
                sum += counts ? line.Amount.Amount : 0m;
            }
            else if (Undeclared.TrueForAll(each => each.Id != line.Clause.Id))
            {
                Undeclared.Add(line.Clause);
            }
        }

        return isPaid ? sum : null;
    }

    private bool IsEmployedIn(Worker worker, YearMonth month) => worker.Employment.HasValueWithin(window.Period.SpanOf(month, month));

    private LocalDate FirstDay(YearMonth month) => window.Period.FirstDay(month);

    private static Fraction Mean(IEnumerable<decimal> pays)
    {
        var all = pays.ToList();
        return all.Aggregate(default(Fraction), (sum, pay) => sum + Fraction.From(pay)) / all.Count;
    }
}
