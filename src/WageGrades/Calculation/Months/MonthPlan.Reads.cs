using System.Collections.Concurrent;
using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

internal sealed partial class MonthPlan
{
    private readonly Dictionary<BonusClause, ClauseReads> reads;
    private readonly ConcurrentDictionary<PayClause, ClauseReference> references = new(ReferenceEqualityComparer.Instance);
    private FactReads? facts;

    /// <summary>The bonus clauses with what their standards read, in the order of the document.</summary>
    internal ValueList<ClauseReads> Reads { get; }

    /// <summary>What the standards of a clause read, one of the agreement's own or of another that pays a part of the month.</summary>
    internal ClauseReads ReadsOf(BonusClause clause) =>
        reads.TryGetValue(clause, out var own) ? own : new ClauseReads(clause, Agreement, Span, Rests);

    /// <summary>What of people the agreement reads beside the grounds of its clauses.</summary>
    internal FactReads Facts => facts ??= new FactReads(this);

    /// <summary>Which clauses rest on which.</summary>
    internal RestOrder Rests { get; }

    /// <summary>The heading of a clause or the name of a floor; the id of what the agreement does not have.</summary>
    internal LocalizedText NameOf(ClauseId id) => Agreement.Find(id)?.Heading
        ?? Agreement.Floors.FirstOrDefault(floor => floor.Id == id)?.Name ?? LocalizedText.Same(id.ToString());

    /// <summary>How lines name a clause.</summary>
    internal static ClauseReference Reference(Clause clause) => new(clause.Id, clause.Number);

    /// <summary>The same of a clause of the plan's own, one for everybody.</summary>
    internal ClauseReference ReferenceTo(PayClause clause) =>
        references.TryGetValue(clause, out var own) ? own : references.GetOrAdd(clause, Reference(clause));
}
