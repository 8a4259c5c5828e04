using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Which facts of whom a table has stated, and where, so that a fact entered twice counts once.</summary>
internal sealed class FactLines<TFact>
    where TFact : notnull
{
    private readonly Dictionary<(WorkerId Id, TFact Fact), int> lines = [];

    /// <summary>True for a new fact; where it is known already, false and a finding.</summary>
    internal bool TryAdd(WorkerId id, TFact fact, SheetRow row, SheetColumn column, object shown)
    {
        if (lines.TryAdd((id, fact), row.Line))
        {
            return true;
        }

        row.Tell(column, FindingCodes.SameFactTwice,
            ("worker", CellText.ForFinding(id.ToString())), ("fact", shown), ("firstLine", lines[(id, fact)]));
        return false;
    }
}
