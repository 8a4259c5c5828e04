using WageGrades.Citations;
using WageGrades.Calculation;
using WageGrades.Findings;

namespace WageGrades.Tests.Citations;

public sealed class ClauseReferenceTests
{
    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F4")]
    [InlineData("第六条", "按第六条就高执行", "clause 6,")]
    [InlineData("6", "按第6条就高执行", "clause 6,")]
    [InlineData("3.2", "按第3.2条就高执行", "clause 3.2,")]
    [InlineData("六", "按第六条就高执行", "clause 六,")]
    [InlineData("第3.2条", "按第3.2条就高执行", "clause 3.2,")]
    [InlineData("第六条第二款", "按第六条第二款就高执行", "clause 第六条第二款,")]
    [InlineData("§ 6", "按§ 6就高执行", "with § 6,")]
    [InlineData("Article 6", "按Article 6就高执行", "with Article 6,")]
    [InlineData("", "按条款 skill就高执行", "clause skill,")]
    public void In_AnyNumber_IsNamedOnce(string number, string chinese, string english)
    {
        SuppressionTrace trace = new(LineReason.HigherInGroup, new ClauseReference("skill", number), null);

        Assert.Equal($"不重复享受，{chinese}", trace.In(Language.Chinese));
        Assert.Contains(english, trace.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "第第",
            new SuppressionTrace(LineReason.Absorbed, new ClauseReference("skill", number), null).In(Language.Chinese),
            StringComparison.Ordinal);
    }
}
