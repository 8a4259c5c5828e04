using WageGrades.Findings;

namespace WageGrades.Tests.Findings;

public sealed class FindingListTests
{
    private static Finding Error(int line) => Finding.Of(FindingCodes.InvalidUtf8) with { Line = line };

    private static Finding Note(int line) => Finding.Of(FindingCodes.ByteOrderMark) with { Line = line };

    [Fact]
    public void ToString_Counts_BySeverity()
    {
        FindingList list = [Error(1), Note(2), Error(3)];
        Assert.Equal("2 errors, 1 information", list.ToString());
        Assert.Equal("no findings", FindingList.Empty.ToString());
        Assert.True(list.HasErrors);
        Assert.Equal(2, list.Errors.Count);
    }

    [Fact]
    public void Combine_Lists_KeepsOrderAndEquality()
    {
        FindingList one = [Error(1)];
        FindingList both = one.Combine([Note(2)]);
        Assert.Equal([Error(1), Note(2)], both);
        Assert.True(both == FindingList.Create(Error(1), Note(2)));
    }

    [Fact]
    public void Capped_ManyOfOneKind_KeepsTheFirstAndCountsTheRest()
    {
        FindingList list = FindingList.Of(Enumerable.Range(1, 10).Select(Error).Append(Note(11)));
        FindingList capped = list.Capped(3);
        Assert.Equal([1, 2, 3, 11, null], capped.Select(finding => finding.Line));
        Assert.Equal(7, capped[^1].Argument("hidden"));
        Assert.Same(list, list.Capped(10));
    }

    [Fact]
    public void OrThrow_WithErrors_ListsThemAll()
    {
        Reading<string> reading = new("partly", [Error(3), Note(1), Error(9)]);
        var thrown = Assert.Throws<InvalidDocumentException>(() => reading.OrThrow(Language.English));
        Assert.Contains("WG1010 3", thrown.Message);
        Assert.Contains("WG1010 9", thrown.Message);
        Assert.DoesNotContain("WG1011", thrown.Message);
        Assert.Equal(3, thrown.Findings.Count);
    }

    [Fact]
    public void OrThrow_WithoutErrors_GivesTheValue() =>
        Assert.Equal("whole", new Reading<string>("whole", [Note(1)]).OrThrow());
}
