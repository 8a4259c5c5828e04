using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A difference between what a past month owes and what was paid for it, under one clause (补发、扣回明细). It belongs to the paying month and
/// names the month it is for: a closed month is never restated.
/// </summary>
public sealed partial record BackPayLine
{
    internal BackPayLine(WorkerId worker, string name, YearMonth month, ClauseReference clause, LocalizedText heading)
    {
        Worker = worker;
        Name = name;
        Month = month;
        Clause = clause;
        Heading = heading;
    }

    /// <summary>Whose pay it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The person's name, or empty.</summary>
    public string Name { get; }

    /// <summary>The month the difference belongs to.</summary>
    public YearMonth Month { get; }

    /// <summary>The clause; prints the clause's number.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The clause's heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What was due before the change (原应发); null where it could not be computed, such as under an agreement no longer in force.</summary>
    public Money? OldDue { get; init; }

    /// <summary>What is due now (现应发).</summary>
    public Money NewDue { get; init; }

    /// <summary>What the ledger shows as paid (已发).</summary>
    public Money Paid { get; init; }

    /// <summary>What is still to be paid, or, below zero, was paid too much: <see cref="NewDue"/> less <see cref="Paid"/>; never zero.</summary>
    public Money Difference => NewDue - Paid;

    /// <summary>Why it differs.</summary>
    public BackPayCause Cause { get; init; }

    /// <summary>The line as the paying month's statement prints it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>补发 2026-03 技能津贴</c> or <c>扣回 2026-03 技能津贴</c>.</returns>
    public string Describe(Language language) => (language, Difference.IsNegative) switch
    {
        (Language.Chinese, false) => $"补发 {IsoDate.Of(Month)} {Heading.Chinese}",
        (Language.Chinese, true) => $"扣回 {IsoDate.Of(Month)} {Heading.Chinese}",
        (Language.English, false) => $"back pay {IsoDate.Of(Month)} {Heading.English}",
        (Language.English, true) => $"taken back {IsoDate.Of(Month)} {Heading.English}",
        _ => throw Closed.Missed(language),
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {IsoDate.Of(Month)} {Clause}: {Difference}";
}
