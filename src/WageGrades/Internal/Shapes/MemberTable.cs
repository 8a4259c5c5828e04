namespace WageGrades.Internal;

/// <summary>The members of a kind of object, in the order in which they are written, and the rules across them.</summary>
internal abstract class MemberTable
{
    private readonly List<Member> members;
    private readonly List<MemberRule> rules;
    private readonly List<MemberChoice> choices;

    private protected MemberTable(MemberTable? same) =>
        (members, rules, choices) = (same?.members ?? [], same?.rules ?? [], same?.choices ?? []);

    internal ValueList<Member> Members => ValueList.Of(members);

    internal ValueList<MemberRule> Rules => ValueList.Of(rules);

    internal ValueList<MemberChoice> Choices => ValueList.Of(choices);

    /// <summary>Of two members that may be left out exactly one must be there.</summary>
    internal void ExactlyOne(Member first, Member second)
    {
        choices.Add(new(first.Name, second.Name, AllowsBoth: false));
        Wording problem = new($"{first.Name} 与 {second.Name} 须写明其一，且只写其一", $"either {first.Name} or {second.Name} must be there, and not both");
        Rule([first, second], values => values[first.Place] is null == values[second.Place] is null ? problem : null);
    }

    /// <summary>Of two members that may be left out at least one must be there.</summary>
    internal void AtLeastOne(Member first, Member second)
    {
        choices.Add(new(first.Name, second.Name, AllowsBoth: true));
        Wording problem = new($"{first.Name} 与 {second.Name} 至少须写明其一", $"{first.Name} or {second.Name} must be there");
        Rule([first, second], values => values[first.Place] is null && values[second.Place] is null ? problem : null);
    }

    /// <summary>
    /// A rule across members: says what is wrong with the values read, or null where they fit together. Where a member that it asks could not be
    /// read, the rule is not asked.
    /// </summary>
    internal void Rule(ReadOnlySpan<Member> about, Func<MemberValues, Wording?> problem)
    {
        List<int> places = [];
        foreach (var member in about)
        {
            places.Add(member.Place);
        }

        rules.Add(new(problem, ValueList.Of(places)));
    }

    /// <summary>Adds a member and gives its place, from 0.</summary>
    internal int Add(Member member)
    {
        Guard.That(!Has(member.Name), member.Name, "a name not yet in the table");
        members.Add(member);
        return members.Count - 1;
    }

    private bool Has(string name) => members.Exists(member => string.Equals(member.Name, name, StringComparison.Ordinal));
}
