namespace WageGrades.Internal;

/// <summary>A value as it stands in the table of a document's values.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, of a member of an object.</param>
/// <param name="Text">What a text says.</param>
/// <param name="Offset">Where in the document it begins.</param>
/// <param name="NameOffset">Where its name begins.</param>
/// <param name="End">The place in the table after all that it holds.</param>
/// <param name="IsWhole">False where the document broke off inside it.</param>
internal readonly record struct JsonToken(
    JsonKind Kind, string? Name, string? Text, int Offset, int NameOffset, int End, bool IsWhole = true);
