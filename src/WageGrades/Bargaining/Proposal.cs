using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>
/// A proposal at the table (协商方案): a base agreement and a sequence of typed changes to it, each from the proposal's date or its own.
/// Immutable; every call gives a new proposal. It never throws for what the agreement does not have: such a change has no effect and is a finding.
/// </summary>
/// <example><code>
/// Proposal offer = Proposal.On(agreement, "union-2")
///     .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
///     .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_000m)
///     .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m)
///     .EffectiveFrom(new LocalDate(2026, 7, 1));
/// </code></example>
public sealed partial class Proposal : IEquatable<Proposal>
{
    // Found when somebody asks: of a chain of calls only the last proposal is looked at.
    private readonly Lazy<ProposalOutcome> outcome;
    private readonly ValueList<ProposalChange> changes;
    private readonly LocalizedText? ownTitle;

    private Proposal(
        CollectiveAgreement agreement, string name, LocalizedText? title, LocalDate? effectiveOn, ValueList<ProposalChange> changes)
    {
        ownTitle = title;
        Base = agreement;
        Name = name;
        EffectiveOn = effectiveOn;
        this.changes = changes;
        outcome = new Lazy<ProposalOutcome>(() => ProposalOutcome.Of(agreement, changes, effectiveOn));
    }

    /// <summary>The agreement that is changed.</summary>
    public CollectiveAgreement Base { get; }

    /// <summary>The proposal's name, such as <c>union-2</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called in both languages (方案名称), such as 工会第二次方案; the name where none was given.</summary>
    public LocalizedText Title => ownTitle ?? LocalizedText.Same(Name);

    /// <summary>True when it has a title of its own.</summary>
    internal bool HasTitle => ownTitle is not null;

    /// <summary>The day from which changes without a date of their own hold, or null while it is not given.</summary>
    public LocalDate? EffectiveOn { get; }

    /// <summary>The changes in their order; the order is part of the proposal.</summary>
    public IReadOnlyList<ProposalChange> Changes => changes;

    /// <summary>What became of each change, in the same order.</summary>
    public IReadOnlyList<ChangeEffect> Effects => outcome.Value.Effects;

    /// <summary>The agreement as it would be: the base with every change that has an effect.</summary>
    public CollectiveAgreement Agreement => outcome.Value.Agreement;

    /// <summary>
    /// What is wrong with the changes, and what they make wrong with the agreement's own data. What the base had against it is not repeated.
    /// </summary>
    public FindingList Findings => outcome.Value.Findings;

    /// <summary>The first day on which any change has an effect, or null when none has.</summary>
    public LocalDate? FirstEffectiveOn => Effects.Where(effect => effect.IsEffective).Min(effect => effect.From);

    /// <summary>A proposal without changes.</summary>
    /// <param name="agreement">The agreement that is to be changed.</param>
    /// <param name="name">The proposal's name, such as <c>union-2</c>.</param>
    /// <returns>The proposal.</returns>
    /// <example><c>Proposal.On(agreement, "union-2").Raise("base-pay", Increase.Percent(4m)).EffectiveFrom(new LocalDate(2026, 7, 1))</c>.</example>
    public static Proposal On(CollectiveAgreement agreement, string name) =>
        new(Guard.NotNull(agreement), Guard.NotBlank(name), null, null, ValueList<ProposalChange>.Empty);

    /// <summary>The proposal under another name.</summary>
    /// <param name="name">The new name.</param>
    public Proposal Named(string name) => new(Base, Guard.NotBlank(name), ownTitle, EffectiveOn, changes);

    /// <summary>The proposal with a title, which reports and comparisons print; its name stays.</summary>
    /// <param name="title">The title in both languages.</param>
    /// <example><c>offer.Titled(new LocalizedText("工会第二次方案", "the union's second offer"))</c>.</example>
    public Proposal Titled(LocalizedText title) => new(Base, Name, Guard.NotNull(title), EffectiveOn, changes);

    /// <summary>The proposal with the date from which its changes hold, unless they have their own.</summary>
    /// <param name="date">The first day; usually the first of a month.</param>
    /// <example><c>offer.EffectiveFrom(new LocalDate(2026, 7, 1))</c>.</example>
    public Proposal EffectiveFrom(LocalDate date) => new(Base, Name, ownTitle, date, changes);

    /// <summary>The proposal with one more change at the end.</summary>
    /// <param name="change">The change.</param>
    public Proposal With(ProposalChange change) => new(Base, Name, ownTitle, EffectiveOn, ValueList.Of(changes.Append(Guard.NotNull(change))));

    /// <summary>The proposal with another change in the place of one of its own.</summary>
    /// <param name="index">The place of the change replaced, from 0.</param>
    /// <param name="change">The change that takes its place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such change.</exception>
    public Proposal ReplaceAt(int index, ProposalChange change)
    {
        Guard.InRange(index, 0, changes.Count - 1);
        Guard.NotNull(change);
        return new(Base, Name, ownTitle, EffectiveOn, ValueList.Of(changes.Select((each, place) => place == index ? change : each)));
    }

    /// <summary>
    /// The proposal with some of its changes only, in their order. A change that needs one left out, such as an amount of a clause that is not added,
    /// has no effect in the smaller proposal.
    /// </summary>
    /// <param name="indices">The places of the changes kept, from 0, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such change.</exception>
    public Proposal Only(params IEnumerable<int> indices)
    {
        var kept = Guard.NotNull(indices).ToHashSet();
        foreach (var index in kept)
        {
            Guard.InRange(index, 0, changes.Count - 1, nameof(indices));
        }

        return new(Base, Name, ownTitle, EffectiveOn, ValueList.Of(changes.Where((_, index) => kept.Contains(index))));
    }

    /// <summary>Equal base, name, title, date and changes.</summary>
    public bool Equals(Proposal? other) =>
        other is not null && Name == other.Name
        && ownTitle == other.ownTitle && EffectiveOn == other.EffectiveOn && changes == other.changes && Base == other.Base;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Proposal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, EffectiveOn, changes);

    /// <summary>Equal base, name, title, date and changes.</summary>
    public static bool operator ==(Proposal? left, Proposal? right) => Equals(left, right);

    /// <summary>Different base, name, title, date or changes.</summary>
    public static bool operator !=(Proposal? left, Proposal? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {EnglishCount.Of(changes.Count, "change")} to {Base.Id}";
}
