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

    /// <summary>What only this agreement counts has a column, under its name, and what is written there is what the clause counts.</summary>
    [Fact]
    public void Write_AgreementWithCountersOfItsOwn_HasAColumnForEach()
    {
        var agreement = AgreementJson.Read(File.ReadAllText(Repository.PathOf("tests/WageGrades.Tests/Agreements/Real/chengdu-bus-trips.json"))).OrThrow();
        var own = TableDefinition.Find("考勤月报")!.ColumnsFor(agreement).Skip(TableDefinition.Find("考勤月报")!.Columns.Count).ToList();
        Assert.Equal(6, own.Count);
        using MemoryStream stream = new();
        WorkbookTemplate.Write(stream, agreement);
        stream.Position = 0;
        var header = Workbook.Open(stream).Find("考勤月报")!.ReadRows().First().Cells.Select(cell => cell.ToString()).ToList();
        Assert.All(own, column => Assert.Single(header, text => text == column.Header.Chinese));

        var filled = new TestBook()
            .Sheet("花名册", TestBook.Texts("工号", "姓名", "入职日期", "薪酬形式"), TestBook.Texts("0001", "张三", "2010-03-01", "待定"))
            .Sheet("考勤月报", TestBook.Texts("工号", "年月", "应出勤天数", "实出勤天数", own[0].Header.Chinese), TestBook.Texts("0001", "2014-08", "21", "21", "30"));
        var read = filled.Open().ReadWorkforce(agreement);
        Assert.Contains(read.Value["0001"].Records.Single().Value.Counts, count => count.Value == 30m && count.Key.Name == own[0].Header);

        using MemoryStream again = new();
        WorkbookTemplate.Write(again, read.Value, agreement);
        again.Position = 0;
        var back = Workbook.Open(again).ReadWorkforce(agreement);
        Assert.DoesNotContain(back.Findings, finding => finding.Code == FindingCodes.DuplicateColumn);
        Assert.Equal(read.Value, back.Value);
    }
}
