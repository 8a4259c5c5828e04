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
        reasons = [.. this.clauses.Select(_ => new Dictionary<(CoverageReason, int, string), (LocalizedText, int)>())];
    }

    /// <summary>Adds the statements of one person, of one month or several.</summary>
    internal void Add(params IReadOnlyList<PayStatement> statements)
    {
        var best = new (CoverageReason Reason, PayLine? Line, ClauseNote? Note)[clauses.Count];
        Array.Fill(best, (CoverageReason.NotComputed, null, null));
        foreach (var statement in statements)
        {
            months.Add(statement.Month);
            foreach (var line in statement.Lines.Concat(statement.Pending).Concat(statement.Suppressed))
            {
                Better(best, line.Clause.Id, ReasonOf(line), line, null);
            }

            foreach (var note in statement.Notes)
            {
                Better(best, note.Clause, note.Reason, null, note);
            }
        }

        people++;
        for (var i = 0; i < best.Length; i++)
        {
            var (reason, line, note) = best[i];
            counts[i][(int)reason]++;
            if (reason == CoverageReason.Paid)
            {
                continue;
            }

            var text = CoverageWords.Of(clauses[i], reason, line, note);
            var key = (reason, note?.Missing.Count ?? 0, text.English);
            reasons[i][key] = (text, reasons[i].TryGetValue(key, out var known) ? known.People + 1 : 1);
        }
    }

    internal ClauseCoverage ToCoverage() => new(people, months, clauses.Select((clause, i) => new ClauseReach(
        new ClauseReference(clause.Id, clause.Number),
        clause.Heading,
        counts[i],
        reasons[i]
            .OrderBy(each => each.Key.Reason)
            .ThenBy(each => each.Key.Missing)
            .ThenByDescending(each => each.Value.People)
            .ThenBy(each => each.Key.Detail, StringComparer.Ordinal)
            .Select(each => new ReasonCount(each.Key.Reason, each.Value.Text, each.Value.People)))));

    private void Better(
        (CoverageReason Reason, PayLine? Line, ClauseNote? Note)[] best,
        ClauseId clause,
        CoverageReason reason,
        PayLine? line,
        ClauseNote? note)
    {
        if (places.TryGetValue(clause, out var at) && reason < best[at].Reason)
        {
            best[at] = (reason, line, note);
        }
    }

    private static CoverageReason ReasonOf(PayLine line) => line.Status switch
    {
        LineStatus.Paid => CoverageReason.Paid,
        LineStatus.Pending => CoverageReason.Pending,
        LineStatus.Suppressed => line.Reason == LineReason.NotYetDue ? CoverageReason.NotYetDue : CoverageReason.Suppressed,
        _ => throw Closed.Missed(line.Status),
    };
}
