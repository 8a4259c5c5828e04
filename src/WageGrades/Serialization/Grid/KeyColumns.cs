namespace WageGrades.Serialization;

/// <summary>The columns by which every table says whom a row is about.</summary>
internal static class KeyColumns
{
    internal static SheetColumn<string> Number(ColumnNeed need = ColumnNeed.Key) =>
        new(IdentifierCell.Instance, need, "工号", "staff number", "员工编号", "职工编号", "员工号", "职工号", "人员编号", "员工工号", "employee number", "employee id");

    internal static SheetColumn<string> Employer(ColumnNeed need) =>
        new(TextCell.OrNone, need, "用人单位", "employer", "单位", "单位名称", "公司");
}
