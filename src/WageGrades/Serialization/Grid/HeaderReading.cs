namespace WageGrades.Serialization;

/// <summary>What a header says: its column, and the text of its brackets, which may be a unit or a remark; null where there is none.</summary>
internal readonly record struct HeaderReading(SheetColumn Column, string? Note);
