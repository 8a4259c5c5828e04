using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Which value fits (倒推结果): the value and its cost, the next one and its cost, what is left of the budget, and how it is known. Both costs are
/// costings of the whole proposal with the value in it, so that the answer can be checked by anyone.
/// </summary>
public sealed partial record Solution
{
    internal Solution()
    {
    }

    /// <summary>What was free, in words.</summary>
    public required LocalizedText Knob { get; init => field = Guard.NotNull(value); }

    /// <summary>The basis with the window in which every value is costed.</summary>
    public required CostBasis Basis { get; init => field = Guard.NotNull(value); }

    /// <summary>What the value had to satisfy, in words.</summary>
    public required IReadOnlyList<LocalizedText> Conditions { get; init => field = ValueList.Of(value); }

    /// <summary>The least costly value looked at.</summary>
    public required SolvedValue Least { get; init => field = Guard.NotNull(value); }

    /// <summary>The costliest value looked at.</summary>
    public required SolvedValue Most { get; init => field = Guard.NotNull(value); }

    /// <summary>How many values lie between them, both included.</summary>
    public required int Values { get; init; }

    /// <summary>How many values were costed.</summary>
    public required int Tried { get; init; }

    /// <summary>How many costings that took; values whose agreements agree word for word are costed once.</summary>
    public required int Costings { get; init; }

    /// <summary>Whether costs rise with the value, and how that is known.</summary>
    public required CostOrder Order { get; init => field = Guard.Defined(value); }

    /// <summary>The answer, or null where nothing fits or nothing may be answered.</summary>
    public SolvedValue? Value { get; internal init; }

    /// <summary>The proposal with the answer in it, or null.</summary>
    public Proposal? Proposal { get; internal init; }

    /// <summary>What it costs, or null.</summary>
    public CostReport? Cost { get; internal init; }

    /// <summary>What is left of the tightest budget; null without one, or where it is out of the range of money.</summary>
    public Money? Slack { get; internal init; }

    /// <summary>The next value, which does not fit; null where the range ends with the answer.</summary>
    public SolvedValue? Next { get; internal init; }

    /// <summary>What the next value costs, or null.</summary>
    public CostReport? NextCost { get; internal init; }

    /// <summary>Which conditions the next value breaks.</summary>
    public IReadOnlyList<LocalizedText> NextBreaks { get; internal init => field = ValueList.Of(value); } = [];

    /// <summary>The first of the neighbouring values that cost the same, because amounts are rounded; the answer where there is none.</summary>
    public SolvedValue? PlateauFrom { get; internal init; }

    /// <summary>The last of them.</summary>
    public SolvedValue? PlateauTo { get; internal init; }

    /// <summary>Where nothing fits: the condition that no value satisfies, or two that none satisfies together, or all of them.</summary>
    public IReadOnlyList<LocalizedText> Conflict { get; internal init => field = ValueList.Of(value); } = [];

    /// <summary>Why there is no answer, what is to be known of it, and the findings of its costing.</summary>
    public required FindingList Findings { get; init => field = Guard.NotNull(value); }

    /// <summary>True when there is an answer.</summary>
    public bool IsFound => Value is not null;

    /// <inheritdoc/>
    public override string ToString() => Value is null
        ? $"{Knob.English}: none"
        : $"{Knob.English}: {Value}, costs {Cost!.FullYear}{(Next is null ? "" : $"; {Next} costs {NextCost!.FullYear}")}";
}
