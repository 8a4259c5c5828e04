using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What was found in one file, gathered while it is read.</summary>
internal sealed class TableFindings(string file, IRowSource? source = null)
{
    private readonly Dictionary<FindingCode, Kind> kinds = [];
    private int found;
    private int skipped;

    internal TableFindings(IRowSource source)
        : this(source.Name, source)
    {
    }

    internal int CountOf(FindingCode code) => kinds.TryGetValue(code, out var kind) ? kind.Count : 0;

    /// <summary>Whether a finding of this kind in this line is among the first of its kind, which are kept.</summary>
    internal bool Keeps(FindingCode code, int? line) => !kinds.TryGetValue(code, out var kind) || kind.Keeps(line ?? 0);

    /// <summary>How many were told, kept or not.</summary>
    internal int Count => found + skipped;

    /// <summary>Counts a finding that is not kept.</summary>
    internal void Skip(FindingCode code)
    {
        kinds[code].Count++;
        skipped++;
    }

    internal void Add(FindingCode code, int? line = null, int? column = null, params ReadOnlySpan<FindingArgument> arguments)
    {
        if (Keeps(code, line))
        {
            Keep(Finding.Of(code, "", arguments) with { Line = line, Column = column });
        }
        else
        {
            Skip(code);
        }
    }

    internal void Add(IEnumerable<FormatFault> faults) => Add(faults.Select(fault => fault.ToFinding()));

    internal void Add(IEnumerable<Finding> told)
    {
        foreach (var finding in told)
        {
            Keep(finding);
        }
    }

    /// <summary>In the order of the file, at most so many of a kind, each with the file's name.</summary>
    /// <param name="perKind">How many, at most <see cref="WorkforceFiles.FindingsOfAKind"/>.</param>
    internal IEnumerable<Finding> InOrder(int perKind)
    {
        var shown = kinds.Values.SelectMany(kind => kind.First.Take(perKind)).OrderBy(each => each.Line).ThenBy(each => each.Order)
            .Select(each => each.Finding);
        var hidden = kinds.Values.Where(kind => kind.Count > perKind).OrderBy(kind => kind.First[0].Line).ThenBy(kind => kind.First[0].Order)
            .Select(kind => FindingList.More(kind.First[0].Finding.Code, perKind, kind.Count - perKind));
        return shown.Concat(hidden).Select(Placed);
    }

    private void Keep(Finding finding)
    {
        if (!kinds.TryGetValue(finding.Code, out var kind))
        {
            kinds[finding.Code] = kind = new Kind();
        }

        kind.Add(finding, found++);
    }

    private Finding Placed(Finding finding) => finding with
    {
        File = file,
        Path = source is not null && finding.Path.Length == 0 ? source.PlaceOf(finding.Line, finding.Column) : finding.Path,
    };

    /// <summary>The findings of one kind: how many, and the first of them in the order of the file.</summary>
    private sealed class Kind
    {
        internal List<Told> First { get; } = [];

        internal int Count { get; set; }

        internal bool Keeps(int line) => First.Count < WorkforceFiles.FindingsOfAKind || line < First[^1].Line;

        internal void Add(Finding finding, int order)
        {
            Count++;
            var line = finding.Line ?? 0;
            if (!Keeps(line))
            {
                return;
            }

            var at = First.Count;
            while (at > 0 && line < First[at - 1].Line)
            {
                at--;
            }

            First.Insert(at, new(line, order, finding));
            if (First.Count > WorkforceFiles.FindingsOfAKind)
            {
                First.RemoveAt(First.Count - 1);
            }
        }
    }

    private sealed record Told(int Line, int Order, Finding Finding);
}
