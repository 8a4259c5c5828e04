using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>Two increases of the same old cell in one.</summary>
internal sealed record IncreaseCombination(IncreaseJoin Join, IncreaseNode First, IncreaseNode Second) : IncreaseNode
{
    public override int Parts { get; } = First.Parts + Second.Parts + 1;

    public override bool IsCompound => true;

    public override Fraction After(Fraction cell, GradeCode grade, int step)
    {
        var (first, second) = (First.After(cell, grade, step), Second.After(cell, grade, step));
        return Join switch
        {
            IncreaseJoin.Plus => first + (second - cell),
            IncreaseJoin.Minus => first - (second - cell),
            IncreaseJoin.LargerOf => Fraction.Max(first, second),
            _ => throw Closed.Missed(Join),
        };
    }

    public override bool Touches(GradeCode grade, int step) => First.Touches(grade, step) || Second.Touches(grade, step);

    public override IncreaseNode On(LadderShape shape) => this with { First = First.On(shape), Second = Second.On(shape) };

    public override IEnumerable<IncreaseSelection> Selections() => First.Selections().Concat(Second.Selections());

    public override string In(Language language)
    {
        var (first, second) = (Operand(First, language), Operand(Second, language));
        return Join switch
        {
            IncreaseJoin.Plus => Words(language, $"{first} 加 {second}", $"{first} plus {second}"),
            IncreaseJoin.Minus => Words(language, $"{first} 减 {second}", $"{first} minus {second}"),
            IncreaseJoin.LargerOf => Words(language, $"{first} 与 {second} 取高", $"the larger of {first} and {second}"),
            _ => throw Closed.Missed(Join),
        };
    }
}
