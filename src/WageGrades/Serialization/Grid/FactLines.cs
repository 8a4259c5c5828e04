using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Which facts of whom a table has stated, and where, so that a fact entered twice counts once.</summary>
internal sealed class FactLines
{
    private readonly Dictionary<FactOf, int> lines = [];

    /// <summary>True for a new fact; where it is known already, false and a finding.</summary>
    internal bool TryAdd(WorkerId id, object fact, SheetRow row, SheetColumn column, object shown)
    {
        FactOf known = new(id, fact);
        if (lines.TryAdd(known, row.Line))
        {
            return true;
        }

        row.Tell(column, FindingCodes.SameFactTwice,
            ("worker", CellText.ForFinding(id.ToString())), ("fact", shown), ("firstLine", lines[known]));
        return false;
    }
}
