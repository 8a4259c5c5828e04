namespace WageGrades.Documents;

/// <summary>Which part of a text stands at its point.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
