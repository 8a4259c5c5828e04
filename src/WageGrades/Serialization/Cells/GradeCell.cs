using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>
/// A grade of the ladder. With an agreement: a code or name of its rows. Without one: the name of a national skill grade gives its code, anything
/// else is taken as the ladder's own code; a bare 三级 is such a code and never a national level.
/// </summary>
internal sealed class GradeCell : CellFormat<GradeCode>
{
    internal static readonly GradeCell Instance = new();

    private static readonly TermCell National = new(SkillGrade.Vocabulary.Code);

    internal override LocalizedText Expected { get; } =
        new("薪级的代码或名称，不超过 40 个字符", "a grade's code or name, up to 40 characters");

    internal override CellReading<GradeCode> Read(string text, RosterScope scope)
    {
        var trimmed = text.Trim();
        if (scope.LadderRows is { } rows
            && (rows.FirstOrDefault(row => row.Code.Value == trimmed) ?? rows.FirstOrDefault(row => HasName(row, trimmed))) is { } found)
        {
            return Good(found.Code, isPlain: true);
        }

        var national = National.Read(text, scope);
        if (national is { IsGood: true, Value: { } standing }
            && scope.LadderRows?.Where(row => row.SkillGrade?.Term == standing).Select(row => row.Code).Distinct().ToList() is [var only]
            && !scope.LadderRows.Any(row => row.Code.Value == standing.Code))
        {
            return new CellReading<GradeCode>(only, national.Form);
        }

        if (national is { IsGood: true, Value: { } term } && (scope.LadderRows?.Any(row => row.Code.Value == term.Code) ?? true))
        {
            return new CellReading<GradeCode>(new GradeCode(term.Code), national.Form);
        }

        return scope.LadderRows is null && GradeCode.TryParse(trimmed, out var own) ? Good(own, isPlain: true) : CellReading<GradeCode>.Bad;
    }

    internal override string Print(GradeCode value, Language language) =>
        SkillGrade.TryFromCode(value.Value, out var grade) ? grade.Label.In(language) : value.Value;

    internal override IEnumerable<string> Known(RosterScope scope) =>
        scope.LadderRows?.SelectMany(row => new[] { row.Name.Chinese, row.Name.English, row.Code.Value }) ?? [];

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => scope.LadderRows?.Select(row => row.Name) ?? [];

    private static bool HasName(LadderRow row, string text)
    {
        var key = CellText.Key(text);
        return key == CellText.Key(row.Name.Chinese) || key == CellText.Key(row.Name.English) || key == CellText.Key(row.Code.Value);
    }
}
