using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>How near each paying clause came to paying one person in some months.</summary>
/// <param name="places">The places of the clauses.</param>
internal sealed class PersonReach(IReadOnlyDictionary<ClauseId, int> places)
{
    private readonly (CoverageReason Reason, PayLine? Line, ClauseNote? Note)[] best =
        [.. Enumerable.Repeat((CoverageReason.NotComputed, (PayLine?)null, (ClauseNote?)null), places.Count)];

    private PayStatement? last;

    /// <summary>The nearest that a clause came so far.</summary>
    internal (CoverageReason Reason, PayLine? Line, ClauseNote? Note) this[int place] => best[place];

    /// <summary>Adds a statement, or one of equal facts, and why clauses without a line on it pay nothing.</summary>
    internal void Add(PayStatement statement, IEnumerable<ClauseNote> notes)
    {
        // Months that are paid alike come one after another.
        if (!ReferenceEquals(statement, last))
        {
            Add(statement.Lines);
            Add(statement.Pending);
            Add(statement.Suppressed);
            last = statement;
        }

        foreach (var note in notes)
        {
            Better(note.Clause, note.Reason, null, note);
        }
    }

    /// <summary>Whether a note of a reason would come nearer than all so far.</summary>
    internal bool IsBettered(ClauseId clause, CoverageReason reason) => places.TryGetValue(clause, out var at) && reason < best[at].Reason;

    private void Add(IReadOnlyList<PayLine> lines)
    {
        foreach (var line in lines)
        {
            Better(line.Clause.Id, ReasonOf(line), line, null);
        }
    }

    private void Better(ClauseId clause, CoverageReason reason, PayLine? line, ClauseNote? note)
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
