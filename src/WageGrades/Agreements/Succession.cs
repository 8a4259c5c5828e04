using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>Works out, from agreements in the order of signing, which one is in force on each day and what is to be said about it.</summary>
internal sealed class Succession
{
    private readonly IReadOnlyList<RegisteredAgreement> signed;
    private readonly List<(DateSpan Days, State State)> reigns = [];

    internal Succession(IReadOnlyList<RegisteredAgreement> signed)
    {
        this.signed = signed;
        Divide();
        InForce = Enter();
        Findings = FindingList.Of(reigns.SelectMany(reign => Say(reign.Days, reign.State)));
    }

    private enum Standing
    {
        Nothing,
        InTerm,
        Continuing,
        Lapsed,
        Undeclared,
        Overlap,
    }

    internal EffectiveSeries<CollectiveAgreement> InForce { get; }

    internal FindingList Findings { get; }

    internal Finding WhyNotInForce(DateSpan days)
    {
        var state = reigns.FirstOrDefault(reign => reign.Days.Contains(days.From)).State ?? State.None;
        return Say(days, state).FirstOrDefault(finding => finding.Severity == FindingSeverity.Error)
            ?? Finding.Of(FindingCodes.NoAgreementInForce, "", ("from", days.From), ("last", days.LastDay ?? days.From));
    }

    /// <summary>Cuts time at every day on which the answer may change and joins neighbours with the same answer.</summary>
    private void Divide()
    {
        SortedSet<LocalDate> cuts = [.. signed.Select(each => each.From), .. signed.Select(each => each.Agreement.Term.Until).OfType<LocalDate>()];
        var days = cuts.ToList();
        for (var i = 0; i < days.Count; i++)
        {
            DateSpan span = new(days[i], i + 1 < days.Count ? days[i + 1] : null);
            var state = On(span.From);
            if (reigns.Count > 0 && reigns[^1].State == state)
            {
                span = new DateSpan(reigns[^1].Days.From, span.Until);
                reigns.RemoveAt(reigns.Count - 1);
            }

            reigns.Add((span, state));
        }
    }

    private State On(LocalDate day)
    {
        var standing = signed.Where((each, place) => day >= each.From && !(day >= ReplacedOn(place))).ToList();
        var inTerm = standing.Where(each => each.Agreement.Term.Contains(day)).ToList();
        if (inTerm.Count > 0)
        {
            return inTerm.Count == 1 ? new State(Standing.InTerm, inTerm) : new State(Standing.Overlap, inTerm);
        }

        // The agreement whose term ended last stands for what follows; it ended those before it.
        var lastEnd = standing.Select(each => each.Agreement.Term.Until).Max();
        var ended = standing.Where(each => each.Agreement.Term.Until == lastEnd).ToList();
        return ended switch
        {
            [] => State.None,
            [var one] => new State(
                one.Agreement.Continuation switch
                {
                    Continuation.UntilReplaced => Standing.Continuing,
                    Continuation.Lapses => Standing.Lapsed,
                    null => Standing.Undeclared,
                    _ => throw Closed.Missed(one.Agreement.Continuation),
                },
                ended),
            _ => new State(Standing.Overlap, ended),
        };
    }

    private LocalDate? ReplacedOn(int place) => signed.Skip(place + 1).Select(later => later.ReplacesFrom).Min();

    private EffectiveSeries<CollectiveAgreement> Enter()
    {
        var series = EffectiveSeries.Empty<CollectiveAgreement>();
        RegisteredAgreement? before = null;
        foreach (var (days, state) in reigns)
        {
            if (!state.Pays)
            {
                series = state.Standing == Standing.Nothing
                    ? series
                    : series.Clear(days, state.Standing == Standing.Overlap ? "terms overlap" : "no agreement in force");
                before = null;
                continue;
            }

            // One agreement whose term ended and that goes on stays one step of the series.
            var current = state.Agreements[0];
            var term = ReferenceEquals(before, current) ? new DateSpan(series.Steps[^1].Span.From, days.Until) : days;
            series = series.Set(term, current.Agreement with { Term = term, Continuation = Continuation.Lapses });
            before = current;
        }

        return series;
    }

    private static IEnumerable<Finding> Say(DateSpan days, State state)
    {
        FindingArgument[] dates = [("from", days.From), .. days.LastDay is { } last ? new FindingArgument[] { ("last", last) } : []];
        string[] names = [.. state.Agreements.Select(each => each.Agreement.Id.ToString())];
        return state.Standing switch
        {
            Standing.Continuing => [Finding.Of(FindingCodes.TermContinues, "", [("agreement", names[0]), .. dates])],
            Standing.Lapsed => [Finding.Of(FindingCodes.TermLapsed, "", [("agreement", names[0]), .. dates])],
            Standing.Undeclared => [Choices.Continuation(names[0])],
            Standing.Overlap => [Finding.Of(FindingCodes.TermsOverlap, "", [("agreements", names), .. dates])],
            Standing.Nothing or Standing.InTerm => [],
            _ => throw Closed.Missed(state.Standing),
        };
    }

    private sealed record State
    {
        internal static readonly State None = new(Standing.Nothing, []);

        internal State(Standing standing, IEnumerable<RegisteredAgreement> agreements) =>
            (Standing, Agreements) = (standing, ValueList.Of(agreements));

        internal Standing Standing { get; }

        internal ValueList<RegisteredAgreement> Agreements { get; }

        internal bool Pays => Standing is Standing.InTerm or Standing.Continuing;
    }
}
