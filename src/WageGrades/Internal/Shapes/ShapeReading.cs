namespace WageGrades.Internal;

/// <summary>What is gathered while shapes read a document: the faults, and what stands around the place that is read.</summary>
internal sealed class ShapeReading
{
    private const int LongestShownValue = 60;

    // Somebody reads the first hundreds of faults of a kind, if at all; looking for what each further one meant would take most of the time.
    private const int NearestSought = 500;

    private readonly List<FormatFault> faults;
    private readonly Dictionary<FormatFaultKind, int> sought = [];

    private readonly Stack<JsonPart> within = new(16);

    internal ShapeReading(IEnumerable<FormatFault> faults, object? known = null)
    {
        this.faults = [.. faults];
        Known = known;
    }

    /// <summary>What the document declares for all its parts, made known by whoever reads it; or null.</summary>
    internal object? Known { get; }

    /// <summary>The objects around the place that is being read, the innermost first.</summary>
    internal IEnumerable<JsonPart> Within => within;

    internal ValueList<FormatFault> Faults => FormatFault.InOrder(faults);

    internal bool HasFaults => faults.Count > 0;

    internal void Enter(JsonPart part) => within.Push(part);

    internal void Leave() => within.Pop();

    /// <summary>What was probably meant by a name that is told as a fault of a kind.</summary>
    internal string? Nearest(FormatFaultKind kind, string wrong, IEnumerable<string> known)
    {
        var count = sought[kind] = sought.GetValueOrDefault(kind) + 1;
        return count <= NearestSought ? NearestName.Of(wrong, known) : null;
    }

    internal void Tell(JsonPlace place, FormatFaultKind kind, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        faults.Add(FormatFault.At(place.Path, place.Line, place.Column, kind, arguments));

    /// <summary>Tells that the value is of another kind, unless its fault is told already. Always false, for “return”.</summary>
    internal bool WrongKind(JsonPart part, Wording expected)
    {
        if (part.Kind != JsonKind.Broken)
        {
            Tell(part.Place, FormatFaultKind.WrongKind, ("expected", expected), ("found", part.KindName));
        }

        return false;
    }

    /// <summary>Tells that a key stands here for the second time.</summary>
    internal void Twice(JsonPlace place, string key) => Tell(place, FormatFaultKind.DuplicateKey, ("value", key));

    /// <summary>Tells that the content is not allowed. Always false, for “return”.</summary>
    internal bool BadValue(JsonPlace place, string value, Wording expected, string? nearest = null)
    {
        var shown = value.Length <= LongestShownValue ? value : value[..LongestShownValue] + "…";
        Tell(place, FormatFaultKind.BadValue, ("value", shown), ("expected", expected), ("nearest", nearest));
        return false;
    }
}
