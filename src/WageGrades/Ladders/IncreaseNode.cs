using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>One node in the structure of an <see cref="Increase"/>.</summary>
internal abstract record IncreaseNode
{
    /// <summary>Whether the words need brackets where another word is added to them.</summary>
    public virtual bool IsCompound => false;

    /// <summary>How many parts the node is made of, itself included; known without walking down again.</summary>
    public virtual int Parts => 1;

    /// <summary>The cell after this node, exactly.</summary>
    public abstract Fraction After(Fraction cell, GradeCode grade, int step);

    /// <summary>By what it multiplies every cell; null where it does anything else.</summary>
    public virtual Fraction? Proportion => null;

    /// <summary>The node in words.</summary>
    public abstract string In(Language language);

    /// <summary>The same with the codes of a ladder's rows in place of the national grades that they stand for.</summary>
    public virtual IncreaseNode On(LadderShape shape) => this;

    /// <summary>Whether the cell is among those the node is about.</summary>
    public virtual bool Touches(GradeCode grade, int step) => true;

    /// <summary>Every choice of grades or steps in and below this node.</summary>
    public virtual IEnumerable<IncreaseSelection> Selections() => [];

    protected static string Operand(IncreaseNode node, Language language) =>
        node.IsCompound
            ? new LocalizedText($"（{node.In(language)}）", $"({node.In(language)})").In(language)
            : node.In(language);

    protected static string Number(decimal value) => Money.NumberText(value, 0);

    protected static string Words(Language language, string chinese, string english) =>
        language == Language.Chinese ? chinese : english;
}
