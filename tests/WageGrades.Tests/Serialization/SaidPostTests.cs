using WageGrades.Classification;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

public sealed class SaidPostTests
{
    // Who writes a thousand posts that differ in one cell alone looks each up among few.
    [Fact]
    public void GetHashCode_PostsThatDifferInOneThing_Differ()
    {
        SaidPost post = new("钳工", "a", "b", IsFrontLine: true, [SkillGrade.Technician]);
        foreach (Func<int, SaidPost> varied in new Func<int, SaidPost>[]
        {
            at => post with { Name = $"n{at}" },
            at => post with { Trade = $"t{at}" },
            at => post with { Department = $"d{at}" },
            at => post with { Terms = [SkillGrade.Technician, new Term("own", $"t{at}")] },
        })
        {
            Assert.InRange(Enumerable.Range(0, 1_000).Select(at => varied(at).GetHashCode()).Distinct().Count(), 990, 1_000);
        }
    }
}
