using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>What an amount reads of a person and of other clauses beside the occurrence that it pays.</summary>
internal sealed record AmountReads
{
    /// <summary>Nothing but the occurrence.</summary>
    internal static readonly AmountReads OccurrenceOnly = new();

    /// <summary>The clauses on whose pay it rests, and how they count.</summary>
    internal IReadOnlyList<PayReference> Pay { get; init; } = ValueList<PayReference>.Empty;

    /// <summary>The ladders of which it reads a cell.</summary>
    internal IReadOnlyList<ClauseId> Ladders { get; init; } = ValueList<ClauseId>.Empty;

    /// <summary>The floors whose amount it reads.</summary>
    internal IReadOnlyList<ClauseId> Floors { get; init; } = ValueList<ClauseId>.Empty;

    /// <summary>The keys that also fit what the person bears on the day.</summary>
    internal IReadOnlyList<TermKey> Borne { get; init; } = ValueList<TermKey>.Empty;

    /// <summary>The counters of the month.</summary>
    internal IReadOnlyList<Term> Counters { get; init; } = ValueList<Term>.Empty;

    /// <summary>The standing numbers of the person.</summary>
    internal IReadOnlyList<Term> Numbers { get; init; } = ValueList<Term>.Empty;

    /// <summary>Whether it reads the person's grade by itself.</summary>
    internal bool Grade { get; init; }

    /// <summary>Whether it counts completed service.</summary>
    internal bool Service { get; init; }

    /// <summary>Whether it makes a day's or an hour's pay, which the rounding of time rates rounds.</summary>
    internal bool TimeRates { get; init; }

    /// <summary>Whether what it pays is of days of the person's own hours.</summary>
    internal bool Days { get; init; }

    /// <summary>Whether what it pays is at the person's hours already, so that no share of hours reduces it.</summary>
    internal bool OwnHours { get; init; }

    /// <summary>Of how many months before the month it reads pay; 0: of none.</summary>
    internal int MonthsBefore { get; init; }

    /// <summary>The clauses whose standards it reads, each once.</summary>
    internal IEnumerable<ClauseId> Clauses
    {
        get
        {
            List<ClauseId> all = [];
            AddClauses(all);
            return all.Distinct();
        }
    }

    /// <summary>Adds the clauses whose standards it reads.</summary>
    internal void AddClauses(List<ClauseId> all)
    {
        foreach (var pay in Pay)
        {
            all.AddRange(pay.Of);
        }

        all.AddRange(Ladders);
    }

    /// <summary>Whether it may differ from day to day without a change of the occurrence or of its own standard.</summary>
    internal bool IsOfTheDay => Pay.Count + Ladders.Count + Floors.Count + Borne.Count + Numbers.Count > 0 || Grade || Service;

    /// <summary>What both read.</summary>
    internal AmountReads And(AmountReads other) => new()
    {
        Pay = ValueList.Of(Pay.Concat(other.Pay)),
        Ladders = ValueList.Of(Ladders.Concat(other.Ladders)),
        Floors = ValueList.Of(Floors.Concat(other.Floors)),
        Borne = ValueList.Of(Borne.Concat(other.Borne)),
        Counters = ValueList.Of(Counters.Concat(other.Counters)),
        Numbers = ValueList.Of(Numbers.Concat(other.Numbers)),
        Grade = Grade || other.Grade,
        Service = Service || other.Service,
        TimeRates = TimeRates || other.TimeRates,
        Days = Days || other.Days,
        OwnHours = OwnHours || other.OwnHours,
        MonthsBefore = Math.Max(MonthsBefore, other.MonthsBefore),
    };
}
