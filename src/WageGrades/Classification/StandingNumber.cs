using WageGrades.Findings;

namespace WageGrades.Classification;

/// <summary>
/// What stands for a person until it is changed and is a number (常设系数): points, a load ratio, a coefficient. Each is a term; the person's dated
/// figures stand in the workforce. A count of a month is no standing number but a <see cref="MonthCounter"/>.
/// </summary>
public static class StandingNumber
{
    /// <summary>The vocabulary <c>standing-number</c>, unordered; an agreement may add numbers of its own.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.National("standing-number", new LocalizedText("常设系数", "Standing number"), [
        new Term("standing-number", "coefficient", new LocalizedText("分配系数", "Coefficient")),
        new Term("standing-number", "points", new LocalizedText("常设点数", "Standing points")),
        new Term("standing-number", "load-ratio", new LocalizedText("负荷率", "Load ratio")),
    ]);

    /// <summary>分配系数: a coefficient by which something is divided or multiplied.</summary>
    public static Term Coefficient { get; } = Vocabulary.Terms[0];

    /// <summary>常设点数: points that stand for a person or the post held.</summary>
    public static Term Points { get; } = Vocabulary.Terms[1];

    /// <summary>负荷率: a ratio of load, such as that of a line's vehicles.</summary>
    public static Term LoadRatio { get; } = Vocabulary.Terms[2];
}
