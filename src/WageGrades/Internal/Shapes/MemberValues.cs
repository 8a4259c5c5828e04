namespace WageGrades.Internal;

/// <summary>The values read for the members of one object, in the order of the member table.</summary>
internal sealed class MemberValues(object?[] values)
{
    internal object? this[int place] => values[place];
}
