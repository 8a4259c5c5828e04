using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What other prices, unit times or quotas do to the pieces that were counted in a month (定额、单价调整测算): the same people and counts, paid under both.
/// The work itself is not assumed to change.
/// </summary>
public sealed partial record PieceChange
{
    private PieceChange(
        ClauseReference clause,
        YearMonth month,
        Currency currency,
        IEnumerable<PiecePriceChange> prices,
        IEnumerable<PiecePersonChange> people,
        IEnumerable<OpenMonth> open)
    {
        (Clause, Month, Currency) = (clause, month, currency);
        Prices = ValueList.Of(prices);
        People = ValueList.Of(people);
        Open = ValueList.Of(open);
    }

    /// <summary>The piece clause.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency { get; }

    /// <summary>The prices that change, by key.</summary>
    public IReadOnlyList<PiecePriceChange> Prices { get; }

    /// <summary>The people with pieces in the month, by id.</summary>
    public IReadOnlyList<PiecePersonChange> People { get; }

    /// <summary>What the clause paid them together.</summary>
    public Money Before => People.Aggregate(Money.Zero(Currency), (sum, person) => sum + person.Before);

    /// <summary>What it would pay them.</summary>
    public Money After => People.Aggregate(Money.Zero(Currency), (sum, person) => sum + person.After);

    /// <summary>True when everybody's figures are whole.</summary>
    public bool IsComplete => People.All(person => person.IsComplete);

    /// <summary>What the figures lack, with the reasons (未核定部分及原因); empty where they are complete.</summary>
    public IReadOnlyList<OpenMonth> Open { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Clause}: {Before} → {After}, {People.Count(person => person.Difference.IsNegative)} of {People.Count} lose";

    internal static PieceChange Of(CollectiveAgreement agreement, Workforce workforce, YearMonth month, ClauseId id, PiecePay changed)
    {
        if (agreement.Find(id) is not SchemeClause { Kind: PiecePay } clause)
        {
            throw new ArgumentException($"{id} is no clause of piece rates.", nameof(id));
        }

        var span = agreement.Policies.PayPeriod.SpanOf(month);
        var before = clause.Schemes.StepsWithin(span).LastOrDefault(step => step.HasValue)?.Value as PiecePay;
        var after = agreement.WithClause(clause with { Schemes = clause.Schemes.Set(span, Guard.NotNull(changed)) });
        var makers = workforce.Where(worker =>
            worker.RecordOf(month) is var record && (record.Pieces.Count > 0 || record.PieceTeams.Any(team => team.Clause == id))
            && worker.Scheme.StepsWithin(span).Any(step => step.HasValue && step.Value.Clause == id));
        var (now, then) = (PayCalculator.Light(agreement), PayCalculator.Light(after));
        SumBound bound = new();
        List<PiecePersonChange> people = [];
        List<OpenMonth> open = [];
        foreach (var worker in makers.Workers)
        {
            var old = bound.Take(now.PayFor(worker, month));
            var fresh = bound.Take(then.PayFor(worker, month));
            people.Add(new PiecePersonChange(worker.Id, Paid(old, id), Paid(fresh, id), IsWhole(old, id) && IsWhole(fresh, id)));
            open.AddRange(new[] { OpenMonth.Of(old), OpenMonth.Of(fresh) }.OfType<OpenMonth>().Where(each => each.Concerns(id)));
        }

        return new PieceChange(MonthPlan.Reference(clause), month, agreement.Currency, Changes(before, changed, makers, month), people, open);
    }

    private static IEnumerable<PiecePriceChange> Changes(PiecePay? before, PiecePay after, Workforce makers, YearMonth month)
    {
        var pieces = makers.Workers.SelectMany(worker => worker.RecordOf(month).Pieces)
            .Concat(makers.Workers.SelectMany(worker => worker.RecordOf(month).PieceTeams).Distinct().SelectMany(team => team.Pieces))
            .GroupBy(count => count.Key)
            .ToDictionary(same => same.Key, same => same.Sum(count => count.Good));
        return
            from key in (before?.Prices.Keys ?? []).Concat(after.Prices.Keys).Distinct().OrderBy(key => key.Value, StringComparer.Ordinal)
            let old = before?.PriceOf(key)
            let fresh = after.PriceOf(key)
            let was = before is not null && before.Prices.TryGetValue(key, out var first) ? first : null
            let becomes = after.Prices.TryGetValue(key, out var second) ? second : null
            where old != fresh || was?.Minutes != becomes?.Minutes
            let count = pieces.GetValueOrDefault(key)
            select new PiecePriceChange(key, was, becomes, count, old is { } plain && fresh is { } next ? (next - plain) * Ratio.From(count) : null);
    }

    private static Money Paid(PayStatement statement, ClauseId clause) => statement.Lines
        .Where(line => line.Clause.Id == clause && !statement.IsBlocked)
        .Aggregate(Money.Zero(statement.SettledSoFar.Currency), (sum, line) => sum + line.Amount);

    private static bool IsWhole(PayStatement statement, ClauseId clause) =>
        !statement.IsBlocked
        && !statement.Pending.Any(line => line.Clause.Id == clause)
        && !statement.Findings.Errors.Any(finding => finding.Clause == clause);
}
