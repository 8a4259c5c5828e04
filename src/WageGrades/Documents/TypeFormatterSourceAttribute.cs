using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Documents;

/// <summary>
/// Tells a notebook how to show a type. .NET Interactive and Verso look for an attribute of this name, whatever its assembly, so that the
/// library needs no notebook package.
/// </summary>
/// <param name="formatterSourceType">A type with a public <c>IEnumerable&lt;object&gt; CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)]
    Type formatterSourceType) : Attribute
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [NotebookFormatters.Html];
}
