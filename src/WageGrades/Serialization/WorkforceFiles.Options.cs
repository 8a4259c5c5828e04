using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <content>What the caller says of the files themselves.</content>
public sealed partial class WorkforceFiles
{
    private TableOptions Options { get; init; } = TableOptions.None;

    /// <summary>With columns that may stay unread (可忽略的列): a filled column that is not used is otherwise a warning, or an error where its words stand
    /// for pay, time, grade or person.</summary>
    /// <param name="headers">The headers as the files write them; they hold for every table of the set.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">A header is blank.</exception>
    /// <example><code>files.Ignoring("基本工资", "出差天数")</code></example>
    public WorkforceFiles Ignoring(params ReadOnlySpan<string> headers)
    {
        var ignored = Options.Ignored;
        foreach (var header in headers)
        {
            ignored = ignored.With(HeaderText.Plain(Guard.NotBlank(header)), header);
        }

        return new(this, further) { Options = Options with { Ignored = ignored } };
    }

    /// <summary>With a column under another header (列名对应): the header stands for a known column in every table of the set that has it.</summary>
    /// <param name="header">The header as the file writes it, without its unit.</param>
    /// <param name="to">A known header in either language, or the form of an own one: <c>vocabulary:code</c>, <c>amount:clause-id</c>.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">No table has the column, or the header is blank.</exception>
    /// <example><code>files.Mapping("双休加班", to: "休息日加班小时")</code></example>
    public WorkforceFiles Mapping(string header, string to) =>
        new(this, further) { Options = Options with { Mapped = Options.Mapped.With(HeaderText.Plain(Guard.NotBlank(header)),
            KnownHeader(to, nameof(to))) } };

    /// <summary>With values for whole files (整表默认值): what stands in every row of a column that a file has not. A blank cell of a column that is there
    /// stays blank.</summary>
    /// <param name="defaults">A column's header and the cell, as the table would write it.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">No table has such a column, or a cell is blank.</exception>
    /// <example><code>files.WithDefaults(("用人单位", "甲厂"), ("用工形式", "全日制"), ("薪档", "1"))</code></example>
    public WorkforceFiles WithDefaults(params ReadOnlySpan<(string Column, string Value)> defaults)
    {
        var given = Options.Defaults;
        foreach ((var column, var value) in defaults)
        {
            given = given.With(HeaderText.Plain(KnownHeader(column, nameof(defaults))), Guard.NotBlank(value));
        }

        return new(this, further) { Options = Options with { Defaults = given } };
    }

    /// <summary>With the scale of a column of shares, factors or coefficients (比例、系数的写法), where the file itself does not say it.</summary>
    /// <param name="column">A known header.</param>
    /// <param name="scale">What its bare numbers are.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentException">No table has such a column.</exception>
    /// <example><code>files.WithScale("验收比例", ColumnScale.Factor)   // 0.6 is 60 %</code></example>
    public WorkforceFiles WithScale(string column, ColumnScale scale) =>
        new(this, further) { Options = Options with { Scales = Options.Scales.With(HeaderText.Plain(KnownHeader(column, nameof(column))),
            Guard.Defined(scale)) } };

    /// <summary>
    /// Reads 技能等级 and 职称 in the roster as appointments (已聘任). Otherwise they are held only: a certificate is no appointment (评聘分开), and a clause that
    /// pays the appointed pays nobody by it.
    /// </summary>
    /// <returns>The larger set.</returns>
    public WorkforceFiles WithAppointedStandings() => new(this, further) { Options = Options with { RosterStandingsAreAppointed = true } };

    /// <summary>
    /// Places people whose row names a skill grade and no 薪级 on the ladder's row of that grade (按技能等级定级): at the row's 薪档, else at this step.
    /// </summary>
    /// <param name="step">The step of people without one, from 1.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is below 1.</exception>
    public WorkforceFiles PlacingBySkillGrade(int step = 1) =>
        new(this, further) { Options = Options with { StepBySkillGrade = Guard.AtLeast(step, 1) } };

    private static string KnownHeader(string header, string parameter)
    {
        Guard.NotBlank(header);
        return TableList.Knows(header) ? header
            : throw new ArgumentException($"\"{header}\" is a column of no table; docs/roster-columns.md lists them.", parameter);
    }
}
