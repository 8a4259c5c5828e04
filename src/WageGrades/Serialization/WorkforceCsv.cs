using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// People's tables as CSV (花名册等表格). Reading takes what spreadsheets and personnel systems really send; writing gives UTF-8 with a byte-order
/// mark, which Excel opens rightly, with cells that could run as formulas made harmless. What these tables hold comes back as it was;
/// what is said of days without employment is not among it.
/// </summary>
/// <remarks>
/// The last day (离职日期) is worked. A second row of a person with the same hiring date and a later effective date (生效日期) says what changed from that
/// date; one with a hiring date after the last day is a re-hire. Other rows of the same staff number and employer are refused. Columns may stand in
/// any order under Chinese or English headers; docs/roster.md lists them.
/// </remarks>
public static class WorkforceCsv
{
    /// <summary>Reads a roster alone; further tables are added with <see cref="WorkforceFiles"/>.</summary>
    /// <param name="roster">The bytes, read to their end; the stream stays open.</param>
    /// <param name="agreement">The agreement whose ladder and terms the roster uses, or null.</param>
    /// <returns>The people, and everything found on the way.</returns>
    /// <example><c>WorkforceCsv.Read(File.OpenRead("roster.csv")).OrThrow()</c>.</example>
    public static Reading<Workforce> Read(Stream roster, CollectiveAgreement? agreement = null)
    {
        WorkforceFiles files = new(roster);
        return (agreement is null ? files : files.For(agreement)).Read();
    }

    /// <summary>Every table with its header alone (空表模板), to be filled in: all columns of each, the asked and the optional ones.</summary>
    /// <param name="language">The language of the headers; Chinese by default.</param>
    /// <returns>The bytes of each table by the name of its file, such as <c>roster.csv</c>.</returns>
    /// <example><code>File.WriteAllBytes("花名册.csv", WorkforceCsv.Templates()["roster.csv"]);</code></example>
    public static IReadOnlyDictionary<string, byte[]> Templates(Language language = Language.Chinese) => ValueMap.Of(
        TableList.Further.Select(table => (table.File, table.Shape)).Prepend(("roster.csv", RosterTable.Shape))
            .Select(table => KeyValuePair.Create(table.Item1, table.Item2.Template(Guard.Defined(language)))));

    /// <summary>Writes the roster (花名册): a row for each person and each date on which employment, place or post changed.</summary>
    /// <param name="workforce">The people.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="language">The language of headers and names; Chinese by default.</param>
    /// <exception cref="ArgumentException">A text or date would not read back as it is, such as a number with blanks inside, 合计 or a date after 2199;
    /// the message names the cell.</exception>
    public static void Write(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(stream, RosterTable.Write(Guard.NotNull(workforce), Guard.Defined(language)));

    /// <summary>Writes the certificates (资格台账).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteQualifications(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Qualifications, workforce, stream, language);

    /// <summary>Writes the appointments (聘任台账).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteAppointments(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Appointments, workforce, stream, language);

    /// <summary>Writes the accounts of learning credits (学分台账).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteCredits(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Credits, workforce, stream, language);

    /// <summary>Writes the monthly attendance (考勤月报).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteAttendance(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Attendance, workforce, stream, language);

    /// <summary>Writes the events (事件台账), a team's result with a row for each member; their figures are a table of their own.</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteEvents(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Events, workforce, stream, language);

    /// <summary>Writes the verified figures of events (效益核定表), those of a team once.</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteBenefits(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Benefits, workforce, stream, language);

    /// <summary>Writes the dated leaves and the days without pay (假期台账).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteLeaves(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Leaves, workforce, stream, language);

    /// <summary>Writes the amounts decided for people (个人核定标准).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteDecisions(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Decisions, workforce, stream, language);

    /// <summary>Writes what was counted day by day (逐日计数).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteDayCounts(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.DayCounts, workforce, stream, language);

    /// <summary>Writes the month's coefficients (月度分配系数).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteWeights(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Weights, workforce, stream, language);

    /// <summary>Writes what bears on moving up a step (晋档事项).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteStepEvents(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.StepEvents, workforce, stream, language);

    /// <summary>Writes pay that people keep above their cell (保留工资).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteProtections(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Protections, workforce, stream, language);

    /// <summary>Writes who is on which pay scheme (薪酬模式台账).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteSchemes(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Schemes, workforce, stream, language);

    /// <summary>Writes what years under pay schemes were assessed at (年度考核结果).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteAssessments(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Assessments, workforce, stream, language);

    /// <summary>Writes what was made (计件产量、接单量), a group's pieces once.</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WritePieces(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.Pieces, workforce, stream, language);

    /// <summary>Writes the standing numbers of people (常设系数).</summary>
    /// <inheritdoc cref="Write(Workforce, Stream, Language)" path="/param|/exception"/>
    public static void WriteStandingNumbers(Workforce workforce, Stream stream, Language language = Language.Chinese) =>
        Write(TableList.StandingNumbers, workforce, stream, language);

    private static void Write(PeopleTable table, Workforce workforce, Stream stream, Language language) =>
        Write(stream, table.Write(Guard.NotNull(workforce), Guard.Defined(language)));

    private static void Write(Stream stream, byte[] bytes) => Guard.NotNull(stream).Write(bytes);
}
