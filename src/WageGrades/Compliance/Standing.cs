using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>Something of a standing with what it pays: a row at a step, a step of a row, a term of a table. Level standings share a rank.</summary>
internal readonly record struct Standing(int Rank, LocalizedText Name, Money Amount, SkillGrade? Skill = null)
{
    /// <summary>The lowest standing that pays less than one below it, with the nearest such one; null where more never pays less.</summary>
    internal static (Standing Lower, Standing Higher)? FirstInversion(IEnumerable<Standing> standings)
    {
        var ordered = standings.OrderBy(each => each.Rank).ToList();
        for (var higher = 1; higher < ordered.Count; higher++)
        {
            for (var lower = higher - 1; lower >= 0; lower--)
            {
                if (ordered[lower].Rank < ordered[higher].Rank
                    && AgreedStandardsRule.IsComparable(ordered[lower].Amount, ordered[higher].Amount)
                    && ordered[higher].Amount < ordered[lower].Amount)
                {
                    return (ordered[lower], ordered[higher]);
                }
            }
        }

        return null;
    }
}
