using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>One time that a clause's ground is met by a person's facts: the key, the day it counts from and, for a standing, its end.</summary>
internal sealed record Occurrence(TermKey Key, LocalDate CountsFrom, TraceEvent Event)
{
    /// <summary>The event's id; empty for a standing.</summary>
    internal string Id { get; init; } = "";

    /// <summary>The first day on which a standing no longer holds.</summary>
    internal LocalDate? EndsOn { get; init; }

    /// <summary>The day from which the next occurrence of the same series counts; this one is due until that one is.</summary>
    internal LocalDate? SupersededOn { get; init; }

    /// <summary>
    /// The day by which its start goes where that is not <see cref="CountsFrom"/>: it goes on under another key since then, such as an employment
    /// under another form. Null: it begins on the day from which it counts.
    /// </summary>
    internal LocalDate? Since => Sequel.Since;

    /// <summary>The day from which it is due no more whatever the stop rule: it goes on under another key, or another employment began, in which
    /// service counts anew.</summary>
    internal LocalDate? LapsesOn => Sequel.LapsesOn;

    /// <summary>The occurrences that followed without a day between and are due only later, on one day; until then this one goes on, at most as high
    /// as the highest.</summary>
    internal ValueList<Occurrence> Successors => Sequel.Successors;

    /// <summary>With successors, the first day on which this one is due only because of them, and the day on which they are due.</summary>
    internal (LocalDate From, LocalDate Until)? Waiting => Sequel.Waiting;

    /// <summary>Whether this occurrence is due on a day only because of its successors.</summary>
    internal bool IsWaitingOn(LocalDate day) => day >= Waiting?.From;

    /// <summary>What decides a day's amount beside the occurrence itself: on a day on which it waits the successors whose trade fits the post; else
    /// nothing.</summary>
    internal IEnumerable<Occurrence> SuccessorsOn(LocalDate day, Post? post) => IsWaitingOn(day) ? Successors.Where(each => each.HasTrade(post)) : [];

    /// <summary>Whether what it pays on a day may hang on the post of that day.</summary>
    internal bool AsksForTrade => TradeMatch != TradeMatch.Any || Successors.Count > 0;

    /// <summary>Whether the trade fits the post on a day: the occurrence's own, or one of those for which it waits.</summary>
    internal bool HasTradeOn(LocalDate day, Post? post) => IsWaitingOn(day) ? SuccessorsOn(day, post).Any() : HasTrade(post);

    /// <summary>How <see cref="Trade"/> must stand to the trade of the person's post that day.</summary>
    internal TradeMatch TradeMatch { get; init; }

    /// <summary>The trade of the standing; empty where it has none.</summary>
    internal string Trade { get; init; } = "";

    /// <summary>What it goes on from and what goes on after it.</summary>
    internal OccurrenceSequel Sequel { get; init; } = OccurrenceSequel.None;

    /// <summary>How many it stands for, and of what time.</summary>
    internal OccurrenceCount Count { get; init; } = OccurrenceCount.One;

    /// <summary>What only results and what is supplied for a month have.</summary>
    internal OccurrenceDetails Details { get; init; } = OccurrenceDetails.None;

    internal Ratio Quantity => Count.Quantity;

    /// <summary>The only month that it belongs to, for counts and supplied amounts; such an amount is never prorated.</summary>
    internal YearMonth? OnlyIn => Count.OnlyIn;

    internal Money? Supplied => Details.Supplied;

    /// <summary>What is missing in the fact, so that it cannot be settled; or null.</summary>
    internal Finding? Fault { get; init; }

    /// <summary>Whether the trade stands to that of a post as the clause asks; a missing trade never does.</summary>
    internal bool HasTrade(Post? post) => TradeMatch == TradeMatch.Any
        || (Trade.Length > 0
            && post?.Trade is { Length: > 0 } own
            && string.Equals(own, Trade, StringComparison.Ordinal) == (TradeMatch == TradeMatch.SameAsPost));

    /// <summary>Whether a standard may know it: it has no entries, or one of its keys is part of this.</summary>
    internal bool Fits(BonusAmount standard) =>
        Supplied is not null || standard is FormulaAmount || standard.Keys is not { } keys || HasKeyAmong(keys);

    /// <summary>Whether one of the keys is part of its own.</summary>
    internal bool HasKeyAmong(IReadOnlyList<TermKey> keys)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            if (keys[at].IsPartOf(Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What happened and from when it is due, where the line comes from.</summary>
    internal LineStart Started(LocalDate due) =>
        new(Event, CountsFrom, due, Event == TraceEvent.Anniversary && Quantity.TryToDecimal(out var years) ? (int)years : 0);

    /// <summary>By date, then by whatever tells two occurrences apart.</summary>
    internal static int Compare(Occurrence left, Occurrence right)
    {
        var order = left.CountsFrom.CompareTo(right.CountsFrom);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        order = order != 0 ? order : TermKey.Compare(left.Key, right.Key);
        order = order != 0 ? order : (left.EndsOn ?? LocalDate.MaxIsoValue).CompareTo(right.EndsOn ?? LocalDate.MaxIsoValue);
        order = order != 0 ? order : string.CompareOrdinal(left.Trade, right.Trade);
        return order != 0 ? order : (left.Details.Figures?.Count ?? 0).CompareTo(right.Details.Figures?.Count ?? 0);
    }
}
