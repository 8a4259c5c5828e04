using System.Text;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;

namespace WageGrades.Tests.Serialization;

/// <summary>The page of columns says what the tables' definitions say.</summary>
public sealed class RosterColumnsTests
{
    [Fact]
    public void Page_EveryTable_ListsItsColumns()
    {
        StringBuilder page = new("# Columns of people's tables (各表的列)\n\n");
        page.Append("★: the column must be there; ●: and filled in every row. What the cells mean stands in [roster.md](roster.md). This page is written by a test.\n");
        foreach (TableShape shape in new[]
        {
            RosterTable.Shape, QualificationTable.Shape, AppointmentTable.Shape, AttendanceTable.Shape, WeightTable.Shape, EventTable.Shape, BenefitTable.Shape,
            LeaveTable.Shape, DecisionTable.Shape, StepEventTable.Shape, ProtectionTable.Shape, SchemeTable.Shape, AssessmentTable.Shape, PieceTable.Shape,
        })
        {
            page.Append($"\n## {shape.Name.Chinese} ({shape.Name.English})\n\n| 列 | column | | other headers |\n|---|---|---|---|\n");
            foreach (TableColumn column in shape.Columns)
            {
                string mark = column.MustBeFilled ? "●" : column.IsRequired ? "★" : "";
                page.Append($"| {column.Header.Chinese} | {column.Header.English} | {mark} | {string.Join('、', column.Headers.Skip(2))} |\n");
            }
        }

        ApprovedFile.Verify("docs/roster-columns.md", page.ToString());
    }
}
