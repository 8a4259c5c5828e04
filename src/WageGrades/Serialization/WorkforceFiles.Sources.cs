using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <content>The further tables from sources other than text.</content>
public sealed partial class WorkforceFiles
{
    /// <summary>With the certificates (资格台账) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <param name="table">The table's header and rows.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">The source has no name.</exception>
    public WorkforceFiles WithQualifications(IRowSource table) => With(TableList.Qualifications, table);

    /// <summary>With the appointments (聘任台账) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithAppointments(IRowSource table) => With(TableList.Appointments, table);

    /// <summary>With the accounts of learning credits (学分台账) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithCredits(IRowSource table) => With(TableList.Credits, table);

    /// <summary>With the monthly attendance (考勤月报) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithAttendance(IRowSource table) => With(TableList.Attendance, table);

    /// <summary>With what was counted day by day (逐日计数) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithDayCounts(IRowSource table) => With(TableList.DayCounts, table);

    /// <summary>With the month's coefficients (月度分配系数) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithWeights(IRowSource table) => With(TableList.Weights, table);

    /// <summary>With the events (事件台账) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithEvents(IRowSource table) => With(TableList.Events, table);

    /// <summary>With the verified figures of events (效益核定表) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithBenefits(IRowSource table) => With(TableList.Benefits, table);

    /// <summary>With the dated leaves (假期台账) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithLeaves(IRowSource table) => With(TableList.Leaves, table);

    /// <summary>With the amounts decided for people (个人核定标准) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithDecisions(IRowSource table) => With(TableList.Decisions, table);

    /// <summary>With what bears on moving up a step (晋档事项) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithStepEvents(IRowSource table) => With(TableList.StepEvents, table);

    /// <summary>With pay that people keep above their cell (保留工资) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithProtections(IRowSource table) => With(TableList.Protections, table);

    /// <summary>With who is on which pay scheme (薪酬模式台账) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithSchemes(IRowSource table) => With(TableList.Schemes, table);

    /// <summary>With what years under pay schemes were assessed at (年度考核结果) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithAssessments(IRowSource table) => With(TableList.Assessments, table);

    /// <summary>With what was made (计件产量、接单量) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithPieces(IRowSource table) => With(TableList.Pieces, table);

    /// <summary>With the standing numbers of people (常设系数) of any source, such as a worksheet; otherwise as from text.</summary>
    /// <inheritdoc cref="WithQualifications(IRowSource)" path="/param|/returns|/exception"/>
    public WorkforceFiles WithStandingNumbers(IRowSource table) => With(TableList.StandingNumbers, table);

    /// <summary>With a table of any source by its definition, for who finds out only when running which tables there are.</summary>
    /// <param name="definition">Which of the tables beside the roster it is.</param>
    /// <param name="table">The table's header and rows.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">It is the roster, with which a set begins, or the ledger, which <see cref="PaidLedgerCsv"/> reads; or the
    /// source has no name.</exception>
    public WorkforceFiles With(TableDefinition definition, IRowSource table) => With(
        Guard.NotNull(definition).Table
            ?? throw new ArgumentException($"The table must be one beside the roster, but was: {definition}.", nameof(definition)),
        table);

    private WorkforceFiles With(PeopleTable table, IRowSource source) => new(this, further.With(table, Named(source, nameof(table))));
}
