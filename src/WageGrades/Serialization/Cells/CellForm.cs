namespace WageGrades.Serialization;

/// <summary>How a cell was written.</summary>
internal enum CellForm
{
    /// <summary>Not at all as it may be.</summary>
    Bad,

    /// <summary>An identifier that a spreadsheet turned into scientific notation.</summary>
    Scientific,

    /// <summary>As it should be.</summary>
    Plain,

    /// <summary>In an accepted but unusual form.</summary>
    Normalised,

    /// <summary>By another name of a known value.</summary>
    Alias,
}
