namespace WageGrades.Compliance;

/// <summary>The rules that come with the library, to be left out of a jurisdiction or put into another (内置规则).</summary>
public static class ComplianceRules
{
    /// <summary>Every workplace has a minimum-wage area that the jurisdiction knows, with an amount for the days checked.</summary>
    public static IComplianceRule MinimumWageAreas { get; } = new MinimumWageAreasRule();

    /// <summary>Every cell of every ladder against the highest minimum wage of the agreement's workplaces.</summary>
    public static IComplianceRule AgreedStandards { get; } = new AgreedStandardsRule();

    /// <summary>Every person's counted pay in full months against the minimum wage of their workplace.</summary>
    public static IComplianceRule PersonMonths { get; } = new PersonMonthsRule();

    /// <summary>The agreement's own floors against the minimum wage.</summary>
    public static IComplianceRule AgreedFloors { get; } = new AgreedFloorsRule();

    /// <summary>
    /// 技高者多得: a higher grade or step of a ladder, or a higher grade, title or degree in a table, never pays less; chief technician not below
    /// special-grade technician. The smallest counterexample is reported.
    /// </summary>
    public static IComplianceRule MoreNeverPaysLess { get; } = new MoreNeverPaysLessRule();

    /// <summary>Skill and title pay say which of the two is paid to somebody who has both.</summary>
    public static IComplianceRule SkillOrTitle { get; } = new SkillOrTitleRule();

    /// <summary>Clauses that may reward one innovation say that the higher award pays.</summary>
    public static IComplianceRule OneResultOneAward { get; } = new OneResultOneAwardRule();

    /// <summary>Groups in which the higher pays: members that count alike, and a later higher award that pays the difference.</summary>
    public static IComplianceRule PrecedenceDrafting { get; } = new PrecedenceDraftingRule();

    /// <summary>Floors by grade: a higher skill grade, title or degree is due no smaller share, and is tested where a lower one is.</summary>
    public static IComplianceRule FloorsRise { get; } = new FloorsRiseRule();

    /// <summary>Patent awards against what 专利法实施细则 Art. 93 grants where nothing is agreed.</summary>
    public static IComplianceRule PatentAwards { get; } = new PatentAwardsRule();

    /// <summary>Agreed overtime against 150, 200 and 300 % (劳动法第四十四条), agreed probation pay against 80 % (劳动合同法第二十条).</summary>
    public static IComplianceRule HoursAndProbation { get; } = new HoursAndProbationRule();
}
