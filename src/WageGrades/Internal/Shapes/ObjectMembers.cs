namespace WageGrades.Internal;

/// <summary>What a filled member table says of an object, whatever its type.</summary>
/// <param name="table">The table.</param>
/// <param name="make">How the object is made from the values read, a function from <see cref="MemberValues"/>.</param>
internal sealed class ObjectMembers(MemberTable table, Delegate make)
{
    internal ValueList<Member> All { get; } = table.Members;

    /// <summary>The names of the members, in their order.</summary>
    internal string[] Names { get; } = [.. table.Members.Select(member => member.Name)];

    internal ValueList<MemberRule> Rules { get; } = table.Rules;

    internal ValueList<MemberChoice> Choices { get; } = table.Choices;

    internal Delegate Make => make;
}
