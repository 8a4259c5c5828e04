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
    private readonly ValueMap<WorkerId, ValueList<AllocatedShare>> grantsByWorker = ValueMap<WorkerId, ValueList<AllocatedShare>>.Empty;

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
            poolsByWorker = ByWorker(value);
        }
    } = ValueList<AllocatedShare>.Empty;

    /// <summary>
    /// What funds pay in the month: one grant for each person, clause and due day, those carried over from earlier months included; zero where
    /// nothing is left.
    /// </summary>
    public IReadOnlyList<AllocatedShare> FundGrants
    {
        get;
        internal init
        {
            field = ValueList.Of(value);
            grantsByWorker = ByWorker(value);
        }
    } = ValueList<AllocatedShare>.Empty;

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

    internal ValueList<AllocatedShare> GrantsOf(WorkerId worker) =>
        grantsByWorker.TryGetValue(worker, out var own) ? own : ValueList<AllocatedShare>.Empty;

    internal IEnumerable<AllocatedShare> SharesOf(WorkerId worker) => PoolSharesOf(worker).Concat(GrantsOf(worker));

    /// <summary>The clauses under which a person has a share or a grant, some of them again.</summary>
    internal IEnumerable<ClauseId> ClausesOf(WorkerId worker) =>
        RunsOf(PoolSharesOf(worker)).Concat(RunsOf(GrantsOf(worker))).Select(run => run[0].Clause);

    /// <summary>Whether a person has no share and no grant.</summary>
    internal bool HasNothingFor(WorkerId worker) => !poolsByWorker.ContainsKey(worker) && !grantsByWorker.ContainsKey(worker);

    internal bool IsAmbiguousFor(WorkerId worker)
    {
        var pools = PoolSharesOf(worker);
        var grants = GrantsOf(worker);
        return pools.DistinctBy(share => share.Clause).Count() < pools.Count
            || (!AreOfOneAgreement(grants) && grants.DistinctBy(grant => (grant.Clause, grant.DueOn)).Count() < grants.Count);
    }

    // One agreement's grants under a single clause are in the order of their days.
    private static bool AreOfOneAgreement(ValueList<AllocatedShare> grants)
    {
        for (var at = 1; at < grants.Count; at++)
        {
            if (grants[at].Clause != grants[at - 1].Clause || grants[at].DueOn <= grants[at - 1].DueOn)
            {
                return false;
            }
        }

        return true;
    }

    internal AllocatedFloor? LevelOf(ClauseId floor) => Floors.FirstOrDefault(level => level.Floor == floor);

    private ValueList<AllocatedShare> PoolSharesOf(WorkerId worker) =>
        poolsByWorker.TryGetValue(worker, out var own) ? own : ValueList<AllocatedShare>.Empty;

    private static IEnumerable<ValueList<AllocatedShare>> RunsOf(ValueList<AllocatedShare> shares) => ValueList.Runs(shares, share => share.Clause);

    // A fund in arrears grants each person the same few clauses for month after month.
    private static ValueMap<WorkerId, ValueList<AllocatedShare>> ByWorker(IEnumerable<AllocatedShare> shares) =>
        ValueMap.Of(ValueList.Runs(ValueList.Of(shares), share => share.Worker)
            .GroupBy(run => run[0].Worker)
            .Select(own => KeyValuePair.Create(own.Key, ValueList.Joined(own))));
}
