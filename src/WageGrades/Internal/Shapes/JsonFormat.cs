using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace WageGrades.Internal;

/// <summary>A kind of document: its name and version, such as <c>wagegrades/agreement/1</c>, and the shape of its content.</summary>
internal sealed class JsonFormat<T>(string name, int version, string title, ObjectShape<T> shape)
    where T : notnull
{
    private const string FormatMember = "format";
    private const string SchemaMember = "$schema";

    /// <summary>The value of the document's member <c>format</c>.</summary>
    internal string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"{name}/{version}");

    /// <summary>
    /// Reads a document; the value is made of its sound parts, and absent where not even that is possible. What its own head makes known to all its
    /// parts is given as <paramref name="known"/>.
    /// </summary>
    internal bool TryRead(JsonTree tree, object? known, out ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        reading = new ShapeReading(tree.Faults, known);
        value = default;
        return CanGoOn(tree.Content, reading)
            && shape.TryRead(tree.Content, reading, [FormatMember, SchemaMember], out value);
    }

    internal JsonObjectNode Write(T value) =>
        new([new JsonMember(FormatMember, new JsonTextNode(Id)), .. shape.WriteMembers(value)]);

    /// <summary>The published schema.</summary>
    internal JsonObjectNode Schema()
    {
        SchemaBook book = new();
        JsonMember format = new(FormatMember, SchemaBook.Object(("const", new JsonTextNode(Id))));
        JsonMember schema = new(SchemaMember, SchemaBook.Object(("type", new JsonTextNode("string"))));
        var root = shape.Describe(book, (schema, false), (format, true));
        return new JsonObjectNode(
        [
            new JsonMember(SchemaMember, new JsonTextNode("https://json-schema.org/draft/2020-12/schema")),
            new JsonMember("title", new JsonTextNode(title)),
            .. root.Members,
            new JsonMember("$defs", book.Parts),
        ]);
    }

    /// <summary>Tells what is wrong with the declared format; a document of another kind or of the future is not read further.</summary>
    private bool CanGoOn(JsonPart root, ShapeReading reading)
    {
        if (root.Kind != JsonKind.Object)
        {
            return reading.WrongKind(root, JsonObjectNode.Name);
        }

        var format = root.Find(FormatMember);
        if (format.Kind != JsonKind.Text)
        {
            if (root.IsWhole || format.Kind != JsonKind.Absent)
            {
                reading.Tell(root.Place, FormatFaultKind.WrongFormat, ("supported", Id));
            }

            return true;
        }

        var slash = format.Text.LastIndexOf('/');
        var isOurs = slash == name.Length && format.Text.StartsWith(name, StringComparison.Ordinal);
        if (isOurs && int.TryParse(format.Text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found >= 1)
        {
            if (found > version)
            {
                reading.Tell(format.Place, FormatFaultKind.FormatTooNew, ("found", format.Text), ("supported", Id));
            }

            return found <= version;
        }

        reading.Tell(format.Place, FormatFaultKind.WrongFormat, ("supported", Id), ("found", format.Text));
        return false;
    }
}
