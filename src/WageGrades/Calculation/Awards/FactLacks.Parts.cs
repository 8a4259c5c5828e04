using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

internal sealed partial class FactLacks
{
    /// <summary>
    /// Notes what is lacking on days of a month on others of which the clause pays. On a day on which one of several pays the others lack nothing;
    /// what nobody pays on any day is told as a whole.
    /// </summary>
    internal void AddParts(ClauseReads asks, ValueList<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> lasting)
    {
        if (!HasBoth(lasting))
        {
            return;
        }

        var paid = DaySpans.Union(lasting.Where(each => each.Lack is null).Select(each => each.Days)).ToList();

        List<(Occurrence Fact, DateSpan Days, FormulaLack Lack)> told = [];
        foreach (var (fact, days, lack) in lasting.Where(each => each.Lack is not null).OrderBy(each => each.Days.From))
        {
            var cuts = paid.Concat(told.Select(each => each.Days)).SelectMany(span => new[] { span.From, span.Until!.Value }).Distinct().Order();
            foreach (var part in DaySpans.Cut(days, cuts.ToList()))
            {
                if (paid.Exists(span => span.Contains(part.From)) || told.Exists(each => each.Days.Contains(part.From)))
                {
                    continue;
                }

                if (told is [.., var last] && last.Days.Until == part.From && last.Fact.Key == fact.Key && last.Lack.IsAs(lack!))
                {
                    told[^1] = (fact, new DateSpan(last.Days.From, part.Until), last.Lack);
                }
                else
                {
                    told.Add((fact, part, lack!));
                }
            }
        }

        foreach (var (fact, days, lack) in told)
        {
            if (lack.Keys is { } keys && IsAboveAnEntry(asks.Clause, fact.Key, keys))
            {
                unmatched.Add((asks, fact, keys, null));
            }
            else
            {
                (lacking ??= []).Add(Formulas.Part(asks.Clause, lack, days));
            }
        }
    }

    // Whether something is lacking on some days and nothing on others.
    private static bool HasBoth(ValueList<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> lasting)
    {
        for (var at = 1; at < lasting.Count; at++)
        {
            if (lasting[at].Lack is null != lasting[0].Lack is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the fact stands above an entry of the same ordered vocabulary: the higher grade would get nothing.</summary>
    private bool IsAboveAnEntry(BonusClause clause, TermKey fact, IReadOnlyList<TermKey> keys)
    {
        if (clause.Bonus.Ground is not StandingGround { Vocabulary: var code }
            || plan.Agreement.FindVocabulary(code) is not { IsOrdered: true } vocabulary
            || fact.Find(code) is not { } own)
        {
            return false;
        }

        return RankOf(vocabulary, own) is { } rank && HasEntryBelow(rank, keys, vocabulary);
    }

    private static bool HasEntryBelow(int rank, IReadOnlyList<TermKey> keys, Vocabulary vocabulary)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            if (keys[at].Find(vocabulary.Code) is { } entry && RankOf(vocabulary, entry) < rank)
            {
                return true;
            }
        }

        return false;
    }

    private static int? RankOf(Vocabulary vocabulary, Term term)
    {
        for (var i = 0; i < vocabulary.Terms.Count; i++)
        {
            if (vocabulary.Terms[i] == term)
            {
                return i;
            }
        }

        return null;
    }
}
