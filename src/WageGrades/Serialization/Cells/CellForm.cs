namespace WageGrades.Serialization;

/// <summary>How a cell was written.</summary>
internal enum CellForm
{
    /// <summary>Not at all as it may be.</summary>
    Bad,

    /// <summary>An identifier that a spreadsheet turned into scientific notation.</summary>
    Scientific,

    /// <summary>In a unit that is not the column's and cannot be converted.</summary>
    Foreign,

    /// <summary>A number that would mean something in each of two scales.</summary>
    TwoScales,

    /// <summary>As it should be.</summary>
    Plain,

    /// <summary>In an accepted but unusual form.</summary>
    Normalised,

    /// <summary>By another name of a known value.</summary>
    Alias,

    /// <summary>As it may be, but seldom is.</summary>
    Doubtful,
}
