using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What an event is (类别): a kind of achievement, or at once the innovation or honour itself (发明专利, 劳动模范).</summary>
internal sealed record EventKind(AchievementKind Kind, Term? Subject)
{
    internal static readonly CellFormat<EventKind> Format = new EventKindCell();

    /// <summary>The vocabulary of the event's level (级别).</summary>
    internal string LevelVocabulary => Kind is AchievementKind.Competition or AchievementKind.Mentoring
        ? CompetitionLevel.Vocabulary.Code
        : HonourLevel.Vocabulary.Code;

    /// <summary>The vocabulary of what was achieved (种类); none for a competition, whose placing says it.</summary>
    internal string? SubjectVocabulary => Kind switch
    {
        AchievementKind.Innovation => InnovationKind.Vocabulary.Code,
        AchievementKind.Honour => Honour.Vocabulary.Code,
        AchievementKind.Mentoring => SkillGrade.Vocabulary.Code,
        AchievementKind.Competition => null,
        _ => throw Closed.Missed(Kind),
    };

    private sealed class EventKindCell : CellFormat<EventKind>
    {
        private static readonly CodeCell<AchievementKind> Kinds = new(
            (AchievementKind.Competition, new LocalizedText("竞赛", "competition"), ["技能竞赛", "技能大赛"]),
            (AchievementKind.Innovation, new LocalizedText("创新", "innovation"), ["创新成果"]),
            (AchievementKind.Honour, new LocalizedText("荣誉", "honour"), ["荣誉称号", "表彰"]),
            (AchievementKind.Mentoring, new LocalizedText("带徒", "mentoring"), ["带徒成果", "师带徒"]));

        private static readonly TermCell Innovations = new(InnovationKind.Vocabulary.Code);
        private static readonly TermCell Honours = new(Honour.Vocabulary.Code);

        internal override LocalizedText Expected => new(
            Kinds.Expected.Chinese + "，或创新成果、荣誉的名称", Kinds.Expected.English + ", or the name of an innovation or honour");

        internal override CellReading<EventKind> Read(string text, RosterScope scope)
        {
            var kind = Kinds.Read(text, scope);
            var innovation = Innovations.Read(text, scope);
            var honour = Honours.Read(text, scope);
            return kind.IsGood ? new(new EventKind(kind.Value, null), kind.Form)
                : innovation.IsGood ? new(new EventKind(AchievementKind.Innovation, innovation.Value), innovation.Form)
                : honour.IsGood ? new(new EventKind(AchievementKind.Honour, honour.Value), honour.Form)
                : CellReading<EventKind>.Bad;
        }

        internal override string Print(EventKind value, Language language) =>
            value.Subject?.In(language) ?? Kinds.Print(value.Kind, language);

        internal override IEnumerable<string> Known(RosterScope scope) =>
            [.. Kinds.Known(scope), .. Innovations.Known(scope), .. Honours.Known(scope)];

        internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => Kinds.Choices(scope);
    }
}
