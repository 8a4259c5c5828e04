using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>A row of the roster that was read.</summary>
/// <param name="Person">What it says, or all rows of the person together.</param>
/// <param name="Place">Where it stands in the table; of several rows the first that was used.</param>
/// <param name="IsNumeric">Whether the staff number is all digits.</param>
internal readonly record struct PersonRow(Worker Person, int Place, bool IsNumeric)
{
    /// <summary>Whether it was joined to an earlier row of the person.</summary>
    internal bool IsJoined { get; init; }
}
