using WageGrades.Classification;

namespace WageGrades.Serialization;

/// <summary>Every table about people, in the order in which they are read.</summary>
internal static class TableList
{
    internal static IReadOnlyList<TableShape> All =>
    [
        RosterTable.Shape, QualificationTable.Shape, AppointmentTable.Shape, AttendanceColumns.Shape, WeightTable.Shape, EventTable.Shape,
            BenefitTable.Shape,
        LeaveTable.Shape, DecisionTable.Shape, StepEventTable.Shape, ProtectionTable.Shape, SchemeTable.Shape, AssessmentTable.Shape,
            PieceTable.Shape,
    ];

    /// <summary>Whether some table has a column of this header, or the header has the form of an own one.</summary>
    internal static bool Knows(string header) =>
        All.Any(shape => shape.Knows(header)) || header.StartsWith(AttendanceColumns.AmountPrefix, StringComparison.Ordinal)
            || Term.TryParse(CellText.HalfWidth(header), out _);
}
