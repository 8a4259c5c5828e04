using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// People whose certificates and appointments differ on a day (评聘分开情况): who holds more than they are appointed to, or is appointed above what
/// they hold. Each is a finding as well.
/// </summary>
public sealed partial record StandingReport
{
    private readonly LocalizedText title;

    internal StandingReport(LocalDate on, LocalizedText title, IEnumerable<StandingGap> gaps, FindingCode code)
    {
        On = on;
        this.title = title;
        Gaps = ValueList.Of(gaps);
        Findings = FindingList.Of(Gaps.Select(gap => FindingOf(code, gap)));
    }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The people, ordered by id, and in each the trades.</summary>
    public IReadOnlyList<StandingGap> Gaps { get; }

    /// <summary>A finding for each.</summary>
    public FindingList Findings { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{IsoDate.Of(On)}: {EnglishCount.People(Gaps.Count)}";

    private static Finding FindingOf(FindingCode code, StandingGap gap)
    {
        FindingArgument[] arguments =
        [
            ("worker", gap.Worker.ToString()), ("since", gap.Since),
            .. Optional("held", gap.Held), .. Optional("appointed", gap.Appointed), .. Optional("trade", gap.Trade),
        ];
        return Finding.Of(code, gap.Worker.ToString(), arguments);
    }

    private static IEnumerable<FindingArgument> Optional(string name, object? value) => value is null ? [] : [new FindingArgument(name, value)];
}
