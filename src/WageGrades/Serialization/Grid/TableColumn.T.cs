namespace WageGrades.Serialization;

/// <summary>A column with the form of its cells.</summary>
internal class TableColumn<T>(CellFormat<T> format, ColumnNeed need, string chinese, string english, params string[] others)
    : TableColumn(need, chinese, english, others)
{
    internal CellFormat<T> Format => format;
}
