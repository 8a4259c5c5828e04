using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>
/// A kind of finding (问题代码): its stable identifier, severity, and its texts in both languages. The library's own kinds
/// stand in <see cref="FindingCodes"/>; a user's compliance rule may bring its own.
/// </summary>
/// <remarks>
/// In the message and the remedy <c>{name}</c> stands for an argument, and a part in square brackets is left out where an
/// argument named in it is absent: <c>Unknown member {member}[; did you mean {nearest}?]</c>. Identifiers never change once
/// published; the wording may.
/// </remarks>
public sealed class FindingCode
{
    private const string Alike = "worded with the same arguments in both languages";

    private readonly Lazy<Wordings> wordings;

    /// <summary>A kind of finding with its texts.</summary>
    /// <param name="id">Two to eight capital letters and four digits, such as <c>WG1002</c>. The letters WG belong to this library.</param>
    /// <param name="severity">How grave every finding of this kind is.</param>
    /// <param name="title">A few words that name the kind.</param>
    /// <param name="message">What was found, with places for arguments.</param>
    /// <param name="remedy">What to do about it, with places for arguments.</param>
    /// <exception cref="ArgumentException">The identifier is malformed, or the two languages do not name the same arguments.</exception>
    public FindingCode(string id, FindingSeverity severity, LocalizedText title, LocalizedText message, LocalizedText remedy)
        : this(id, severity, title, message, remedy, isOwn: false) => wordings.Value.RequireAlike(message, remedy);

    // The texts of the library's own four hundred kinds are looked at when one is found; a test holds them to be alike.
    internal FindingCode(string id, FindingSeverity severity, LocalizedText title, LocalizedText message, LocalizedText remedy, bool isOwn)
    {
        Id = Guard.That(isOwn || IsWellFormed(Guard.NotNull(id)), id, "two to eight capital letters and four digits, such as WG1002");
        Severity = Guard.Defined(severity);
        Title = Guard.NotNull(title);
        Message = Guard.NotNull(message);
        Remedy = Guard.NotNull(remedy);
        wordings = new(() => new(message, remedy));
    }

    /// <summary>The stable identifier, such as <c>WG1002</c>.</summary>
    public string Id { get; }

    /// <summary>How grave every finding of this kind is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>A few words that name the kind.</summary>
    public LocalizedText Title { get; }

    /// <summary>What is found, with places for arguments.</summary>
    public LocalizedText Message { get; }

    /// <summary>What to do about it, with places for arguments.</summary>
    public LocalizedText Remedy { get; }

    /// <summary>The names of the arguments that every finding of this kind carries.</summary>
    public IReadOnlyList<string> RequiredArguments => wordings.Value.Required;

    /// <summary>The names of the arguments that a finding of this kind may carry.</summary>
    public IReadOnlyList<string> OptionalArguments => wordings.Value.Optional;

    /// <summary>The page that explains a kind of this library, from the root of its repository.</summary>
    public string Page => $"docs/findings/{Id}.md";

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    internal string RenderMessage(IReadOnlyList<FindingArgument> arguments, Language language) =>
        (language == Language.Chinese ? wordings.Value.ChineseMessage : wordings.Value.EnglishMessage).Render(arguments, language);

    internal string RenderRemedy(IReadOnlyList<FindingArgument> arguments, Language language) =>
        (language == Language.Chinese ? wordings.Value.ChineseRemedy : wordings.Value.EnglishRemedy).Render(arguments, language);

    private static bool IsWellFormed(string id) =>
        id.Length is >= 6 and <= 12 && id[..^4].All(char.IsAsciiLetterUpper) && id[^4..].All(char.IsAsciiDigit);

    /// <summary>The texts taken apart.</summary>
    private sealed class Wordings
    {
        internal Wordings(LocalizedText message, LocalizedText remedy)
        {
            (ChineseMessage, EnglishMessage) = (FindingTemplate.Parse(message.Chinese), FindingTemplate.Parse(message.English));
            (ChineseRemedy, EnglishRemedy) = (FindingTemplate.Parse(remedy.Chinese), FindingTemplate.Parse(remedy.English));
            Required = ValueList.Of(ChineseMessage.Required.Union(ChineseRemedy.Required, StringComparer.Ordinal));
            Optional = ValueList.Of(
                ChineseMessage.Optional.Union(ChineseRemedy.Optional, StringComparer.Ordinal).Except(Required, StringComparer.Ordinal));
        }

        internal FindingTemplate ChineseMessage { get; }

        internal FindingTemplate EnglishMessage { get; }

        internal FindingTemplate ChineseRemedy { get; }

        internal FindingTemplate EnglishRemedy { get; }

        internal ValueList<string> Required { get; }

        internal ValueList<string> Optional { get; }

        internal void RequireAlike(LocalizedText message, LocalizedText remedy)
        {
            Guard.That(AreAlike(ChineseMessage, EnglishMessage), message.ToString(), Alike, nameof(message));
            Guard.That(AreAlike(ChineseRemedy, EnglishRemedy), remedy.ToString(), Alike, nameof(remedy));
        }

        private static bool AreAlike(FindingTemplate one, FindingTemplate other) =>
            one.Required.Order(StringComparer.Ordinal).SequenceEqual(other.Required.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && one.Optional.Order(StringComparer.Ordinal).SequenceEqual(other.Optional.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
