namespace WageGrades.Serialization;

/// <summary>What the cells of a column hold (单元格内容), for who lays out a sheet to be filled in.</summary>
public enum CellContent
{
    /// <summary>Words or an identifier; leading zeros count.</summary>
    Text,

    /// <summary>A number in the column's unit.</summary>
    Number,

    /// <summary>A day; where it is a last day also words such as 长期.</summary>
    Date,

    /// <summary>A month.</summary>
    Month,

    /// <summary>One of a list of values.</summary>
    Choice,
}
