using System.Text;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

public sealed class CellMemoryTests
{
    private static readonly RosterScope Scope = new(agreement: null);

    private static ReadCell<Term?> Read(CellMemory<Term?> memory, string text) => memory.Read(text);

    [Fact]
    public void Read_TheSameCellAgain_GivesTheSameValueAndForm()
    {
        CellMemory<Term?> memory = new(new TermCell(SkillGrade.Vocabulary.Code), Scope, ColumnContext.None);
        foreach (var text in new[] { "技师", " 技 师", "'技师", "nothing", "", "#N/A", "高级技工" })
        {
            var first = Read(memory, text);
            var again = Read(memory, text);
            Assert.Equal(ReadCell<Term?>.Of(text, memory.Format, Scope, ColumnContext.None), first);
            Assert.Equal(first, again);
            Assert.Same(first.Text, again.Text);
        }
    }

    [Fact]
    public void Read_DatesAsTheyStand_AreTheDatesOfTheirTexts()
    {
        CellMemory<LocalDate> memory = new(DateCell.Instance, Scope, ColumnContext.None);
        foreach (var text in new[]
            { "2026-03-01", "1900-01-01", "2199-12-31", "1899-12-31", "2200-01-01", "2026-02-29", "2026-3-1", "2026-03-01 ", "'2026-03-01", "0000-01-01" })
        {
            var (read, expected) = (memory.Read(text), ReadCell<LocalDate>.Of(text, DateCell.Instance, Scope, ColumnContext.None));
            Assert.Equal((expected.Value, expected.Form, expected.IsBlank), (read.Value, read.Form, read.IsBlank));
        }
    }

    [Fact]
    public void Read_NamesAndNumbersAsTheyStand_AreThoseOfTheirTexts()
    {
        foreach (var format in new CellFormat<string>[] { TextCell.Name, IdentifierCell.Instance })
        {
            CellMemory<string> memory = new(format, Scope, ColumnContext.None);
            foreach (var text in new[]
                { "张三", "职工0001", "0001", "1-0001", "-", "1e-5", "1E05", "E-12", "无", "none", "张 三", "Ann Li", "１", "0.0", "a_b", "㐀", "鿿", "豈", "---", "合计",
                    new string('9', 64), new string('9', 65), new string('长', 400) })
            {
                var (read, expected) = (memory.Read(text), ReadCell<string>.Of(text, format, Scope, ColumnContext.None));
                Assert.Equal((expected.Value, expected.Form, expected.IsBlank), (read.Value, read.Form, read.IsBlank));
            }
        }
    }

    [Fact]
    public void Read_CellsThatDiffer_AreNotRemembered()
    {
        CellMemory<string> memory = new(TextCell.Plain, Scope, ColumnContext.None);
        Assert.Same(memory.Read("一车间").Text, memory.Read("一车间").Text);
        for (var i = 0; i < 2_000; i++)
        {
            memory.Read($"{i}");
        }

        Assert.NotSame(memory.Read("一车间").Text, memory.Read("一车间").Text);
    }

    // Of each kind the first in the order of the file are kept and the others counted, whichever order they are found in.
    [Fact]
    public void Findings_OfOneKind_KeepTheFirstLines()
    {
        TableFindings findings = new("roster.csv");
        foreach (var line in Enumerable.Range(1, 100).Reverse())
        {
            findings.Add(FindingCodes.RepeatedHeader, line);
        }

        var kept = findings.InOrder(3).ToList();
        Assert.Equal([1, 2, 3, null], kept.Select(finding => finding.Line));
        Assert.Equal(97, kept[^1].Argument("hidden"));
        Assert.Equal(100, findings.CountOf(FindingCodes.RepeatedHeader));
    }

    [Fact]
    public void Read_EqualCellsOfPeople_AreOneObject()
    {
        var people = WorkforceCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            "工号,入职日期,岗位,薪级,薪档,用工形式\n1,2020-01-01,钳工,E1,2,全日制\n2,2021-01-01,钳工,E1,2,全日制\n"))).Value.Workers;
        LocalDate day = new(2026, 1, 1);
        Assert.Same(people[0].Post.On(day), people[1].Post.On(day));
        Assert.Same(people[0].Place.On(day), people[1].Place.On(day));
        Assert.Same(people[0].Employment.On(day), people[1].Employment.On(day));
    }
}
