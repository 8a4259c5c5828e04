using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// Agreements as JSON documents (协议文件), made to be read and edited by hand. A document begins with
/// <c>"format": "wagegrades/agreement/1"</c>; its members are described by <see cref="Schema"/> and, with examples, in
/// <c>docs/agreement-format.md</c>.
/// </summary>
/// <remarks>
/// Reading never throws for what a document holds: all its faults are findings with path, line, column and remedy, and what is sound is kept.
/// A newer version of the format is a finding; older versions are read for ever.
/// </remarks>
/// <example><code>
/// CollectiveAgreement agreement = AgreementJson.Read(File.ReadAllText("agreement.json")).OrThrow();
/// FindingList findings = agreement.Check();
/// </code></example>
public static class AgreementJson
{
    private static readonly AgreementShape InYuan = new(Currency.Cny);

    // Who reads an agreement seldom asks for the schema.
    private static readonly Lazy<string> SchemaText = new(() => JsonPrinter.Print(InYuan.Format.Schema()));

    /// <summary>The JSON Schema (draft 2020-12) of the documents, as published in <c>docs/schemas/agreement-1.schema.json</c>.</summary>
    /// <remarks>
    /// A document that reads without an error satisfies it. It does not say everything: that steps come in order of their dates, ids and
    /// keys are not repeated, terms are in their vocabularies, and values fit together is told by <see cref="Read(string, string?)"/> alone.
    /// </remarks>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads an agreement.</summary>
    /// <param name="json">The document's text.</param>
    /// <param name="file">The name of the file, which the findings then carry; or null.</param>
    /// <returns>
    /// The agreement made of all that is sound, and what is wrong with the document's form and terms. What the agreement itself lacks, such as
    /// a required choice, is not among the findings: call <see cref="AgreementChecks.Check"/> for it.
    /// </returns>
    /// <example><c>var agreement = AgreementJson.Read(File.ReadAllText("agreement.json")).OrThrow();</c></example>
    public static Reading<CollectiveAgreement> Read(string json, string? file = null) => Read(JsonTree.Parse(Guard.NotNull(json)), file);

    /// <summary>Reads an agreement from UTF-8, with or without a byte-order mark.</summary>
    /// <param name="utf8">The document's bytes.</param>
    /// <param name="file">The name of the file, which the findings then carry; or null.</param>
    /// <returns>As <see cref="Read(string, string?)"/>.</returns>
    public static Reading<CollectiveAgreement> Read(ReadOnlySpan<byte> utf8, string? file = null)
    {
        using RentedBytes bytes = new(utf8);
        return Read(JsonTree.Parse(bytes.All), file);
    }

    /// <summary>
    /// Writes an agreement: UTF-8 text with line feeds, members in one order, numbers without trailing zeros, members with their default value
    /// left out. An agreement that <see cref="AgreementChecks.Check"/> accepts without an error reads back equal.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The document, ending in a line feed.</returns>
    /// <exception cref="ArgumentException">An amount is in another currency than the agreement's.</exception>
    /// <example><c>File.WriteAllText("agreement.json", AgreementJson.Write(agreement));</c></example>
    public static string Write(CollectiveAgreement agreement) => JsonPrinter.Print(TreeOf(agreement));

    /// <summary>
    /// What identifies an agreement: SHA-256 over its canonical bytes, in which the members of every object are sorted by name. Equal agreements
    /// have equal fingerprints, in whatever order their tables were written.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">An amount is in another currency than the agreement's.</exception>
    public static string Fingerprint(CollectiveAgreement agreement) => Internal.Fingerprint.Of(JsonPrinter.PrintUtf8(Sorted(TreeOf(agreement))));

    private static Reading<CollectiveAgreement> Read(JsonTree tree, string? file)
    {
        var isRead = ShapeFor(CurrencyOf(tree.Content)).Format.TryRead(
            tree, VocabularyShapes.TermsOf(tree.Content), out var reading, out var agreement);
        return new(isRead ? agreement! : AgreementShape.Nothing, reading.Faults.ToFindings(file));
    }

    /// <summary>The document as a tree, whose codes, terms and amounts know what people say for them.</summary>
    internal static JsonObjectNode TreeOf(CollectiveAgreement agreement) =>
        ShapeFor(Guard.NotNull(agreement).Currency).Format.Write(agreement);

    private static AgreementShape ShapeFor(Currency currency) => currency == Currency.Cny ? InYuan : new(currency);

    /// <summary>The currency must be known before the first amount is read; what is wrong with it is told when its turn comes.</summary>
    private static Currency CurrencyOf(JsonPart root) =>
        root.Find("currency") is { Kind: JsonKind.Text } text && PlainShapes.TryCurrency(text.Text, out var currency)
            ? currency
            : Currency.Cny;

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObjectNode value => new JsonObjectNode(ValueList.Of(value.Members
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => new JsonMember(member.Name, Sorted(member.Value))))),
        JsonListNode value => new JsonListNode(ValueList.Of(value.Items.Select(Sorted))),
        JsonNumberNode or JsonNullNode or JsonFlagNode or JsonTextNode or JsonBrokenNode => node,
        _ => throw Closed.Missed(node),
    };
}
