using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>One stage after another, none of them a sequence itself; an empty sequence changes nothing.</summary>
internal sealed record IncreaseSequence(ValueList<IncreaseNode> Stages) : IncreaseNode
{
    public override int Parts { get; } = Stages.Sum(stage => stage.Parts) + 1;

    public override bool IsCompound => Stages.Count > 1;

    public override Fraction After(Fraction cell, GradeCode grade, int step) =>
        Stages.Aggregate(cell, (value, stage) => stage.After(value, grade, step));

    public override Fraction? Proportion => Stages.Aggregate((Fraction?)Fraction.One, (product, stage) => product * stage.Proportion);

    public override bool Touches(GradeCode grade, int step) => Stages.Any(stage => stage.Touches(grade, step));

    public override IncreaseNode On(LadderShape shape) => this with { Stages = ValueList.Of(Stages.Select(stage => stage.On(shape))) };

    public override IEnumerable<IncreaseSelection> Selections() => Stages.SelectMany(stage => stage.Selections());

    public override string In(Language language) =>
        Stages.Count == 0
            ? Words(language, "不变", "no change")
            : string.Join(Words(language, "，再 ", ", then "), Stages.Select(stage => Operand(stage, language)));
}
