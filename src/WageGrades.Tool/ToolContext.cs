using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>What every command works with: where to write, and in which language.</summary>
internal sealed class ToolContext(ToolHost host, Language language)
{
    internal ToolHost Host => host;

    internal Language Language => language;

    /// <summary>The whole paths of the files that were read: no result may take the place of one.</summary>
    internal HashSet<string> FilesRead { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal string In(LocalizedText text) => text.In(language);

    /// <summary>What has to be known of the data to read a result: it stands at the top of every report that is written.</summary>
    internal List<LocalizedText> Remarks { get; } = [];

    /// <summary>Says something at the keyboard and in the report.</summary>
    internal void Remark(LocalizedText text)
    {
        Tell(text);
        Remarks.Add(text);
    }

    /// <summary>One sentence for the person at the keyboard, beside the results.</summary>
    internal void Tell(LocalizedText text) => host.Error.WriteLine(In(text));

    /// <summary>Findings, each with its place and its remedy.</summary>
    internal void Tell(FindingList findings)
    {
        foreach (var finding in findings.Capped(ShownOfAKind))
        {
            host.Error.WriteLine($"{In(ToolTexts.Of(finding.Severity))} {finding.Describe(language)}");
        }
    }

    private const int ShownOfAKind = 20;
}
