namespace WageGrades.Internal;

/// <summary>What a value of a JSON document is.</summary>
internal enum JsonKind : byte
{
    /// <summary>There is no value.</summary>
    Absent,

    /// <summary>A value that could not be read; its fault is already told, so nobody needs to complain about it again.</summary>
    Broken,

    /// <summary>The value null.</summary>
    Null,

    /// <summary>The value false.</summary>
    False,

    /// <summary>The value true.</summary>
    True,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>An object.</summary>
    Object,
}
