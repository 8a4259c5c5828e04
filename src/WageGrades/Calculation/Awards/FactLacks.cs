using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The facts that fit a ground and no entry of its table, and the rates that a person lacks, which are told on the statement.</summary>
internal sealed partial class FactLacks(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private FewItems<(ClauseReads Asks, Occurrence Fact, IReadOnlyList<TermKey> Keys, Finding? Otherwise)> unmatched;
    private List<Finding>? lacking;
    private HashSet<string>? taken;
    private FormulaReach? formulas;

    private FormulaReach Formulas => formulas ??= new(month);

    /// <summary>Whether nothing was noted as lacking.</summary>
    internal bool IsEmpty => unmatched.Count == 0 && lacking is null;

    /// <summary>Whether an event was noted as lacking, for which another clause may pay.</summary>
    internal bool HasEvents
    {
        get
        {
            for (var at = 0; at < unmatched.Count; at++)
            {
                if (unmatched[at].Fact.Id.Length > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Notes that a clause pays for an event, so that another need not.</summary>
    internal void Taken(string occurrence) => (taken ??= new(StringComparer.Ordinal)).Add(occurrence);

    /// <summary>Notes what occurrences lack that a clause pays on no day.</summary>
    /// <param name="asks">The clause.</param>
    /// <param name="lacks">What is lacking.</param>
    /// <param name="onlyEvents">Whether what lasts lacks nothing.</param>
    internal void AddWhole(
        ClauseReads asks, ValueList<(Occurrence Fact, FormulaLack Lack, LocalDate Day, bool IsFormula)> lacks, bool onlyEvents)
    {
        var clause = asks.Clause;
        var isTold = false;
        foreach (var (fact, lack, day, isFormula) in lacks)
        {
            if (onlyEvents && fact.Id.Length == 0)
            {
                continue;
            }

            // What a formula lacks of the person is the same for every standing.
            if (isFormula && fact.Id.Length == 0)
            {
                if (isTold)
                {
                    continue;
                }

                isTold = true;
            }

            if (lack.Keys is { } keys)
            {
                unmatched.Add((asks, fact, keys, isFormula ? Formulas.Whole(clause, lack, day) : null));
            }
            else
            {
                (lacking ??= []).Add(Formulas.Whole(clause, lack, day));
            }
        }
    }
}
