namespace WageGrades.Serialization;

/// <content>The further tables.</content>
public sealed partial class WorkforceFiles
{
    /// <summary>With the certificates (资格台账).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithQualifications(Stream table, string name = "qualifications.csv") => With(TableList.Qualifications, table, name);

    /// <summary>With the appointments (聘任台账). Beside certificates they are compared with them.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithAppointments(Stream table, string name = "appointments.csv") => With(TableList.Appointments, table, name);

    /// <summary>With the accounts of learning credits (学分台账).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithCredits(Stream table, string name = "credits.csv") => With(TableList.Credits, table, name);

    /// <summary>With the monthly attendance (考勤月报).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithAttendance(Stream table, string name = "attendance.csv") => With(TableList.Attendance, table, name);

    /// <summary>With what was counted day by day (逐日计数): the overtime hours of each day, its trips.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithDayCounts(Stream table, string name = "day-counts.csv") => With(TableList.DayCounts, table, name);

    /// <summary>With the month's coefficients (月度分配系数): everybody's part in what a clause pays to several people together.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithWeights(Stream table, string name = "weights.csv") => With(TableList.Weights, table, name);

    /// <summary>With the events (事件台账): competition results, innovations, honours, mentors' results, alone or in a team.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithEvents(Stream table, string name = "events.csv") => With(TableList.Events, table, name);

    /// <summary>With the verified figures of events (效益核定表). They add to the events read beside them.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithBenefits(Stream table, string name = "benefits.csv") => With(TableList.Benefits, table, name);

    /// <summary>With the dated leaves (假期台账), by kind or without pay.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithLeaves(Stream table, string name = "leaves.csv") => With(TableList.Leaves, table, name);

    /// <summary>With the amounts decided for people under clauses with an agreed range (个人核定标准).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithDecisions(Stream table, string name = "decisions.csv") => With(TableList.Decisions, table, name);

    /// <summary>With what bears on moving up a step (晋档事项): holds, delays, accelerations, credits, results.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithStepEvents(Stream table, string name = "step-events.csv") => With(TableList.StepEvents, table, name);

    /// <summary>With pay that people keep above their cell (保留工资).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithProtections(Stream table, string name = "protections.csv") => With(TableList.Protections, table, name);

    /// <summary>With who is on which pay scheme (薪酬模式台账); whoever is in no row is paid by the ladder.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithSchemes(Stream table, string name = "schemes.csv") => With(TableList.Schemes, table, name);

    /// <summary>With what years under pay schemes were assessed at (年度考核结果).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithAssessments(Stream table, string name = "assessments.csv") => With(TableList.Assessments, table, name);

    /// <summary>With what was made (计件产量、接单量): the pieces or orders of people and of groups.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithPieces(Stream table, string name = "pieces.csv") => With(TableList.Pieces, table, name);

    /// <summary>With the standing numbers of people (常设系数): points, load ratios, coefficients, by date.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithStandingNumbers(Stream table, string name = "standing-numbers.csv") => With(TableList.StandingNumbers, table, name);

    private WorkforceFiles With(PeopleTable table, Stream stream, string name) => new(this, further.With(table, Text(stream, name)));
}
