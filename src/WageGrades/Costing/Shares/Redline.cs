using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// What separates two proposals (修改对照表): every change as worded in one and in the other, its price, the people it touches and the day from which it
/// holds. Prices are shares that do not depend on the order, and add up to the difference of the two costs.
/// </summary>
/// <example><c>Redline.Between(counter, offer, workforce)</c>; <c>Redline.Of(offer, workforce)</c> sets the offer against the agreement.</example>
public sealed partial record Redline
{
    private Redline(CostReport first, CostReport second, IReadOnlyList<RedlineRow> rows)
    {
        First = first;
        Second = second;
        Rows = ValueList.Of(rows);
    }

    /// <summary>The cost of the first proposal.</summary>
    public CostReport First { get; }

    /// <summary>The cost of the second proposal.</summary>
    public CostReport Second { get; }

    /// <summary>Where they differ, in the order of the second; empty where they say the same.</summary>
    public IReadOnlyList<RedlineRow> Rows { get; }

    /// <summary>What the second costs more than the first: the sum of the prices.</summary>
    public Money Difference => Second.FullYear - First.FullYear;

    /// <summary>A price in other units, of the people of the second proposal's costing (折合).</summary>
    /// <param name="row">One of the rows.</param>
    public PriceReading ReadingOf(RedlineRow row) => new PriceReadings(Second).Of(Guard.NotNull(row).Price, row.PeopleTouched);

    /// <summary>A proposal against the agreement as it is: every change of it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one.</param>
    public static Redline Of(Proposal proposal, Workforce workforce, CostBasis? basis = null)
    {
        Guard.NotNull(proposal);
        return Between(Proposal.On(proposal.Base, proposal.Base.Id.ToString()), proposal, workforce, basis);
    }

    /// <summary>What separates two proposals on one agreement.</summary>
    /// <param name="first">The proposal from which it goes.</param>
    /// <param name="second">The proposal to which it goes.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one. Where it sets no first month, the window begins with the earlier proposal.</param>
    /// <param name="progress">Who is told after each costing; null: nobody.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The differences with their prices.</returns>
    /// <exception cref="ArgumentException">They change different agreements.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static Redline Between(
        Proposal first, Proposal second, Workforce workforce, CostBasis? basis = null,
        IProgress<SolveProgress>? progress = null, CancellationToken cancel = default)
    {
        Guard.NotNull(first);
        Guard.NotNull(second);
        if (first.Base != second.Base)
        {
            throw new ArgumentException(
                $"A redline is of two proposals on one agreement; '{second.Name}' changes another '{second.Base.Id}' than '{first.Name}' does.",
                nameof(second));
        }

        var given = basis ?? CostBasis.Standard;
        Proposal[] changing = [.. new[] { first, second }.Where(each => each.Changes.Count > 0).DefaultIfEmpty(second)];
        RedlinePairs pairs = new(first, second);
        CostRuns runs = new(
            Guard.NotNull(workforce),
            given with { FirstMonth = given.FirstMonth ?? changing.Min(CostWindow.FirstMonthOf) },
            progress,
            SumBound.ForDifferences(pairs.Different.Count + 1),
            cancel);
        Proposal With(ISet<RedlinePair> asSecond, bool isSecondOrder) => pairs.Changes(asSecond.Contains, isSecondOrder)
            .Aggregate(Proposal.On(first.Base, second.Name), (made, change) => made.With(change));

        var different = pairs.Different;
        var wanted = Enumerable.Range(0, different.Count + (pairs.IsReordered ? 1 : 0)).Select(place => new List<int> { place }).ToList();
        Proposal Made(IEnumerable<int> places)
        {
            var kept = places.ToHashSet();
            return With(different.Where((_, place) => kept.Contains(place)).ToHashSet(), pairs.IsReordered && kept.Contains(different.Count));
        }

        CostReport Cost(IEnumerable<int> places) => runs.Of(Made(places));

        // Another order may change whatever either proposal changes: it names no clause.
        ClauseId ClauseOf(int place) => place < different.Count ? different[place].Either.Clause : default;

        var nothing = Cost([]).FullYear.Amount;
        var units = PriceUnits.Of(wanted, ClauseOf, places => Cost(places).FullYear.Amount - nothing);
        var all = wanted.SelectMany(places => places).ToList();
        var (nothingYet, everything) = (runs.Of(Made([])), runs.Of(Made(all)));
        var shares = CostShares.Of(
            units.Count,
            unit => units[unit].Select(ClauseOf),
            subset => Made(units.Where((_, unit) => (subset & (1 << unit)) != 0).SelectMany(places => places)),
            runs,
            everything);
        var rounded = CostShares.Rounded(shares.Select(share => share.Share), first.Base.Currency);
        return new(
            nothingYet with { Proposal = first.Name, Title = first.Title },
            everything with { Proposal = second.Name, Title = second.Title },
            [
                .. units.Select((places, at) => Row(
                    first,
                    second,
                    [.. places.Where(place => place < different.Count).Select(place => different[place])],
                    shares[at],
                    rounded[at]) with { FirstAffected = Affected(places) }),
            ]);

        CollectiveAgreement Under(IEnumerable<int> places) => Made(places).Agreement;

        YearMonth? Affected(List<int> places)
        {
            var dates = places.SelectMany(place => place < different.Count
                ? new[] { different[place].First?.From, different[place].Second?.From }
                : [null]).ToList();
            var earliest = dates.TrueForAll(day => day is not null)
                ? first.Base.Policies.PayPeriod.MonthOf(dates.Min()!.Value)
                : runs.People.Months[0];
            var months = new[]
            {
                AffectedMonths.First(runs.People, Under([]), Under(places), earliest),
                AffectedMonths.First(runs.People, Under(all.Except(places)), Under(all), earliest),
            };
            return months.Min();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{First.Proposal} → {Second.Proposal}: {EnglishCount.Of(Rows.Count, "difference")}, {Difference}";
}
