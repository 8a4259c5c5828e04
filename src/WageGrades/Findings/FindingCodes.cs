using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>
/// The catalogue of everything this library can find (问题目录), one definition a kind: WG1### documents, WG2### agreements and
/// ladders, WG3### workforces, WG4### calculation, WG5### bargaining and costing, WG6### compliance.
/// </summary>
public static partial class FindingCodes
{
    // No initialiser: the definitions in the other files run in an unspecified order, and each adds itself here.
    private static List<FindingCode>? defined;

    // The body of a static constructor runs after every field initialiser of all the files.
    static FindingCodes()
    {
        All = ValueList.Of((defined ?? []).OrderBy(code => code.Id, StringComparer.Ordinal));
        defined = null;
    }

    /// <summary>Every kind of finding, ordered by identifier.</summary>
    public static IReadOnlyList<FindingCode> All { get; }

    /// <summary>The kind with this identifier.</summary>
    /// <param name="id">An identifier such as <c>WG1002</c>.</param>
    /// <returns>The kind, or null where the library has none of that identifier.</returns>
    public static FindingCode? Find(string id) =>
        All.FirstOrDefault(code => string.Equals(code.Id, Guard.NotNull(id), StringComparison.Ordinal));

    // Takes the wordings one by one: a text made of two at each of the many places would be twice as much code to be compiled.
    private static FindingCode Define(
        string id,
        FindingSeverity severity,
        string chineseTitle,
        string englishTitle,
        string chineseMessage,
        string englishMessage,
        string chineseRemedy,
        string englishRemedy)
    {
        FindingCode code = new(
            id,
            severity,
            new(chineseTitle, englishTitle),
            new(chineseMessage, englishMessage),
            new(chineseRemedy, englishRemedy),
            isOwn: true);
        (defined ??= []).Add(code);
        return code;
    }
}
