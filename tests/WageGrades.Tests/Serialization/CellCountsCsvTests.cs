using System.Text;
using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;
using WageGrades.Tests.Bargaining;

namespace WageGrades.Tests.Serialization;

/// <summary>Counts of cells read from a table.</summary>
public sealed class CellCountsCsvTests
{
    private static Reading<CellCounts> Read(string text, CollectiveAgreement? agreement = null) =>
        CellCountsCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), agreement);

    [Fact]
    public void Read_PlainCounts_AreTheRowsAndTellNoAppointments()
    {
        var read = Read("部门,薪级,薪档,人数\n一车间,G1,1,12\n二车间,G1,1,3\n二车间,G1,2,20人\n合计,,,35\n", TheTable.Agreement());
        Assert.Equal(["G1/1: 15", "G1/2: 20"], read.Value.Rows.Select(row => row.ToString()));
        Assert.Empty(read.Value.Vocabularies);
    }

    [Fact]
    public void Read_EveryColumn_IsInTheCounts()
    {
        var read = Read("grade,step,people,employment form,share of hours,skill grade,professional title,other appointments\nG2,3,4,part-time,50,technician,none,own:a\n");
        CellCount row = new("G2", 3, 4)
        {
            Form = EmploymentForm.PartTime, HoursShare = Ratio.Of(1, 2), Terms = [SkillGrade.Technician, new Term("own", "a")],
        };
        Assert.Equal(row, Assert.Single(read.Value.Rows));
        Assert.Equal(["own", "professional-title", "skill-grade"], read.Value.Vocabularies);
    }

    [Fact]
    public void Read_AColumnOfGradesLeftBlank_TellsThatTheyHaveNone() =>
        Assert.Equal(["skill-grade"], Read("薪级,薪档,人数,技能等级\nG1,1,12,\n").Value.Vocabularies);

    [Fact]
    public void Read_BadRows_AreNamedByLineAndTheOthersStay()
    {
        var read = Read("薪级,薪档,人数,技能等级\nG1,1,12,\nG9,1,4,\nG1,0,4,\nG1,2,-1,\nG1,2,2.5,\nG1,2,5,宗师\n,2,5,\nG1,3,7,\n", TheTable.Agreement());
        Assert.Equal(["G1/1: 12", "G1/3: 7"], read.Value.Rows.Select(row => row.ToString()));
        var lines = read.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Line).Distinct().Order();
        Assert.Equal([3, 4, 5, 6, 7, 8], lines.OfType<int>());
    }

    [Fact]
    public void Read_MoreThanAMillion_RefusesTheRowThatIsTooMuch()
    {
        var read = Read("薪级,薪档,人数\nG1,1,600000\nG1,2,600000\nG1,3,400000\n");
        Assert.Equal((1_000_000, 2), (read.Value.People, read.Value.Rows.Count));
        Assert.Equal(3, read.Findings.First(finding => finding.Code == FindingCodes.BadCell).Line);
    }

    [Fact]
    public void Read_WithoutACount_SaysWhichColumnIsMissing()
    {
        var read = Read("薪级,薪档\nG1,1\n");
        Assert.Equal((0, true), (read.Value.People, read.Findings.HasErrors));
        Assert.Contains("人数", Encoding.UTF8.GetString(CellCountsCsv.Template()), StringComparison.Ordinal);
    }
}
