using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Whether the model matches the books (与账上实发核对): what a ledger says was paid in some months, beside what the agreement gives the same people,
/// by clause, month and person, or what totals say by pay item and month. What of the paid sum is not explained is the first thing to know before
/// any price is believed.
/// </summary>
/// <example><c>LedgerMatch.Of(agreement, workforce, paid, new YearMonth(2025, 1), new YearMonth(2025, 12)).UnexplainedShare</c>.</example>
public sealed partial record LedgerMatch
{
    private LedgerMatch(
        YearMonth firstMonth, YearMonth lastMonth, MatchRow total, IReadOnlyList<MatchRow> byClause, IReadOnlyList<MatchRow> byMonth,
        IReadOnlyList<MatchRow> byPerson)
    {
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
        Total = total;
        ByClause = ValueList.Of(byClause);
        ByMonth = ValueList.Of(byMonth);
        ByPerson = ValueList.Of(byPerson);
    }

    /// <summary>The first month compared.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>The last month compared.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>Everything together.</summary>
    public MatchRow Total { get; }

    /// <summary>By clause in document order; what the ledger paid under none, or under one that the agreement does not have, last. Empty where totals
    /// were given.</summary>
    public IReadOnlyList<MatchRow> ByClause { get; }

    /// <summary>By month.</summary>
    public IReadOnlyList<MatchRow> ByMonth { get; }

    /// <summary>By pay item in the order given, clauses that no item names last; empty where a ledger was given (按工资项目).</summary>
    public IReadOnlyList<MatchRow> ByItem { get; private init => field = ValueList.Of(value); } = [];

    /// <summary>By person, the largest unexplained sum first, then by id; empty where totals by pay item were given.</summary>
    public IReadOnlyList<MatchRow> ByPerson { get; }

    /// <summary>How many people's pay could not be computed in some month; what they were paid then is unexplained.</summary>
    public int PeopleBlocked { get; private init; }

    /// <summary>The unexplained sum as a share of what was paid; null where nothing was (未能解释的比例).</summary>
    public Ratio? UnexplainedShare => Summary.Share;

    /// <summary>What a costing's basis takes of it, so that every report prints the share that is not explained.</summary>
    public MatchSummary Summary => new(FirstMonth, LastMonth, Total.Paid, Total.Unexplained, PeopleBlocked);

    /// <summary>A ledger against an agreement.</summary>
    /// <param name="agreement">The agreement that was in force.</param>
    /// <param name="workforce">The people with the facts of those months.</param>
    /// <param name="paid">What was paid.</param>
    /// <param name="firstMonth">The first month compared.</param>
    /// <param name="lastMonth">The last month, not before the first.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first, or more than 120 months are asked for.</exception>
    /// <exception cref="ArgumentException">Ledger and agreement are in different currencies.</exception>
    public static LedgerMatch Of(CollectiveAgreement agreement, Workforce workforce, PaidLedger paid, YearMonth firstMonth, YearMonth lastMonth)
    {
        Guard.NotNull(agreement);
        Guard.NotNull(workforce);
        Guard.NotNull(paid);
        Months(firstMonth, lastMonth);
        if (paid.Currency != agreement.Currency)
        {
            throw new ArgumentException($"The ledger is in {paid.Currency} and the agreement in {agreement.Currency}.", nameof(paid));
        }

        Dictionary<(WorkerId Worker, YearMonth Month, ClauseId Clause), (decimal Paid, decimal Modelled)> cells = [];
        SumBound bound = new();
        foreach (var row in paid.Rows.Where(row => row.Month >= firstMonth && row.Month <= lastMonth))
        {
            _ = bound.TryTake(Math.Abs(row.Amount.Amount));
            Add(row.Worker, row.Month, row.Clause ?? default, row.Amount.Amount, 0m);
        }

        var blocked = Modelled(
            agreement, workforce, firstMonth, lastMonth, bound, (worker, month, clause, amount) => Add(worker, month, clause, 0m, amount));
        var order = agreement.Clauses.Select((clause, place) => (clause.Id, place)).DistinctBy(each => each.Id)
            .ToDictionary(each => each.Id, each => each.place);
        var names = workforce.Workers.ToDictionary(worker => worker.Id, worker => worker.Name);
        return new(
            firstMonth,
            lastMonth,
            Row(Words.Total, cells),
            [
                .. from clause in cells.GroupBy(each => each.Key.Clause)
                   orderby order.GetValueOrDefault(clause.Key, int.MaxValue), clause.Key
                   select Row(NameOf(agreement, clause.Key), clause),
            ],
            [
                .. from month in cells.GroupBy(each => each.Key.Month)
                   orderby month.Key
                   select Row(LocalizedText.Same(IsoDate.Of(month.Key)), month),
            ],
            [
                .. from person in cells.GroupBy(each => each.Key.Worker)
                   let row = Row(LocalizedText.Same($"{person.Key} {names.GetValueOrDefault(person.Key, "")}".Trim()), person)
                   orderby row.Unexplained.Amount descending, person.Key
                   select row,
            ])
        {
            PeopleBlocked = blocked,
        };

        void Add(WorkerId worker, YearMonth month, ClauseId clause, decimal was, decimal gives)
        {
            var known = cells.GetValueOrDefault((worker, month, clause));
            cells[(worker, month, clause)] = (known.Paid + was, known.Modelled + gives);
        }

        MatchRow Row(
            LocalizedText name,
            IEnumerable<KeyValuePair<(WorkerId Worker, YearMonth Month, ClauseId Clause), (decimal Paid, decimal Modelled)>> of)
        {
            var values = of.ToList();
            return RowOf(name, values.ConvertAll(each => each.Value), values.Select(each => each.Key.Worker).Distinct().Count(), agreement.Currency);
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{IsoDate.Of(FirstMonth)}–{IsoDate.Of(LastMonth)}: {Total.Unexplained} of {Total.Paid} not explained";

    private static LocalizedText NameOf(CollectiveAgreement agreement, ClauseId id) =>
        agreement.Find(id) is { } clause ? Words.Headed(clause.Number, clause.Heading)
        : agreement.Floors.FirstOrDefault(floor => floor.Id == id)?.Name
            ?? (id == default ? Words.NoClause : LocalizedText.Same(id.ToString()));
}
