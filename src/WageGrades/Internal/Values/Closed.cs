using System.Diagnostics;

namespace WageGrades.Internal;

/// <summary>Families whose members are all known: enumerations, and types that nobody outside derives from.</summary>
internal static class Closed
{
    /// <summary>What a switch throws that forgot a member, so that a new one never passes for another.</summary>
    internal static UnreachableException Missed(object? member) => new(
        member is null ? "A value is missing where one of a closed family is needed."
        : member is Enum ? $"{member.GetType().Name}.{member} is not answered here."
        : $"{member.GetType().Name} is not answered here.");
}
