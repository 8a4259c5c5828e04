using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>
/// A grade of an agreement's pay ladder (等级): its code, its name, and the national skill grade it stands for, if it stands for one.
/// A ladder with 35 grades of its own may map all, some or none of them.
/// </summary>
public sealed record LadderRow
{
    /// <summary>A grade of the agreement's own.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name; when left out the name of the skill grade, or else the code.</param>
    /// <param name="skillGrade">The national skill grade this row stands for; null when it stands for none.</param>
    public LadderRow(GradeCode code, LocalizedText? name = null, SkillGrade? skillGrade = null)
    {
        Code = Guard.That(code != default, code, "a grade's code");
        Name = name ?? skillGrade?.Label ?? LocalizedText.Same(code.Value);
        SkillGrade = skillGrade;
    }

    /// <summary>The row of a national skill grade, with its code and its name.</summary>
    public LadderRow(SkillGrade skillGrade)
        : this(GradeCode.Of(skillGrade), skillGrade.Label, skillGrade) { }

    /// <summary>The code, unique in its ladder.</summary>
    public GradeCode Code { get; }

    /// <summary>The name in Chinese and English.</summary>
    public LocalizedText Name { get; }

    /// <summary>The national skill grade this row stands for; null when it stands for none.</summary>
    public SkillGrade? SkillGrade { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code.Value;
}
