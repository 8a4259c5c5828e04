using WageGrades.Calculation;
using WageGrades.Citations;

namespace WageGrades.Costing;

/// <summary>The months of a person that were looked at: what they find, and the notes beside the statements asked first.</summary>
internal sealed class PersonLook(SeenMonth?[] months, MonthPlaces places)
{
    private SeenMonth?[]? seen = months;
    private Noted?[] notes = [];

    /// <summary>What the months find; the very same for all who find the same.</summary>
    internal MonthPlaces Places => places;

    /// <summary>What was found is not kept where nobody asks for notes: it is many times the size of what it comes to.</summary>
    internal void Forget() => seen = null;

    /// <summary>
    /// Adds why clauses pay nothing beside statements of equal facts. What was noted first is used again where the same clauses have lines and no
    /// standard that differs was looked at; else the caller looks again.
    /// </summary>
    /// <param name="reach">Where to add.</param>
    /// <param name="statements">The statements, month by month.</param>
    /// <param name="ownOf">The person's own statement of a month, where equal facts do not say what is to come.</param>
    /// <param name="differs">Whether a clause differs from that under which the months were looked at.</param>
    /// <returns>False where nothing was added.</returns>
    internal bool TryNote(
        PersonReach reach, IReadOnlyList<PayStatement> statements, Func<int, PayStatement> ownOf, Predicate<ClauseId> differs)
    {
        if (seen is { } first)
        {
            notes = new Noted?[first.Length];
            for (var month = 0; month < statements.Count; month++)
            {
                var statement = statements[month];
                if (month > 0 && first[month] is not null && ReferenceEquals(first[month], first[month - 1])
                    && ReferenceEquals(statement, notes[month - 1]?.Beside))
                {
                    // Nothing changed since the month before.
                    notes[month] = notes[month - 1];
                    continue;
                }

                if (first[month]?.MayAwaitElse(statement, reach.IsBettered) == true)
                {
                    // Not used again: another agreement's statement has what is to come of somebody else as well.
                    var whole = ownOf(month);
                    reach.Add(whole, whole.Notes.All);
                    notes[month] = default;
                    continue;
                }

                var own = first[month]?.NotesBeside(statement, reach.IsBettered) ?? statement.Notes.All;
                reach.Add(statement, own);
                notes[month] = new Noted(statement, own);
            }

            Forget();
            return true;
        }

        if (notes.Length == 0)
        {
            return false;
        }

        for (var month = 0; month < statements.Count; month++)
        {
            if (notes[month] is not { } noted
                || (!IsAsBefore(statements, month) && !(HaveSameLines(noted.Beside, statements[month]) && !noted.ReadsAny(differs))))
            {
                return false;
            }
        }

        for (var month = 0; month < statements.Count; month++)
        {
            if (!IsAsBefore(statements, month))
            {
                reach.Add(statements[month], notes[month]!.Notes);
            }
        }

        return true;
    }

    private bool IsAsBefore(IReadOnlyList<PayStatement> statements, int month) =>
        month > 0 && ReferenceEquals(notes[month], notes[month - 1]) && ReferenceEquals(statements[month], statements[month - 1]);

    private static bool HaveSameLines(PayStatement one, PayStatement other) =>
        ReferenceEquals(one, other) || (HasLinesOf(one, other) && HasLinesOf(other, one));

    private static bool HasLinesOf(PayStatement one, PayStatement other) =>
        HasEach(one, other.Lines) && HasEach(one, other.Pending) && HasEach(one, other.Suppressed);

    private static bool HasEach(PayStatement statement, IReadOnlyList<PayLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (!statement.HasLine(lines[at].Clause.Id))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Why clauses pay nothing beside a statement.</summary>
    private sealed class Noted(PayStatement beside, IReadOnlyList<ClauseNote> notes)
    {
        // Of a clause that changes these may change, whatever the facts.
        private readonly ClauseId[] ofStandards =
        [
            .. from note in notes
               where note.Reason is not (CoverageReason.NoFact or CoverageReason.NotFor or CoverageReason.NotCovered)
               select note.Clause,
        ];

        internal PayStatement Beside => beside;

        internal IReadOnlyList<ClauseNote> Notes => notes;

        /// <summary>Whether a note may be another where some clauses differ.</summary>
        internal bool ReadsAny(Predicate<ClauseId> differs) => Array.Exists(ofStandards, differs);
    }
}
