using WageGrades.Classification;

namespace WageGrades.Serialization;

/// <summary>Every table about people.</summary>
internal static class TableList
{
    internal static readonly PeopleTable Qualifications =
        new("qualifications.csv", () => QualificationTable.Shape, QualificationTable.Read, QualificationTable.Write);

    internal static readonly PeopleTable Appointments =
        new("appointments.csv", () => AppointmentTable.Shape, AppointmentTable.Read, AppointmentTable.Write);

    internal static readonly PeopleTable Credits = new("credits.csv", () => CreditTable.Shape, CreditTable.Read, CreditTable.Write);
    internal static readonly PeopleTable Attendance =
        new("attendance.csv", () => AttendanceColumns.Shape, AttendanceTable.Read, AttendanceTable.Write);
    internal static readonly PeopleTable Weights = new("weights.csv", () => WeightTable.Shape, WeightTable.Read, WeightTable.Write);
    internal static readonly PeopleTable DayCounts = new("day-counts.csv", () => DayCountTable.Shape, DayCountTable.Read, DayCountTable.Write);
    internal static readonly PeopleTable Events = new("events.csv", () => EventTable.Shape, EventTable.Read, EventTable.Write);
    internal static readonly PeopleTable Benefits = new("benefits.csv", () => BenefitTable.Shape, BenefitTable.Read, BenefitTable.Write);
    internal static readonly PeopleTable Leaves = new("leaves.csv", () => LeaveTable.Shape, LeaveTable.Read, LeaveTable.Write);
    internal static readonly PeopleTable Decisions = new("decisions.csv", () => DecisionTable.Shape, DecisionTable.Read, DecisionTable.Write);
    internal static readonly PeopleTable StandingNumbers =
        new("standing-numbers.csv", () => StandingNumberTable.Shape, StandingNumberTable.Read, StandingNumberTable.Write);

    internal static readonly PeopleTable StepEvents = new("step-events.csv", () => StepEventTable.Shape, StepEventTable.Read, StepEventTable.Write);
    internal static readonly PeopleTable Protections =
        new("protections.csv", () => ProtectionTable.Shape, ProtectionTable.Read, ProtectionTable.Write);
    internal static readonly PeopleTable Schemes = new("schemes.csv", () => SchemeTable.Shape, SchemeTable.Read, SchemeTable.Write);
    internal static readonly PeopleTable Assessments =
        new("assessments.csv", () => AssessmentTable.Shape, AssessmentTable.Read, AssessmentTable.Write);
    internal static readonly PeopleTable Pieces = new("pieces.csv", () => PieceTable.Shape, PieceTable.Read, PieceTable.Write);

    /// <summary>The tables beside the roster in the order in which they are read: what one adds the next ones may refer to.</summary>
    internal static readonly IReadOnlyList<PeopleTable> Further =
    [
        Qualifications, Appointments, Credits, Attendance, DayCounts, Weights,
        Events, Benefits, Leaves, Decisions, StepEvents, Protections, Schemes, Assessments, Pieces, StandingNumbers,
    ];

    internal static IReadOnlyList<TableShape> All => [RosterTable.Shape, .. Further.Select(table => table.Shape)];

    /// <summary>Whether some table has a column of this header, or the header has the form of an own one.</summary>
    internal static bool Knows(string header) =>
        All.Any(shape => shape.Knows(header)) || header.StartsWith(AttendanceColumns.AmountPrefix, StringComparison.Ordinal)
            || Term.TryParse(CellText.HalfWidth(header), out _);
}
