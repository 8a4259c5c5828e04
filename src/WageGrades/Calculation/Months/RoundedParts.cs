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
    private List<DraftLine>? parts;

    // A month has few parts, which are looked through; of pieces somebody may have thousands.
    private const int Few = 16;
    private Dictionary<object, (ExactAmount Exact, Money Rounded)>? chains;

    private RoundingRule Rule => rule;

    /// <summary>The rounded amount of a draft that begins at nothing.</summary>
    internal static Money Alone(DraftLine draft, RoundingRule rule) => draft.Exact.Round(draft.Rounding ?? rule);

    /// <summary>The rounded part of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="isAlone">Whether it is the first part of an amount that begins at nothing: it is rounded as it is.</param>
    internal Money Next(DraftLine draft, out bool isAlone)
    {
        if (!draft.IsWhole && Reached(draft.Chain) is { } known)
        {
            isAlone = false;
            return Next(draft, known.Exact, known.Rounded);
        }

        isAlone = before is null || draft.Factor == Ratio.One;
        if (isAlone)
        {
            return Begin(draft, Alone(draft, rule));
        }

        var (exact, rounded) = Begun(draft, parts?.Count ?? 0);
        return Next(draft, exact, rounded);
    }

    /// <summary>Takes the first part of an amount that begins at nothing, whose rounded amount is known.</summary>
    internal Money Begin(DraftLine draft, Money rounded)
    {
        Keep(draft, draft.Exact, rounded);
        return rounded;
    }

    private Money Next(DraftLine draft, ExactAmount exact, Money rounded)
    {
        exact += draft.Exact;
        var until = exact.Round(draft.Rounding ?? rule);
        Keep(draft, exact, until);
        return until - rounded;
    }

    private void Keep(DraftLine draft, ExactAmount exact, Money rounded)
    {
        // Nothing goes on from an amount that is all of it.
        if (draft.IsWhole)
        {
            return;
        }

        (parts ??= []).Add(draft);
        if (chains is null && parts.Count > Few)
        {
            chains = parts.Select(part => part.Chain).Distinct(ReferenceEqualityComparer.Instance)
                .ToDictionary(chain => chain!, chain => Sum(chain!)!.Value, ReferenceEqualityComparer.Instance);
        }

        chains?[draft.Chain] = (exact, rounded);
    }

    /// <summary>What the parts of a chain came to so far; null where it has none.</summary>
    private (ExactAmount Exact, Money Rounded)? Reached(object chain) =>
        chains is null ? Sum(chain) : chains.TryGetValue(chain, out var known) ? known : null;

    private (ExactAmount Exact, Money Rounded)? Sum(object chain)
    {
        DraftLine? last = null;
        ExactAmount exact = default;
        for (var at = 0; at < parts?.Count; at++)
        {
            if (ReferenceEquals(parts[at].Chain, chain))
            {
                exact = (last is null ? Begun(parts[at], at).Exact : exact) + parts[at].Exact;
                last = parts[at];
            }
        }

        return last is null ? null : (exact, exact.Round(last.Rounding ?? rule));
    }

    /// <summary>Where a chain begins with its first part: at nothing, or where the agreement of the earlier days left its amount.</summary>
    private (ExactAmount Exact, Money Rounded) Begun(DraftLine first, int at)
    {
        if (before is not null && first.Factor != Ratio.One)
        {
            var name = NameOf(first);
            var (earlier, own) = (before.Named(name, int.MaxValue), Named(name, at));
            if (own.Count < earlier.Count)
            {
                return before.Reached(earlier[own.Count])!.Value;
            }
        }

        return (ExactAmount.Zero(first.Exact.Currency), Money.Zero(first.Exact.Currency));
    }

    /// <summary>The chains of a name among the first parts, in their order.</summary>
    private List<object> Named(PartName name, int count) =>
        [.. (parts ?? []).Take(count).Where(part => NameOf(part) == name).Select(part => part.Chain).Distinct(ReferenceEqualityComparer.Instance)];

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
}
