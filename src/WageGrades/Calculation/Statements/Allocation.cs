using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A month's settlement of everything that looks at more than one person (统筹分配): shares of pools, what funds pay, the levels of relative floors. With
/// it pay is again a function of one person's facts.
/// </summary>
/// <example>
/// <c>var allocation = calculator.Allocate(workforce, month); var statement = calculator.PayFor(worker, month, allocation);</c> pays the person what
/// <c>calculator.PayFor(workforce, month)</c> pays them.
/// </example>
public sealed partial record Allocation
{
    private readonly ValueMap<WorkerId, ValueList<AllocatedShare>> poolsByWorker = ValueMap<WorkerId, ValueList<AllocatedShare>>.Empty;
    private readonly ValueMap<WorkerId, ValueList<GrantRun>> grantsByWorker = ValueMap<WorkerId, ValueList<GrantRun>>.Empty;
    private readonly ValueList<AllocatedShare> fundGrants = ValueList<AllocatedShare>.Empty;

    internal Allocation(YearMonth month, Currency currency)
    {
        Month = month;
        Currency = currency;
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency { get; }

    /// <summary>The shares of pools, by clause in the order of the document, then by worker id. The shares of a clause add up to its pool.</summary>
    public IReadOnlyList<AllocatedShare> PoolShares
    {
        get;
        internal init
        {
            field = ValueList.Of(value);
            poolsByWorker = ValueMap.Of(value
                .GroupBy(share => share.Worker)
                .Select(own => KeyValuePair.Create(own.Key, ValueList.Of(own))));
        }
    } = ValueList<AllocatedShare>.Empty;

    /// <summary>
    /// What funds pay in the month: one grant for each person, clause and due day, those carried over from earlier months included; zero where
    /// nothing is left.
    /// </summary>
    public IReadOnlyList<AllocatedShare> FundGrants
    {
        get => fundGrants;
        internal init => (fundGrants, grantsByWorker) = (ValueList.Of(value), ByWorker(GrantRun.In(ValueList.Of(value))));
    }

    /// <summary>What funds pay in the month, by person and clause.</summary>
    internal ValueList<GrantRun> GrantRuns
    {
        init => (fundGrants, grantsByWorker) = (ValueList.Joined(value.Select(own => own.Shares)), ByWorker(value));
    }

    /// <summary>The levels of the relative floors that could be settled.</summary>
    public IReadOnlyList<AllocatedFloor> Floors { get; internal init => field = ValueList.Of(value); } = ValueList<AllocatedFloor>.Empty;

    /// <summary>The funds that pay in the month, each from its first month to this one.</summary>
    public IReadOnlyList<FundStatement> Funds { get; internal init => field = ValueList.Of(value); } = ValueList<FundStatement>.Empty;

    /// <summary>What was found while settling; what could not be settled stays pending on the statements.</summary>
    public FindingList Findings { get; internal init; } = FindingList.Empty;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{IsoDate.Of(Month)}: {PoolShares.Count} pool shares, {FundGrants.Count} fund grants, {Floors.Count} relative floors";

    /// <summary>What several agreements settle for a month that they share, each for its days.</summary>
    internal static Allocation Join(YearMonth month, Currency currency, IReadOnlyList<Allocation> parts) => parts is [var only]
        ? only
        : new(month, currency)
        {
            PoolShares = [.. parts.SelectMany(part => part.PoolShares)],
            FundGrants = [.. parts.SelectMany(part => part.FundGrants)],
            Floors = [.. parts.SelectMany(part => part.Floors)],
            Funds = [.. parts.SelectMany(part => part.Funds)],
            Findings = FindingList.Of(parts.SelectMany(part => part.Findings).Distinct()),
        };

    internal AllocatedShare? PoolShareOf(WorkerId worker, ClauseId clause) =>
        PoolSharesOf(worker).FirstOrDefault(share => share.Clause == clause);

    internal ValueList<GrantRun> GrantsOf(WorkerId worker) =>
        grantsByWorker.TryGetValue(worker, out var own) ? own : ValueList<GrantRun>.Empty;

    internal IEnumerable<AllocatedShare> SharesOf(WorkerId worker) =>
        PoolSharesOf(worker).Concat(GrantsOf(worker).SelectMany(own => own.Shares));

    /// <summary>The clauses under which a person has a share or a grant, some of them again.</summary>
    internal IEnumerable<ClauseId> ClausesOf(WorkerId worker) =>
        PoolSharesOf(worker).Select(share => share.Clause).Concat(GrantsOf(worker).Select(own => own.Clause));

    /// <summary>Whether a person has no share and no grant.</summary>
    internal bool HasNothingFor(WorkerId worker) => !poolsByWorker.ContainsKey(worker) && !grantsByWorker.ContainsKey(worker);

    internal bool IsAmbiguousFor(WorkerId worker)
    {
        var pools = PoolSharesOf(worker);
        return pools.DistinctBy(share => share.Clause).Count() < pools.Count || AreAmbiguous(GrantsOf(worker));
    }

    // One agreement's grants under a clause are one run of days.
    private static bool AreAmbiguous(ValueList<GrantRun> grants)
    {
        if (grants.All(own => own.IsByDay) && grants.DistinctBy(own => own.Clause).Count() == grants.Count)
        {
            return false;
        }

        List<AllocatedShare> all = [.. grants.SelectMany(own => own.Shares)];
        return all.DistinctBy(grant => (grant.Clause, grant.DueOn)).Count() < all.Count;
    }

    internal AllocatedFloor? LevelOf(ClauseId floor) => Floors.FirstOrDefault(level => level.Floor == floor);

    private ValueList<AllocatedShare> PoolSharesOf(WorkerId worker) =>
        poolsByWorker.TryGetValue(worker, out var own) ? own : ValueList<AllocatedShare>.Empty;

    private static ValueMap<WorkerId, ValueList<GrantRun>> ByWorker(IEnumerable<GrantRun> grants) =>
        ValueMap.Of(grants.GroupBy(own => own.Worker).Select(own => KeyValuePair.Create(own.Key, ValueList.Of(own))));
}
