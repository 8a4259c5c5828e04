using System.Globalization;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>The table of how many people stand on each cell (薪级薪档人数): its columns, the rows read from it and written into it.</summary>
internal static class CellCountTable
{
    private static readonly SheetColumn<Term?> Skill =
        new(new TermCell(SkillGrade.Vocabulary.Code, allowsNone: true), ColumnNeed.Careful, "技能等级", "skill grade", "聘任技能等级");

    private static readonly SheetColumn<Term?> Title =
        new(new TermCell(ProfessionalTitle.Vocabulary.Code, allowsNone: true), ColumnNeed.Careful, "职称", "professional title", "聘任职称");

    private static readonly SheetColumn<decimal> People =
        new(NumberCell.Whole(0, CellCounts.MostPeople, ColumnUnit.Persons, 100_000), ColumnNeed.Key, "人数", "people", "员工人数", "职工人数");

    internal static readonly RowShape<Entry> Shape = new(
        new LocalizedText("薪级薪档人数", "counts of cells"),
        () => new Entry(),
        columns =>
        {
            columns.Add<GradeCode>(new(GradeCell.Instance, ColumnNeed.Key, "薪级", "grade", "工资等级", "能级"),
                each => each.Grade, (each, grade) => each with { Grade = grade });
            columns.Add<decimal>(new(NumberCell.Whole(1, 1_000, ColumnUnit.Steps, 60), ColumnNeed.Key, "薪档", "step", "工资档次", "档次"),
                each => (decimal?)each.Step, (each, step) => each with { Step = (int)step });
            columns.Add(People,
                each => (decimal?)each.People, (each, people) => each with { People = (int)people });
            columns.Add<Term?>(new(new TermCell(EmploymentForm.Vocabulary.Code), ColumnNeed.Careful, "用工形式", "employment form", "用工性质"),
                each => each.Form == (Term)EmploymentForm.FullTime ? null : each.Form, (each, form) => each with { Form = form! });
            columns.Add<Ratio>(new(RatioCell.PartPercent, ColumnNeed.Careful, "工时比例", "share of hours", "工时占比"),
                each => each.Hours == Ratio.One ? default(Ratio?) : each.Hours, (each, hours) => each with { Hours = hours });
            columns.AddOrNone(Skill, each => each.Skill, (each, term) => each with { Skill = term });
            columns.AddOrNone(Title, each => each.Title, (each, term) => each with { Title = term });
            columns.Add<IReadOnlyList<Term>>(new(TermListCell.Instance, ColumnNeed.Careful, "其他聘任", "other appointments"),
                each => each.Others.Count == 0 ? null : each.Others, (each, terms) => each with { Others = terms });
            return (_, each) => each;
        },
        "序号", "薪级名称", "备注");

    /// <summary>The counts of the sound rows. A column of skill grades or titles tells of everybody to what they are appointed.</summary>
    internal static CellCounts Read(IRowSource source, RosterScope scope, TableFindings findings)
    {
        List<CellCount> rows = [];
        var people = 0L;
        var sheet = TableSheet.Open(source, Shape, scope, findings);
        foreach (var row in sheet.Rows())
        {
            var each = Shape.Read(row);
            if (people + each.People > CellCounts.MostPeople)
            {
                row.Drop(People, FindingCodes.BadCell,
                    ("column", People.Header), ("value", each.People.ToString(CultureInfo.InvariantCulture)), ("expected", TooMany));
            }

            if (row.Settle())
            {
                rows.Add(each.Of());
                people += each.People;
            }
        }

        return new CellCounts(rows) { Vocabularies = [.. Told(sheet), .. rows.SelectMany(row => row.Terms).Select(term => term.Vocabulary)] };
    }

    private static LocalizedText TooMany { get; } =
        new("使合计不超过 1,000,000 人的人数", "a number with which all rows together are at most 1,000,000 people");

    private static IEnumerable<string> Told(TableSheet sheet) =>
    [
        .. sheet.Has(Skill) ? [SkillGrade.Vocabulary.Code] : Array.Empty<string>(),
        .. sheet.Has(Title) ? [ProfessionalTitle.Vocabulary.Code] : Array.Empty<string>(),
    ];

    /// <summary>What a row says.</summary>
    internal sealed record Entry
    {
        internal GradeCode Grade { get; init; }

        internal int Step { get; init; }

        internal int People { get; init; }

        internal Term Form { get; init; } = EmploymentForm.FullTime;

        internal Ratio Hours { get; init; } = Ratio.One;

        internal Term? Skill { get; init; }

        internal Term? Title { get; init; }

        internal IReadOnlyList<Term> Others { get; init; } = [];

        internal CellCount Of() => new(Grade, Step, People)
        {
            Form = Form,
            HoursShare = Hours,
            Terms = [.. new[] { Skill, Title }.OfType<Term>().Concat(Others).Distinct()],
        };
    }
}
