using System.Text.Json.Serialization;
using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bargaining;

/// <summary>
/// One change that a proposal makes to its base agreement (修改项): which clause, what, and from when. Changes are a sequence: each sees what
/// those before it made. A change whose target is missing has no effect and is a finding of the proposal.
/// </summary>
/// <remarks>
/// The family is closed. A change holds from its date on: it is made to the standard in force that day and to every later dated standard of the
/// clause, so that a step the base agreement had planned does not undo it.
/// </remarks>
[JsonConverter(typeof(ResultJsonConverter<ProposalChange>))]
public abstract record ProposalChange : ILocalizable, IJsonValue
{
    private protected ProposalChange(ClauseId clause) => Clause = clause;

    /// <summary>The clause that is changed, by its stable id; the empty id where it is the agreement itself.</summary>
    public ClauseId Clause { get; }

    /// <summary>The first day on which the change holds, or null for the proposal's own date.</summary>
    public LocalDate? From { get; init; }

    JsonNode IJsonValue.ToJson() => JsonText.Of(this);

    /// <summary>What is changed, such as "4 %, at least 180"; without the clause and the date.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => Text(Guard.Defined(language));

    private protected abstract string Text(Language language);

    /// <inheritdoc/>
    public sealed override string ToString() => Clause == default ? In(Language.English) : $"{Clause}: {In(Language.English)}";

    /// <summary>The heading of what is changed, or null where the agreement has no such thing.</summary>
    internal virtual LocalizedText? HeadingIn(CollectiveAgreement agreement) => agreement.Find(Clause)?.Heading;

    /// <summary>What the change sets to a value of its own, so that two changes of one thing are found; null where it sets nothing.</summary>
    internal virtual string? Target => null;

    /// <summary>The same by the agreement's own names, so that a thing called by two names is one.</summary>
    internal virtual string? TargetIn(CollectiveAgreement agreement, LocalDate from) => Target;

    /// <summary>By how much an amount that it changes may be multiplied before it is asked about; null: never asked.</summary>
    internal virtual Ratio? MostFactor => null;

    /// <summary>Whether it raises all amounts alike, so that a tiny rise of all is odd.</summary>
    internal virtual bool RaisesAll => false;

    /// <summary>The changed agreement, or null where the change has no effect; then the reason was reported.</summary>
    internal abstract CollectiveAgreement? ApplyTo(ChangeContext context);

    /// <summary>What held before, for readers, or null where there is no one value.</summary>
    internal virtual LocalizedText? Before(CollectiveAgreement agreement, LocalDate from) => agreement.Find(Clause)?.StandardFrom(from);
}
