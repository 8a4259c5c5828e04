namespace WageGrades.Excel;

/// <summary>What the number format of a cell makes of its number.</summary>
internal enum CellKind
{
    /// <summary>A number as it is.</summary>
    Number,

    /// <summary>A share shown as a percentage.</summary>
    Percent,

    /// <summary>A day, perhaps with a time.</summary>
    Date,

    /// <summary>Hours and minutes without a day.</summary>
    Time,

    /// <summary>A whole number filled up with zeros: 0007.</summary>
    Zeros,
}
