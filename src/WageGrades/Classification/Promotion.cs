namespace WageGrades.Classification;

/// <summary>A rise in skill grade through a competition (竞赛晋级结果).</summary>
public sealed record Promotion
{
    internal Promotion(CompetitionResult result, PromotionRule rule, SkillGrade? from, SkillGrade to)
    {
        Result = result;
        Rule = rule;
        From = from;
        To = to;
    }

    /// <summary>The result that raised the grade.</summary>
    public CompetitionResult Result { get; }

    /// <summary>The rule that did it.</summary>
    public PromotionRule Rule { get; }

    /// <summary>The grade held before, or null for none.</summary>
    public SkillGrade? From { get; }

    /// <summary>The grade reached.</summary>
    public SkillGrade To { get; }
}
