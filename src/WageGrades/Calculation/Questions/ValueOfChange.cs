using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What a change in one person's facts is worth over twelve months (升一级一年多拿多少): the yearly difference, by clause, and what it suppresses.
/// </summary>
public sealed partial record ValueOfChange
{
    internal ValueOfChange(IEnumerable<PayStatement> before, IEnumerable<PayStatement> after, Currency currency)
    {
        SumBound bound = new();
        Before = ValueList.Of(before.Select(bound.Take));
        After = ValueList.Of(after.Select(bound.Take));
        Currency = currency;
        Open = ValueList.Of(Before.Concat(After).Select(OpenMonth.Of).OfType<OpenMonth>());
        ByClause = ValueMap.Of(
            from pair in Before.Zip(After).SelectMany(pair => SettledPair.Differences(pair.First, pair.Second))
            group pair.Amount by pair.Clause into differences
            let difference = Money.Sum(differences)
            where !difference.IsZero
            select KeyValuePair.Create(differences.Key, difference));
    }

    /// <summary>The twelve statements without the change.</summary>
    public IReadOnlyList<PayStatement> Before { get; }

    /// <summary>The twelve statements with it.</summary>
    public IReadOnlyList<PayStatement> After { get; }

    /// <summary>The agreement's currency.</summary>
    public Currency Currency { get; }

    /// <summary>What is not settled, without the change or with it, with the reasons: blocked months, lines still to be decided.</summary>
    public IReadOnlyList<OpenMonth> Open { get; }

    /// <summary>True when all statements are payable; otherwise only a part of the difference can be given.</summary>
    public bool IsComplete => Before.Concat(After).All(statement => statement.IsPayable);

    /// <summary>
    /// The difference of each clause that pays more or less, over what is settled both without the change and with it: a blocked month counts on
    /// neither side, a line still to be decided takes only its own clause out of its month. They add up to <see cref="PerYear"/> where totals are not
    /// rounded further.
    /// </summary>
    public IReadOnlyDictionary<ClauseId, Money> ByClause { get; }

    /// <summary>What the change is worth in the twelve months.</summary>
    /// <exception cref="InvalidOperationException">A statement is blocked or pending.</exception>
    public Money PerYear => Money.Sum(After.Select(statement => statement.Total)) - Money.Sum(Before.Select(statement => statement.Total));

    /// <summary>What the change is worth as far as the twelve months are settled: the sum of <see cref="ByClause"/>. The whole only when
    /// <see cref="IsComplete"/>.</summary>
    public Money SettledSoFar => IsComplete ? PerYear : Money.Zero(Currency) + Money.Sum(ByClause.Values);

    /// <inheritdoc/>
    public override string ToString() => IsComplete ? $"{PerYear} a year" : $"{SettledSoFar} a year (partial): {Open[0]}";

    /// <summary>Whether a clause's difference lacks something.</summary>
    internal bool IsOpen(ClauseId clause) => Open.Any(month => month.Concerns(clause));
}
