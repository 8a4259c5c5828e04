using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>The inner increase with its rise, result less input, held between bounds; at least one of them is set.</summary>
internal sealed record IncreaseRise(IncreaseNode Inner, decimal? Least, decimal? Most) : IncreaseNode
{
    public override int Parts { get; } = Inner.Parts + 1;

    public override bool IsCompound => true;

    public override Fraction After(Fraction cell, GradeCode grade, int step)
    {
        // The bounds concern the cells that the inner increase concerns: nobody else gets a least rise.
        if (!Inner.Touches(grade, step))
        {
            return cell;
        }

        var after = Inner.After(cell, grade, step);
        after = Least is { } least ? Fraction.Max(after, cell + Fraction.From(least)) : after;
        return Most is { } most ? Fraction.Min(after, cell + Fraction.From(most)) : after;
    }

    public override bool Touches(GradeCode grade, int step) => Inner.Touches(grade, step);

    public override IncreaseNode On(LadderShape shape) => this with { Inner = Inner.On(shape) };

    public override IEnumerable<IncreaseSelection> Selections() => Inner.Selections();

    public override string In(Language language)
    {
        var words = Operand(Inner, language);
        words += Least is { } least ? Words(language, $"，最少增加 {Number(least)}", $", at least {Number(least)}") : "";
        return words + (Most is { } most ? Words(language, $"，最多增加 {Number(most)}", $", at most {Number(most)}") : "");
    }
}
