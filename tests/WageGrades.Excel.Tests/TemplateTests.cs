using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel.Tests;

/// <summary>The workbook to be filled in, and what comes back of it.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Write_Empty_HasASheetATableAndReadsAsNobody(Language language)
    {
        using MemoryStream stream = new();
        WorkbookTemplate.Write(stream, Repository.Agreement, language);
        stream.Position = 0;
        var book = Workbook.Open(stream);
        Assert.Empty(book.Findings);
        Assert.All(TableDefinition.All.Append(TableDefinition.PaidLedger), table => Assert.NotNull(book.Find(table.Name.In(language))));
        var people = book.ReadWorkforce(Repository.Agreement);
        Assert.Equal([FindingCodes.NobodyInRoster], people.Findings.Select(finding => finding.Code).Distinct());
        Assert.Equal(0, people.Value.Count);
        Assert.Empty(book.ReadPaidLedger(Repository.Agreement).Value.Rows);
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Write_Filled_ReadsBackEqual(Language language)
    {
        using MemoryStream stream = new();
        WorkbookTemplate.Write(stream, Repository.People, Repository.Agreement, language);
        stream.Position = 0;
        var back = Workbook.Open(stream).ReadWorkforce(Repository.Agreement);
        Assert.Empty(back.Findings.Errors);
        Assert.Equal(Repository.People, back.Value);
    }
}
