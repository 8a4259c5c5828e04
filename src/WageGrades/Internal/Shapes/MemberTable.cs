namespace WageGrades.Internal;

/// <summary>The members of a document type, in the order in which they are written.</summary>
internal sealed class MemberTable<T>
{
    private readonly List<Member<T>> members = [];
    private readonly List<MemberRule> rules = [];
    private readonly List<MemberChoice> choices = [];

    internal ValueList<Member<T>> Members => ValueList.Of(members);

    internal ValueList<MemberRule> Rules => ValueList.Of(rules);

    internal ValueList<MemberChoice> Choices => ValueList.Of(choices);

    /// <summary>Of two members that may be left out exactly one must be there.</summary>
    internal void ExactlyOne(Member<T> first, Member<T> second)
    {
        choices.Add(new(first.Name, second.Name, AllowsBoth: false));
        Wording problem = new($"{first.Name} 与 {second.Name} 须写明其一，且只写其一", $"either {first.Name} or {second.Name} must be there, and not both");
        Rule([first, second], values => values[first.Place] is null == values[second.Place] is null ? problem : null);
    }

    /// <summary>Of two members that may be left out at least one must be there.</summary>
    internal void AtLeastOne(Member<T> first, Member<T> second)
    {
        choices.Add(new(first.Name, second.Name, AllowsBoth: true));
        Wording problem = new($"{first.Name} 与 {second.Name} 至少须写明其一", $"{first.Name} or {second.Name} must be there");
        Rule([first, second], values => values[first.Place] is null && values[second.Place] is null ? problem : null);
    }

    /// <summary>
    /// A rule across members: says what is wrong with the values read, or null where they fit together. Where a member that it asks could not be
    /// read, the rule is not asked.
    /// </summary>
    internal void Rule(ReadOnlySpan<Member<T>> about, Func<MemberValues, Wording?> problem)
    {
        List<int> places = [];
        foreach (var member in about)
        {
            places.Add(member.Place);
        }

        rules.Add(new(problem, ValueList.Of(places)));
    }

    /// <summary>A member that must be there; without it, or where it is unsound, the object is left out.</summary>
    internal Member<T, TValue> Required<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue> get, string description) =>
        Added<Member<T, TValue>>(new(name, description, shape, get, isRequired: true, hasDefault: false, default!, members.Count));

    /// <summary>A member that must be there; where it is missing or unsound that is told, and the object goes on with a substitute.</summary>
    internal Member<T, TValue> Required<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> get, string description, TValue whenBroken) =>
        Added<Member<T, TValue>>(new(name, description, shape, get, isRequired: true, hasDefault: true, whenBroken, members.Count));

    /// <summary>A member with a default value, with which it is left out on writing.</summary>
    internal Member<T, TValue> Optional<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> get, TValue whenAbsent, string description) =>
        Added<Member<T, TValue>>(new(name, description, shape, get, isRequired: false, hasDefault: true, whenAbsent, members.Count));

    /// <summary>A member that is null where it is left out.</summary>
    internal Member<T, TValue?> Optional<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue?> get, string description)
        where TValue : class =>
        Added<Member<T, TValue?>>(new(name, description, shape, get, isRequired: false, hasDefault: true, null, members.Count));

    /// <summary>A member that is null where it is left out.</summary>
    internal Member<T, TValue?> Optional<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue?> get, string description)
        where TValue : struct =>
        Added<Member<T, TValue?>>(new(name, description, shape, get, isRequired: false, hasDefault: true, null, members.Count));

    // By the member's class: one for all kinds of values, where each kind would have one of its own to be compiled.
    private TMember Added<TMember>(TMember member)
        where TMember : Member<T>
    {
        Guard.That(!Has(member.Name), member.Name, "a name not yet in the table");
        members.Add(member);
        return member;
    }

    private bool Has(string name) => members.Exists(member => string.Equals(member.Name, name, StringComparison.Ordinal));
}
