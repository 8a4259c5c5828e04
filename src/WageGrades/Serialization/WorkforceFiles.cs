using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The tables about people that are read together (花名册、资格台账、聘任台账、考勤月报、事件台账). Only the roster is needed; each further table adds facts to the
/// people in it. Every call returns a larger set; the streams are read to their ends by <see cref="Read"/> and stay open, so a set can be read once.
/// </summary>
/// <example>
/// <code>
/// Reading&lt;Workforce&gt; people = new WorkforceFiles(File.OpenRead("roster.csv"))
///     .WithQualifications(File.OpenRead("qualifications.csv"))
///     .WithAppointments(File.OpenRead("appointments.csv"))
///     .Read();
/// </code>
/// </example>
public sealed class WorkforceFiles
{
    /// <summary>How many findings of one kind are kept for a file; a wrong date column is thousands of them.</summary>
    public const int FindingsOfAKind = 20;

    private readonly TableSource roster;

    /// <summary>A set of the roster alone.</summary>
    /// <param name="roster">The roster's bytes: CSV in UTF-8, UTF-16 with a byte-order mark, or GB18030.</param>
    /// <param name="name">The name by which findings call the file.</param>
    public WorkforceFiles(Stream roster, string name = "roster.csv") => this.roster = Source(roster, name);

    private WorkforceFiles(WorkforceFiles other) =>
        (roster, Qualifications, Appointments, Attendance, Events, Agreement) =
            (other.roster, other.Qualifications, other.Appointments, other.Attendance, other.Events, other.Agreement);

    private TableSource? Qualifications { get; init; }

    private TableSource? Appointments { get; init; }

    private TableSource? Attendance { get; init; }

    private TableSource? Events { get; init; }

    private CollectiveAgreement? Agreement { get; init; }

    /// <summary>With the certificates (资格台账).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithQualifications(Stream table, string name = "qualifications.csv") => new(this) { Qualifications = Source(table, name) };

    /// <summary>With the appointments (聘任台账). Beside certificates they are compared with them.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithAppointments(Stream table, string name = "appointments.csv") => new(this) { Appointments = Source(table, name) };

    /// <summary>With the monthly attendance (考勤月报).</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithAttendance(Stream table, string name = "attendance.csv") => new(this) { Attendance = Source(table, name) };

    /// <summary>With the events (事件台账): competition results, innovations, honours, mentors' results.</summary>
    /// <param name="table">The table's bytes.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithEvents(Stream table, string name = "events.csv") => new(this) { Events = Source(table, name) };

    /// <summary>
    /// With the agreement whose names the tables use: grades are then those of its ladder, its own terms, counters and clause numbers are known, and
    /// amounts are in its currency. Without one amounts are yuan, and a grade that is no national name is taken as the ladder's own code.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles For(CollectiveAgreement agreement) => new(this) { Agreement = Guard.NotNull(agreement) };

    /// <summary>
    /// Reads the tables. Whatever the bytes, faults are findings with file, line and column: sound rows are kept beside them, a bad cell that the row
    /// can do without costs the cell, any other the row, and the findings say which.
    /// </summary>
    /// <returns>The people and all that was found; <see cref="Workforce.Empty"/>, with a warning, where the roster has nobody.</returns>
    public Reading<Workforce> Read()
    {
        RosterScope scope = new(Agreement);
        WorkforceDraft draft = new();
        TableFindings rosterFindings = new(roster.Name);
        List<TableFindings> all = [rosterFindings];
        List<RosterRow> rows = ReadRoster(draft, scope, rosterFindings);
        Add(Qualifications, all, (source, findings) => QualificationTable.Read(source, draft, scope, findings));
        AddDegrees(rows, draft);
        Add(Appointments, all, (source, findings) => AppointmentTable.Read(source, draft, scope, findings, Qualifications is not null));
        Add(Attendance, all, (source, findings) => AttendanceTable.Read(source, draft, scope, findings));
        Add(Events, all, (source, findings) => EventTable.Read(source, draft, scope, findings));
        return Reading.Of(draft.ToWorkforce(), FindingList.Of(all.SelectMany(findings => findings.InOrder(FindingsOfAKind))));
    }

    private static void Add(TableSource? source, List<TableFindings> all, Action<TableSource, TableFindings> read)
    {
        if (source is not null)
        {
            all.Add(new TableFindings(source.Name));
            read(source, all[^1]);
        }
    }

    private List<RosterRow> ReadRoster(WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        List<RosterRow> rows = [.. TableSheet.Open(roster.Stream, RosterTable.Shape, scope, findings).Rows().Select(RosterTable.Read).OfType<RosterRow>()];
        List<RosterRow> kept = new RosterHistory(draft, findings).Add(rows);
        if (draft.Count == 0)
        {
            findings.Add(FindingCodes.NobodyInRoster);
        }

        return kept;
    }

    /// <summary>The roster's degrees, after the certificates: one that stands among those is not added again.</summary>
    private static void AddDegrees(IEnumerable<RosterRow> rows, WorkforceDraft draft)
    {
        foreach (RosterRow row in rows)
        {
            if (row.Degree is not { } degree)
            {
                continue;
            }

            Worker worker = draft[row.Id];
            Qualification? known = worker.Qualifications.FirstOrDefault(held => held.Grade == degree.Grade);
            if (known is null)
            {
                draft[row.Id] = worker.Qualify(degree);
            }
            else if (known.IssuedOn != degree.IssuedOn)
            {
                row.Source.Tell(RosterTable.DegreeOn, FindingCodes.DegreeDatesDiffer,
                    ("degree", degree.Grade), ("date", degree.IssuedOn), ("kept", known.IssuedOn));
            }
        }
    }

    private static TableSource Source(Stream stream, string name) => new(Guard.NotNull(stream), Guard.NotBlank(name));
}
