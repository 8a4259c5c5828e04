using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What the caller of a reader said of the files: columns that may be left out, columns under other headers, values of whole files, scales.
/// By header keys.</summary>
internal sealed record TableOptions
{
    internal static readonly TableOptions None = new();

    /// <summary>Headers that may be left unread.</summary>
    internal ValueMap<string, string> Ignored { get; init; } = ValueMap<string, string>.Empty;

    /// <summary>The known header that a header stands for.</summary>
    internal ValueMap<string, string> Mapped { get; init; } = ValueMap<string, string>.Empty;

    /// <summary>The cell that stands in every row of a column that the file has not.</summary>
    internal ValueMap<string, string> Defaults { get; init; } = ValueMap<string, string>.Empty;

    internal ValueMap<string, ColumnScale> Scales { get; init; } = ValueMap<string, ColumnScale>.Empty;

    /// <summary>Whether grades and titles in the roster are appointments; otherwise they are held only.</summary>
    internal bool RosterStandingsAreAppointed { get; init; }

    /// <summary>The step of people whom the roster gives a skill grade and no place on the ladder; null: they are not placed by it.</summary>
    internal int? StepBySkillGrade { get; init; }
}
