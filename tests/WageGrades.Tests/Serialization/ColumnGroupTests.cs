using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>The columns of a post are read together where they stand side by side; it is the same post and the same findings.</summary>
public sealed class ColumnGroupTests
{
    private static readonly string[] Head = ["工号", "入职日期", "部门", "班组", "岗位", "岗位类别", "是否一线", "工种", "薪级", "薪档"];

    private static readonly string[] Posts =
    [
        "一车间,甲班,钳工,关键类,是,钳工", "一车间,甲班,钳工,关键类,是,钳工", "一车间,,钳工,关键类,否,钳工", "\"一车间\",甲班,钳工,关键类,是,钳工",
        "一车间,甲班,钳工,没有的类,是,钳工", "一车间,甲班,钳工,没有的类,是,钳工", "一车间,甲班, 钳 工,重要类,√,", ",,,,,", ",,无,无,,", "一车间,甲班,'钳工,关键类,是,钳工",
        "\"一、车间\",甲班,钳工,关键类,是,钳工", "一车间,甲班,钳工,无,是,钳工", "一车间,甲班,钳工,无,是,钳工",
    ];

    [Fact]
    public void Read_PostsSideBySideOrApart_AreTheSame()
    {
        Reading<Workforce> together = Read(Head);
        string[] apart = ["岗位", "工号", "入职日期", "部门", "班组", "岗位类别", "是否一线", "工种", "薪级", "薪档"];
        Reading<Workforce> moved = Read(apart);

        Assert.Equal(together.Value, moved.Value);
        Assert.Equal(Lines(together), Lines(moved));
        Assert.Contains(Told(together), finding => finding.Code == FindingCodes.BadCell && finding.Line == 6 + (2 * Posts.Length));
    }

    [Fact]
    public void Read_EqualPosts_AreOneObject()
    {
        var people = Read(Head).Value;
        Post PostOf(int at) => people[$"{100 + at}"].Post.On(new LocalDate(2026, 1, 1));
        Assert.Same(PostOf(0), PostOf(1));
        Assert.Same(PostOf(0), PostOf(Posts.Length));
        Assert.NotEqual(PostOf(0), PostOf(2));
    }

    /// <summary>Three times all posts, each of a person of its own; the columns in this order.</summary>
    private static Reading<Workforce> Read(string[] order)
    {
        var lines = Enumerable.Range(0, 3 * Posts.Length).Select(at =>
        {
            var post = Posts[at % Posts.Length];
            var cells = $"{100 + at},2020-01-01,{post},E1,2".Split(',');
            return string.Join(',', order.Select(column => cells[Array.IndexOf(Head, column)]));
        });
        return WorkforceCsv.Read(Bytes(string.Join('\n', lines.Prepend(string.Join(',', order)))));
    }

    private static IEnumerable<(FindingCode Code, int? Line)> Lines(Reading<Workforce> reading) =>
        reading.Findings.Select(finding => (finding.Code, finding.Line)).OrderBy(each => each.Line ?? 0).ThenBy(each => each.Code.Id);
}
