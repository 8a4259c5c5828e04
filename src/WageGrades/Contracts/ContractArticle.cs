using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <summary>One article of a contract draft (条): its number, its chapter and heading, and what it says line by line.</summary>
public sealed partial record ContractArticle
{
    internal ContractArticle(int number, ContractChapter chapter, ClauseId? clause, LocalizedText heading, IEnumerable<LocalizedText> lines) =>
        (Number, Place, Clause, Heading, Lines) = (number, chapter, clause, heading, ValueList.Of(lines));

    /// <summary>The number through the whole contract, from 1.</summary>
    public int Number { get; }

    /// <summary>The chapter's title, such as 奖金、津贴和补贴.</summary>
    public LocalizedText Chapter => ContractChapters.TitleOf(Place);

    /// <summary>The clause of the agreement that it words; null for what every contract says beside its clauses.</summary>
    public ClauseId? Clause { get; }

    /// <summary>The heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What it says, the first line following the heading.</summary>
    public IReadOnlyList<LocalizedText> Lines { get; }

    /// <summary>Whether it is required content that the agreement does not say, left blank to be filled in by the parties (待填).</summary>
    public bool IsBlank { get; init; }

    internal ContractChapter Place { get; }

    /// <summary>The number and the heading.</summary>
    public override string ToString() => $"{Number} {Heading.English}";
}
