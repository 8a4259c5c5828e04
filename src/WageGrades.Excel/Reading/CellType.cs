namespace WageGrades.Excel;

/// <summary>What a cell says its value is.</summary>
internal enum CellType
{
    /// <summary>A number; so where it says nothing.</summary>
    Number,

    /// <summary>The place of a text that cells share.</summary>
    Shared,

    /// <summary>A text of its own.</summary>
    Text,

    /// <summary>True or false.</summary>
    TruthValue,

    /// <summary>An error of a formula, such as #REF!.</summary>
    Error,

    /// <summary>A day as text.</summary>
    Day,

    /// <summary>Something that no workbook has.</summary>
    Unknown,
}
