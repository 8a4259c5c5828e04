using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>Reads the unit that a file gives for a column: in its header, under it or above the table. It is the column's, is converted, or refuses
/// the column.</summary>
internal sealed class ColumnUnits(RosterScope scope, TableFindings findings)
{
    /// <summary>False, with a finding, where the column cannot be read in its unit. Otherwise the unit's word, null where there is none.</summary>
    internal bool TryRead(HeaderReading read, TableHeader header, int index, out string? unit)
    {
        var column = read.Column;
        var note = read.Note is { Length: > 0 } ownNote ? ownNote : null;
        var under = header.UnitUnder(index) is { } below && !HeaderText.IsHarmless(below) && !(column.IsDate && HeaderText.IsDateForm(below))
            ? below : null;
        unit = note is not null && (ColumnUnit.IsUnit(note) || under is null) ? note : under;
        if (unit is null && header.TableUnit is { } ofTable && column.Unit is { } own && HeaderText.UnitInName(header.Texts[index]) is null
            && own.SizeOf(ofTable, scope) is not null && IsSameKind(own, ofTable))
        {
            unit = ofTable;
        }

        var shown = CellText.ForFinding(header.Texts[index]);
        if (unit is null || HeaderText.IsHarmless(unit) || (column.IsDate && HeaderText.IsDateForm(unit)))
        {
            unit = null;
            return true;
        }

        if (!ColumnUnit.IsUnit(unit) && !(column.Unit is not null && ColumnUnit.LooksLikeUnit(unit)))
        {
            if (column.Unit is not null)
            {
                findings.Add(FindingCodes.HeaderRemark, header.Line, index + 1, ("column", shown), ("remark", CellText.ForFinding(unit)),
                    ("unit", column.Unit.Name));
            }

            unit = null;
            return true;
        }

        if (column.Unit is null && ColumnUnit.Steps.IsOwn(unit))
        {
            unit = null;
            return true;
        }

        if (column.Unit == ColumnUnit.Own)
        {
            findings.Add(FindingCodes.HeaderRemark, header.Line, index + 1, ("column", shown), ("remark", CellText.ForFinding(unit)),
                ("unit", column.Unit.Name));
            unit = null;
            return true;
        }

        return Convert(column, unit, shown, header.Line, index + 1);
    }

    private bool Convert(SheetColumn column, string unit, string shown, int line, int place)
    {
        var isExactTime = column is SheetColumn<WorkTime> && (ColumnUnit.Hours.IsOwn(unit) || ColumnUnit.Days.IsOwn(unit));
        var isShare = column is SheetColumn<Ratio> { Format: WeeklyHoursCell } && unit == "%";
        if (column.Unit?.SizeOf(unit, scope) is not { } size)
        {
            if (isExactTime || isShare)
            {
                findings.Add(FindingCodes.UnitConverted, line, place, ("column", shown), ("unit", unit), ("into", column.Unit!.Name));
                return true;
            }

            findings.Add(
                column.Unit?.NeedsAgreement(unit, scope) == true ? FindingCodes.UnitNeedsAgreement : FindingCodes.UnitRefused, line, place,
                ("column", shown), ("unit", CellText.ForFinding(unit)), ("expected", column.Unit?.Name ?? ColumnUnit.Plain.Name));
            return false;
        }

        if (size != Ratio.One)
        {
            findings.Add(FindingCodes.UnitConverted, line, place, ("column", shown), ("unit", unit), ("into", column.Unit.Name));
        }

        return true;
    }

    /// <summary>A unit above the table concerns the columns of its kind only: 万元 those of money, 小时 those of time.</summary>
    private static bool IsSameKind(ColumnUnit own, string unit) => own == ColumnUnit.Money || (unit.Length > 0 && own.IsOwn(unit));
}
