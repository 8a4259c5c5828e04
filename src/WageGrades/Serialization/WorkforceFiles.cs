using System.Diagnostics;
using System.Runtime.CompilerServices;
using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The tables about people that are read together (花名册、资格台账、聘任台账、考勤月报、事件台账 and further ones). Only the roster is needed; each further table adds
/// facts to the people in it. Every call returns a larger set; the streams are read to their ends by <see cref="Read"/> and stay open, so a set can
/// be read once.
/// </summary>
/// <example>
/// <code>
/// Reading&lt;Workforce&gt; people = new WorkforceFiles(File.OpenRead("roster.csv"))
///     .WithQualifications(File.OpenRead("qualifications.csv"))
///     .WithAppointments(File.OpenRead("appointments.csv"))
///     .Read();
/// </code>
/// </example>
public sealed partial class WorkforceFiles
{
    /// <summary>How many findings of one kind are kept for a file; a wrong date column is thousands of them.</summary>
    public const int FindingsOfAKind = 20;

    private readonly IRowSource roster;
    private readonly ValueMap<PeopleTable, IRowSource> further = ValueMap<PeopleTable, IRowSource>.Empty;

    /// <summary>A set of the roster alone.</summary>
    /// <param name="roster">The roster's bytes: CSV in UTF-8, UTF-16 with a byte-order mark, or GB18030.</param>
    /// <param name="name">The name by which findings call the file.</param>
    public WorkforceFiles(Stream roster, string name = "roster.csv")
        : this(Text(roster, name))
    {
    }

    /// <summary>A set of a roster of any source alone, such as a worksheet.</summary>
    /// <param name="roster">The roster's header and rows.</param>
    /// <exception cref="ArgumentException">The source has no name.</exception>
    public WorkforceFiles(IRowSource roster) => this.roster = Named(roster);

    private WorkforceFiles(WorkforceFiles other, ValueMap<PeopleTable, IRowSource> further) => (roster, this.further, Agreement, Options) =
        (other.roster, further, other.Agreement, other.Options);

    private CollectiveAgreement? Agreement { get; init; }

    /// <summary>
    /// With the agreement whose names the tables use: grades are then those of its ladder, its own terms, counters and clause numbers are known, and
    /// amounts are in its currency. Without one amounts are yuan, and a grade that is no national name is taken as the ladder's own code.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The larger set.</returns>
    public WorkforceFiles For(CollectiveAgreement agreement) => new(this, further) { Agreement = Guard.NotNull(agreement) };

    /// <summary>
    /// Reads the tables. Whatever the bytes, faults are findings with file, line and column: sound rows are kept beside them, a bad cell that the row
    /// can do without costs the cell, any other the row, and the findings say which.
    /// </summary>
    /// <returns>The people and all that was found; <see cref="Workforce.Empty"/>, with a warning, where the roster has nobody.</returns>
    /// <example>
    /// <c>new WorkforceFiles(File.OpenRead("roster.csv")).WithAppointments(File.OpenRead("appointments.csv")).For(agreement).Read()</c>.
    /// </example>
    public Reading<Workforce> Read()
    {
        RosterScope scope = new(Agreement, Options);
        WorkforceDraft draft = new(scope.Period);
        List<TableFindings> all = [new TableFindings(roster)];
        var rows = ReadRoster(draft, scope, all[0]);
        foreach (var table in TableList.Further)
        {
            if (further.TryGetValue(table, out var source))
            {
                all.Add(new TableFindings(source));
                table.Read(new TableReading(source, draft, scope, all[^1], further.ContainsKey(TableList.Qualifications)));
            }

            if (table == TableList.Qualifications)
            {
                AddStandings(rows, draft);
            }
        }

        return Reading.Of(draft.ToWorkforce(), FindingList.Of(all.SelectMany(findings => findings.InOrder(FindingsOfAKind))));
    }

    private IReadOnlyList<RosterRow> ReadRoster(WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        var sheet = TableSheet.Open(roster, RosterTable.Shape, scope, findings);
        RosterNeeds.Tell(sheet, scope, findings);
        RosterReader reader = new(sheet);
        RosterHistory history = new(sheet, draft, further.ContainsKey(TableList.Qualifications));
        var unplaced = 0;
        foreach (var row in sheet.Rows(areKept: false))
        {
            if (reader.TryRead(row, out var read))
            {
                history.Add(in read);
                unplaced += read.PlaceIsUnknown ? 1 : 0;
            }
        }

        var kept = history.Close(row => reader.TryRead(row, out var again) ? again : throw new UnreachableException());
        if (unplaced > 0)
        {
            findings.Add(FindingCodes.PlaceNotGiven, null, null, ("count", unplaced));
        }

        if (draft.Count == 0)
        {
            findings.Add(FindingCodes.NobodyInRoster);
        }

        return kept;
    }

    /// <summary>The roster's degrees, grades and titles, after the certificates: one that stands among those is not added again.</summary>
    private static void AddStandings(IEnumerable<RosterRow> rows, WorkforceDraft draft)
    {
        foreach (var row in rows)
        {
            if (row.Standings.Count + row.Appointments.Count == 0)
            {
                continue;
            }

            var worker = draft[row.Id];
            foreach (var standing in row.Standings)
            {
                var dateColumn = RosterStandings.DateColumnOf(standing.Grade);
                var known = Held(worker, standing.Grade);
                if (known is null)
                {
                    worker = worker.Qualify(standing);
                }
                else if (known.IssuedOn != standing.IssuedOn && row.Source.IsFilled(dateColumn))
                {
                    row.Source.Tell(dateColumn, FindingCodes.DegreeDatesDiffer,
                        ("degree", standing.Grade), ("date", standing.IssuedOn), ("kept", known.IssuedOn));
                }
            }

            foreach (var appointment in row.Appointments)
            {
                if (!worker.Appointments.Any(each => each.Grade == appointment.Grade && each.EndedOn is null))
                {
                    worker = worker with { Appointments = ValueList.With(worker.Appointments, appointment) };
                }
            }

            draft[row.Id] = worker;
        }
    }

    private static Qualification? Held(Worker worker, Term grade)
    {
        foreach (var held in worker.Qualifications)
        {
            if (held.Grade == grade)
            {
                return held;
            }
        }

        return null;
    }

    private static CsvSource Text(Stream stream, string name) => new(Guard.NotNull(stream), Guard.NotBlank(name));

    private static IRowSource Named(IRowSource source, [CallerArgumentExpression(nameof(source))] string? name = null)
    {
        Guard.NotBlank(Guard.NotNull(source, name).Name, name);
        return source;
    }
}
