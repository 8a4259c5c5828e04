using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What was found in one file, gathered while it is read.</summary>
internal sealed class TableFindings(string file, IRowSource? source = null)
{
    private readonly List<Finding> found = [];
    private readonly Dictionary<FindingCode, int> counts = [];

    internal TableFindings(IRowSource source)
        : this(source.Name, source)
    {
    }

    internal int CountOf(FindingCode code) => counts.GetValueOrDefault(code);

    internal void Add(FindingCode code, int? line = null, int? column = null, params ReadOnlySpan<FindingArgument> arguments)
    {
        counts[code] = CountOf(code) + 1;
        found.Add(Finding.Of(code, "", arguments) with { Line = line, Column = column });
    }

    internal void Add(IEnumerable<FormatFault> faults) => found.AddRange(faults.ToFindings());

    /// <summary>In the order of the file, at most so many of a kind, each with the file's name.</summary>
    internal IEnumerable<Finding> InOrder(int perKind) =>
        FindingList.Of(found.OrderBy(finding => finding.Line ?? 0)).Capped(perKind).Select(Placed);

    private Finding Placed(Finding finding) => finding with
    {
        File = file,
        Path = source is not null && finding is { Line: { } line, Path: "" } ? source.PlaceOf(line, finding.Column) : finding.Path,
    };
}
