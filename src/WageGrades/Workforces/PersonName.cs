using WageGrades.Findings;

namespace WageGrades.Workforces;

/// <summary>How a report names a person (姓名和工号).</summary>
internal static class PersonName
{
    /// <summary>The name with the number behind it; the number alone where no name is recorded.</summary>
    internal static string Of(string name, WorkerId worker, Language language) => name.Length == 0
        ? worker.ToString()
        : new LocalizedText($"{name}（{worker}）", $"{name} ({worker})").In(language);
}
