using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>An object with a member table.</summary>
internal sealed class ObjectShape<T> : JsonShape<T>
    where T : notnull
{
    private readonly string description;
    private readonly Func<MemberTable<T>, Func<MemberValues, T>> define;

    // Of a document's hundred kinds of objects most documents have few: what nobody reads, writes or describes is not defined.
    private readonly Lazy<ObjectMembers> defined;

    /// <param name="name">The name of the part in the schema, lower-case kebab.</param>
    /// <param name="description">What the object is.</param>
    /// <param name="define">Fills the table and returns how the object is made from the values read.</param>
    internal ObjectShape(string name, string description, Func<MemberTable<T>, Func<MemberValues, T>> define)
    {
        Name = name;
        this.description = description;
        this.define = define;
        defined = new(Define);
    }

    internal string Name { get; }

    internal override Wording Expected => JsonObjectNode.Name;

    private ObjectMembers Known => defined.Value;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value) =>
        TryRead(part, reading, [], out value);

    /// <summary>Reads the object; the reserved members were read by someone else.</summary>
    internal bool TryRead(JsonPart part, ShapeReading reading, ReadOnlySpan<string> reserved, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (part.Kind != JsonKind.Object)
        {
            return reading.WrongKind(part, Expected);
        }

        var members = Known.All.AsSpan();
        Span<int> parts = stackalloc int[members.Length];
        Sort(part, parts, reading, reserved);
        var values = new object?[members.Length];
        Span<bool> isSound = stackalloc bool[members.Length];
        reading.Enter(part);
        var isMakeable = ReadMembers(members, parts, part, reading, values, isSound);
        reading.Leave();
        MemberValues read = new(values);
        var fits = Fits(read, isSound, isMakeable, part.Place, reading);
        return isMakeable && fits && TryMake(read, part.Place, reading, isWhole: !isSound.Contains(false), out value);
    }

    /// <summary>Reads each member, or takes its substitute; true where every one has a value.</summary>
    private static bool ReadMembers(
        ReadOnlySpan<Member> members, ReadOnlySpan<int> parts, JsonPart part, ShapeReading reading, object?[] values, Span<bool> isSound)
    {
        var isMakeable = true;
        for (var i = 0; i < values.Length; i++)
        {
            isSound[i] = TryReadMember(members[i], part.Other(parts[i]), part, reading, out values[i]);
            isMakeable &= isSound[i] || members[i].TrySubstitute(out values[i]);
        }

        return isMakeable;
    }

    internal bool Has(string member) => Known.All.Any(each => string.Equals(each.Name, member, StringComparison.Ordinal));

    internal override JsonNode Write(T value) => new JsonObjectNode(WriteMembers(value));

    internal ValueList<JsonMember> WriteMembers(T value) =>
        ValueList.Of(Known.All
            .Select(member => (member.Name, Node: member.Write(value)))
            .Where(member => member.Node is not null)
            .Select(member => new JsonMember(member.Name, member.Node!)));

    internal override JsonNode Schema(SchemaBook book) => book.Refer(Name, () => Describe(book));

    /// <summary>The schema of the object itself, with further members in front.</summary>
    internal JsonObjectNode Describe(SchemaBook book, params ReadOnlySpan<(JsonMember Member, bool IsRequired)> further)
    {
        List<JsonMember> properties = [];
        List<string> required = [];
        foreach ((var member, var isRequired) in further)
        {
            properties.Add(member);
            if (isRequired)
            {
                required.Add(member.Name);
            }
        }

        properties.AddRange(Known.All.Select(member => new JsonMember(member.Name, member.Schema(book))));
        required.AddRange(Known.All.Where(member => member.IsRequired).Select(member => member.Name));
        return SchemaBook.Object(
            ("description", new JsonTextNode(description)),
            ("type", new JsonTextNode("object")),
            ("properties", new JsonObjectNode(ValueList.Of(properties))),
            ("required", required.Count == 0 ? null : SchemaBook.List(required)),
            ("allOf", Known.Choices.Count == 0 ? null : new JsonListNode(ValueList.Of(Known.Choices.Select(Either)))),
            ("additionalProperties", new JsonFlagNode(value: false)));
    }

    private static JsonNode Either(MemberChoice choice) =>
        SchemaBook.Object(
            (
                choice.AllowsBoth ? "anyOf" : "oneOf",
                new JsonListNode([
                    SchemaBook.Object(("required", SchemaBook.List([choice.First]))),
                    SchemaBook.Object(("required", SchemaBook.List([choice.Second]))),
                ])));

    /// <summary>Where the values of the object stand, in the order of the table, 0 where it has none; what the table does not know is told.</summary>
    private void Sort(JsonPart part, Span<int> sorted, ShapeReading reading, ReadOnlySpan<string> reserved)
    {
        ReadOnlySpan<string> names = Known.Names;
        var next = 0;
        foreach (var member in part)
        {
            if (PlaceOf(member.Name, names, next) is >= 0 and var place)
            {
                sorted[place] = member.At;
                next = place + 1;
            }
            else if (!reserved.Contains(member.Name))
            {
                var known = ValueList.Create(names);
                reading.Tell(
                    member.NamePlace,
                    FormatFaultKind.UnknownMember,
                    ("member", member.Name),
                    ("known", known),
                    ("nearest", reading.Nearest(FormatFaultKind.UnknownMember, member.Name, known)));
            }
        }
    }

    /// <summary>The place of a member in the table, looked for from a place on, because most documents have the order of the table; -1 where there is
    /// none.</summary>
    private static int PlaceOf(string name, ReadOnlySpan<string> names, int from) =>
        names[from..].IndexOf(name) is >= 0 and var after ? from + after : names[..from].IndexOf(name);

    /// <summary>The value of a member; false, with the reason told, where it is missing or unsound.</summary>
    private static bool TryReadMember(Member member, JsonPart part, JsonPart owner, ShapeReading reading, out object? value)
    {
        if (part.Kind != JsonKind.Absent)
        {
            return member.TryRead(part, reading, out value);
        }

        if (member.IsRequired && owner.IsWhole)
        {
            reading.Tell(owner.Place, FormatFaultKind.MissingMember, ("member", member.Name), ("expected", member.Expected));
        }

        return member.TrySubstitute(out value) && !member.IsRequired;
    }

    /// <summary>
    /// Whether the members fit together. What a rule says about a member that could not be read is nothing new and not told, though an object made
    /// with its substitute must keep the rule.
    /// </summary>
    private bool Fits(MemberValues read, ReadOnlySpan<bool> isSound, bool isMakeable, JsonPlace place, ShapeReading reading)
    {
        var fits = true;
        foreach (var rule in Known.Rules)
        {
            var isTold = AreSound(rule.About, isSound);
            if ((isTold || isMakeable) && rule.Problem(read) is { } problem)
            {
                fits = false;
                if (isTold)
                {
                    reading.Tell(place, FormatFaultKind.ValuesDoNotFit, ("problem", problem));
                }
            }
        }

        return fits;
    }

    private static bool AreSound(ValueList<int> about, ReadOnlySpan<bool> isSound)
    {
        foreach (var member in about)
        {
            if (!isSound[member])
            {
                return false;
            }
        }

        return true;
    }

    private bool TryMake(MemberValues values, JsonPlace place, ShapeReading reading, bool isWhole, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        try
        {
            value = ((Func<MemberValues, T>)Known.Make)(values);
        }
        catch (ArgumentException refused)
        {
            // The type's own rules where no rule of the table states them; a document must never end in an exception.
            // Where a member is a substitute, what it breaks says nothing new.
            if (isWhole)
            {
                reading.Tell(place, FormatFaultKind.ValuesDoNotFit, ("problem", refused.Message));
            }

            return false;
        }

        return true;
    }

    private ObjectMembers Define()
    {
        MemberTable<T> table = new();
        return new ObjectMembers(table, define(table));
    }
}
