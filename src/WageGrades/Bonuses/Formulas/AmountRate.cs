using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// What one unit pays under a <see cref="FormulaAmount"/>, or bounds it (计发标准): a figure, a table of figures, a cell of a ladder, pay under other
/// clauses, the amount of a floor.
/// </summary>
/// <remarks>The family is closed.</remarks>
public abstract record AmountRate
{
    private protected AmountRate()
    {
    }

    /// <summary>For what time its figures stand; null where it has none, or where they are those of a unit or a payment as they stand.</summary>
    internal abstract PayUnit? Time { get; }

    /// <summary>What it reads of the person and of other clauses.</summary>
    internal abstract AmountReads Reads { get; }

    /// <summary>Whether it is each person's own, so that a sum for several adds it up over them.</summary>
    internal abstract bool IsOfPerson { get; }

    /// <summary>Every amount of money that it states.</summary>
    internal abstract IEnumerable<Money> Stated { get; }

    /// <summary>Its figures by the terms that open them; none where they are not opened by terms.</summary>
    internal abstract IEnumerable<(TermKey Key, Money Amount)> Figures { get; }

    /// <summary>The ladder grades for which it has a figure.</summary>
    internal virtual IEnumerable<GradeCode> Grades => [];

    /// <summary>Its entries in words.</summary>
    internal abstract IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries { get; }

    /// <summary>What it is called where one amount of it is told.</summary>
    internal LocalizedText Title => TitleBy(id => LocalizedText.Same(id.ToString()));

    // Latin letters and what is Chinese after them stand apart.
    private protected static string BesideChinese(string name) => char.IsAscii(name[^1]) ? name + " " : name;

    /// <summary>The same with the names of the clauses and floors on which it rests.</summary>
    internal virtual LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) => Entries.First().Amount;

    /// <summary>What it means for a bound that the person has none of it.</summary>
    internal abstract BoundWithoutRate AsBound { get; }

    /// <summary>The rate with every amount changed.</summary>
    internal abstract AmountRate Changed(Func<Money, Money> change);

    /// <summary>The rate with one amount set, its only one where the key is null; null where it has no such amount.</summary>
    internal abstract AmountRate? Set(TermKey? key, Money amount);

    /// <summary>The rate with the amount of a ladder grade set; null where it has none by grade.</summary>
    internal virtual AmountRate? SetGrade(GradeCode grade, Money amount) => null;

    private protected LocalizedText Worded(Money amount) => Time is { } unit
        ? new($"{amount}{PayUnits.After(unit)}", $"{amount}{PayUnits.After(unit).English}")
        : new($"{amount}", $"{amount}");
}
