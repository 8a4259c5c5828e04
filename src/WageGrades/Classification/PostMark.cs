using WageGrades.Findings;

namespace WageGrades.Classification;

/// <summary>
/// The marks of a post that a roster states (岗位标记): team leader, key process, scarce trade. A post bears any number of them, and a post
/// bonus finds its key among them. An agreement that adds marks of its own starts from <see cref="Vocabulary"/>.
/// </summary>
public static class PostMark
{
    /// <summary>The vocabulary <c>post-mark</c>, unordered.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.National("post-mark", new LocalizedText("岗位标记", "Post mark"), [
        new Term("post-mark", "team-leader", new LocalizedText("班组长", "Team leader")),
        new Term("post-mark", "key-process", new LocalizedText("关键工序", "Key process")),
        new Term("post-mark", "scarce-trade", new LocalizedText("紧缺工种", "Scarce trade")),
    ]);

    /// <summary>班组长: leads a team.</summary>
    public static Term TeamLeader { get; } = Vocabulary.Terms[0];

    /// <summary>关键工序: works at a key process.</summary>
    public static Term KeyProcess { get; } = Vocabulary.Terms[1];

    /// <summary>紧缺工种: works in a scarce trade.</summary>
    public static Term ScarceTrade { get; } = Vocabulary.Terms[2];
}
