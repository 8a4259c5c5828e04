using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's month that is not settled, with the reasons (未核定的月份及原因): what a figure over several months or people lacks. The lines beside an open
/// one count; a blocked month says which finding blocks it.
/// </summary>
public sealed partial record OpenMonth : ILocalizable
{
    private OpenMonth(PayStatement statement)
    {
        Worker = statement.Worker;
        Name = statement.Name;
        Month = statement.Month;
        IsBlocked = statement.IsBlocked;
        Findings = FindingList.Of(statement.Findings.Errors);
        Pending = ValueList.Of(statement.Pending);
    }

    /// <summary>The person.</summary>
    public WorkerId Worker { get; }

    /// <summary>The person's name, or empty.</summary>
    public string Name { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>True where an error blocks the whole month; false where lines are still to be settled.</summary>
    public bool IsBlocked { get; }

    /// <summary>The findings that block the month; empty where it is not blocked.</summary>
    public FindingList Findings { get; }

    /// <summary>The lines still to be settled.</summary>
    public IReadOnlyList<PayLine> Pending { get; }

    /// <summary>Why it is open, one reason after the other.</summary>
    public IReadOnlyList<LocalizedText> Reasons =>
        ValueList.Of(
            IsBlocked
                ? Findings
                    .Select(finding => new LocalizedText(
                        $"{finding.Code} {finding.Message(Language.Chinese)}",
                        $"{finding.Code} {finding.Message(Language.English)}"))
                    .Distinct()
                : Pending.Select(ReasonOf).Distinct());

    /// <summary>The reasons in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as "3.1 key post allowance: still to be decided".</returns>
    public string In(Language language) =>
        string.Join(Words.Semicolon.In(language), Reasons.Select(reason => reason.In(language).TrimEnd('。', '.')));

    /// <summary>The person, the month and the reasons in English.</summary>
    public override string ToString() => $"{Worker} {IsoDate.Of(Month)}: {In(Language.English)}";

    /// <summary>What is open in a statement; null where it is payable.</summary>
    internal static OpenMonth? Of(PayStatement statement) => statement.IsPayable ? null : new OpenMonth(statement);

    /// <summary>Whether a clause's figure of the month lacks something.</summary>
    internal bool Concerns(ClauseId clause) => IsBlocked || Pending.Any(line => line.Clause.Id == clause);

    private static LocalizedText ReasonOf(PayLine line)
    {
        var why = (line.Origin.Stop ?? new LineStop(line.Reason)).InWords;
        return new($"{line.Clause} {line.Heading.Chinese}：{why.Chinese}", $"{line.Clause} {line.Heading.English}: {why.English}");
    }
}
