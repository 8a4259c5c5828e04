using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Adds up statements to a coverage, person by person.</summary>
internal sealed class CoverageTally
{
    private static readonly int ReasonKinds = Enum.GetValues<CoverageReason>().Length;

    private readonly IReadOnlyList<PayClause> clauses;
    private readonly Dictionary<ClauseId, int> places = [];
    private readonly int[][] counts;
    private readonly int[][] alike;
    private readonly Dictionary<(CoverageReason Reason, int Missing, string Detail), (LocalizedText Text, int People)>[] reasons;
    private readonly SortedSet<YearMonth> months = [];
    private int people;

    /// <param name="clauses">The paying clauses, in the order of the agreement.</param>
    internal CoverageTally(IEnumerable<PayClause> clauses)
    {
        this.clauses = [.. clauses.DistinctBy(clause => clause.Id)];
        for (var i = 0; i < this.clauses.Count; i++)
        {
            places[this.clauses[i].Id] = i;
        }

        counts = [.. this.clauses.Select(_ => new int[ReasonKinds])];
        alike = [.. this.clauses.Select(_ => new int[ReasonKinds])];
        reasons = [.. this.clauses.Select(_ => new Dictionary<(CoverageReason, int, string), (LocalizedText, int)>())];
    }

    /// <summary>Adds the statements of one person, of one month or several.</summary>
    internal void Add(params IReadOnlyList<PayStatement> statements)
    {
        PersonReach own = new(places);
        foreach (var statement in statements)
        {
            own.Add(statement, statement.Notes.All);
            months.Add(statement.Month);
        }

        Add(own);
    }

    /// <summary>One person's months to be added up; <see cref="Add(PersonReach, IEnumerable{YearMonth})"/> takes them.</summary>
    internal PersonReach Begin() => new(places);

    /// <summary>Adds one person's months.</summary>
    internal void Add(PersonReach own, IEnumerable<YearMonth> ofMonths)
    {
        months.UnionWith(ofMonths);
        Add(own);
    }

    private void Add(PersonReach own)
    {
        people++;
        for (var i = 0; i < clauses.Count; i++)
        {
            var (reason, line, note) = own[i];
            counts[i][(int)reason]++;
            if (reason == CoverageReason.Paid)
            {
                continue;
            }

            // What says nothing of the person is worded once.
            if (reason is not (CoverageReason.Pending or CoverageReason.Suppressed) && note is null or { Fact: null, Missing.Count: 0 })
            {
                alike[i][(int)reason]++;
                continue;
            }

            Add(i, reason, CoverageWords.Of(clauses[i], reason, line, note), note?.Missing.Count ?? 0, 1);
        }
    }

    private void Add(int clause, CoverageReason reason, LocalizedText text, int missing, int more)
    {
        var key = (reason, missing, text.English);
        reasons[clause][key] = (text, reasons[clause].TryGetValue(key, out var known) ? known.People + more : more);
    }

    // The people whose reasons say nothing of them join the others.
    private void AddAlike()
    {
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            for (var reason = 0; reason < ReasonKinds; reason++)
            {
                if (alike[clause][reason] is > 0 and var more)
                {
                    Add(clause, (CoverageReason)reason, CoverageWords.Of(clauses[clause], (CoverageReason)reason, null, null), 0, more);
                    alike[clause][reason] = 0;
                }
            }
        }
    }

    internal ClauseCoverage ToCoverage()
    {
        AddAlike();
        return new(people, months, clauses.Select((clause, i) => new ClauseReach(
            new ClauseReference(clause.Id, clause.Number),
            clause.Heading,
            counts[i],
            reasons[i]
                .OrderBy(each => each.Key.Reason)
                .ThenBy(each => each.Key.Missing)
                .ThenByDescending(each => each.Value.People)
                .ThenBy(each => each.Key.Detail, StringComparer.Ordinal)
                .Select(each => new ReasonCount(each.Key.Reason, each.Value.Text, each.Value.People)))));
    }
}
