using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

public sealed class NearestNameTests
{
    private static readonly string[] Known =
        ["skill-allowance", "title-allowance", "competition-award", "高级工", "高级技师", "技师", "聘任日期", "工号"];

    [Theory]
    [InlineData("skill-alowance", "skill-allowance")]
    [InlineData("skillAllowance", "skill-allowance")]
    [InlineData("Skill_Allowance", "skill-allowance")]
    [InlineData("siklls-allowance", "skill-allowance")]
    [InlineData("award", "competition-award")]
    [InlineData("高级枝师", "高级技师")]
    [InlineData("聘任期日", "聘任日期")]
    [InlineData("号工", "工号")]
    public void Of_Misspelling_FindsTheName(string wrong, string meant) => Assert.Equal(meant, NearestName.Of(wrong, Known));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("pension")]
    [InlineData("身份证号码")]
    public void Of_NothingNear_IsNull(string wrong) => Assert.Null(NearestName.Of(wrong, Known));
}
