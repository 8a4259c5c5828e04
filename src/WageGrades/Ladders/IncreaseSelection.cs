using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>The inner increase on some grades or steps only; an empty list means all of them.</summary>
internal sealed record IncreaseSelection(IncreaseNode Inner, ValueList<GradeCode> Grades, ValueList<int> Steps) : IncreaseNode
{
    public override int Parts { get; } = Inner.Parts + 1;

    public override bool IsCompound => true;

    public override Fraction After(Fraction cell, GradeCode grade, int step) =>
        Touches(grade, step) ? Inner.After(cell, grade, step) : cell;

    public override bool Touches(GradeCode grade, int step) =>
        (Grades.Count == 0 || Grades.Contains(grade)) && (Steps.Count == 0 || Steps.Contains(step)) && Inner.Touches(grade, step);

    public override IncreaseNode On(LadderShape shape) => this with { Inner = Inner.On(shape), Grades = ValueList.Of(Grades.Select(shape.CodeOf)) };

    public override IEnumerable<IncreaseSelection> Selections() => Inner.Selections().Prepend(this);

    public override string In(Language language)
    {
        var inner = Operand(Inner, language);
        var steps = Steps.Select(step => step.ToString(CultureInfo.InvariantCulture));
        return Grades.Count > 0
            ? Words(language, $"{string.Join("、", Grades)} 级 {inner}", $"{inner} on {string.Join(", ", Grades)}")
            : Words(language, $"第 {string.Join("、", steps)} 档 {inner}", $"{inner} on steps {string.Join(", ", steps)}");
    }
}
