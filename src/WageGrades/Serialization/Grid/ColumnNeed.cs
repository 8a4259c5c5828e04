namespace WageGrades.Serialization;

/// <summary>How much a table depends on a column.</summary>
internal enum ColumnNeed
{
    /// <summary>It may be missing; a bad cell is told and the row kept without it.</summary>
    Optional,

    /// <summary>It may be missing and a cell blank; a bad cell refuses the row, which would mean something else without it.</summary>
    Careful,

    /// <summary>○: it may be missing; where it is there, a blank or bad cell refuses the row: a blank between filled cells is a merged one.</summary>
    Complete,

    /// <summary>★: it must be there, a cell may be blank, a bad cell refuses the row.</summary>
    Expected,

    /// <summary>●: it must be there, and a blank or bad cell refuses the row.</summary>
    Filled,

    /// <summary>●: without it no row of the table can be used.</summary>
    Key,
}
