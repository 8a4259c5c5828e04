namespace WageGrades.Classification;

/// <summary>The kind of a dated achievement (成果类别).</summary>
public enum AchievementKind
{
    /// <summary>技能竞赛: a placing in a skills competition.</summary>
    Competition,

    /// <summary>创新成果: a patent, improvement, suggestion, method or renovation.</summary>
    Innovation,

    /// <summary>荣誉: an honorary title or craftsman award.</summary>
    Honour,

    /// <summary>带徒成果: an apprentice reached a grade or won.</summary>
    Mentoring,
}
