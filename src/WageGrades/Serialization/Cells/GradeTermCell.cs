using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A national skill grade by name, or any term in the form vocabulary:code.</summary>
internal sealed class GradeTermCell : CellFormat<Term?>
{
    internal static readonly GradeTermCell Instance = new();

    private static readonly TermCell National = new(SkillGrade.Vocabulary.Code);

    internal override LocalizedText Expected { get; } =
        new("技能等级，或形如 own-grade:craftsman 的术语", "a skill grade, or a term such as own-grade:craftsman");

    internal override CellReading<Term?> Read(string text, RosterScope scope) =>
        Term.TryParse(CellText.HalfWidth(text).Trim(), out var term) ? Good(scope.Named(term), isPlain: true) : National.Read(text, scope);

    internal override string Print(Term? value, Language language) =>
        value is not null && SkillGrade.Vocabulary.Contains(value) ? National.Print(value, language) : value?.ToString() ?? "";

    internal override IEnumerable<string> Known(RosterScope scope) => National.Known(scope);

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => National.Choices(scope);
}
