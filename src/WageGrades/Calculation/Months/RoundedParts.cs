using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What the parts of each monthly amount come to so far, exact and rounded. Parts are rounded cumulatively: part k is the rounded sum of the parts
/// 1…k less what the parts 1…k−1 came to, so that parts always add up to the rounded month. A month that two agreements share goes on from the
/// first one's parts where both round alike.
/// </summary>
internal sealed class RoundedParts(RoundingRule rule, RoundedParts? before = null)
{
    private readonly RoundedParts? before = before?.Rule == rule ? before : null;
    private readonly List<(DraftLine Draft, Sum Sum)> parts = [];

    // Made when the agreement after this one asks, as few do.
    private Dictionary<PartName, List<Sum>>? named;
    private int namedParts;

    private RoundingRule Rule => rule;

    /// <summary>The rounded part of a draft.</summary>
    internal Money Next(DraftLine draft)
    {
        var sum = SumOf(draft.Chain);
        if (sum is null)
        {
            sum = new Sum(draft.Exact.Currency);
            if (before is not null && draft.Factor != Ratio.One)
            {
                var (earlier, own) = (before.Named(NameOf(draft)), Named(NameOf(draft)));
                if (own.Count < earlier.Count)
                {
                    sum.Continue(earlier[own.Count]);
                }
            }
        }

        parts.Add((draft, sum));
        return sum.Add(draft.Exact, draft.Rounding ?? rule);
    }

    // The parts of one amount mostly stand together.
    private Sum? SumOf(object chain)
    {
        for (var at = parts.Count - 1; at >= 0; at--)
        {
            if (ReferenceEquals(parts[at].Draft.Chain, chain))
            {
                return parts[at].Sum;
            }
        }

        return null;
    }

    /// <summary>The amounts of a name so far, in their order.</summary>
    private List<Sum> Named(PartName name)
    {
        named ??= [];
        for (; namedParts < parts.Count; namedParts++)
        {
            var (draft, sum) = parts[namedParts];
            if (!named.TryGetValue(NameOf(draft), out var known))
            {
                named[NameOf(draft)] = [sum];
            }
            else if (!known.Contains(sum))
            {
                known.Add(sum);
            }
        }

        return named.TryGetValue(name, out var sums) ? sums : [];
    }

    /// <summary>
    /// Names a part so that another agreement's calculation of the same facts finds its amount again: clause, status and, where occurrences do not
    /// compete, which one. Amounts that have one name are told apart by their order.
    /// </summary>
    private static PartName NameOf(DraftLine draft) => draft.Clause is BonusClause
        {
            Bonus: { Repetition: Repetition.EachOne or Repetition.BestPerOccasion, Ground: not SeniorityGround },
        }
        ? new PartName(
            draft.Clause.Id,
            draft.Status,
            draft.Occurrence,
            draft.Derivation.Origin.Start,
            (draft.Derivation.Origin.Source as EntrySource)?.Key)
        : new PartName(draft.Clause.Id, draft.Status, "", null, null);

    private sealed record PartName(ClauseId Clause, LineStatus Status, string Occurrence, LineStart? Start, TermKey? Entry);

    private sealed class Sum(Currency currency)
    {
        private ExactAmount exact = ExactAmount.Zero(currency);
        private Money rounded = Money.Zero(currency);

        internal void Continue(Sum earlier) => (exact, rounded) = (earlier.exact, earlier.rounded);

        internal Money Add(ExactAmount part, RoundingRule rule)
        {
            var before = rounded;
            exact += part;
            rounded = exact.Round(rule);
            return rounded - before;
        }
    }
}
