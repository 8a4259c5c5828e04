using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>What the standards of a bonus clause read beside the occurrence, and the days on which it changes for everybody; worked out once
/// an agreement.</summary>
internal sealed class ClauseReads
{
    private readonly NearEntries near = new();
    private readonly SharedNotes notes;

    internal ClauseReads(BonusClause clause, CollectiveAgreement agreement, RestOrder rests, int? place = null, int order = -1)
    {
        (Clause, Place, Order, notes) = (clause, place, order, new SharedNotes(clause.Id));
        Named = ("clause", clause.Id.ToString());
        IsChosen = clause.Bonus.Repetition is not null && agreement.Policies.StartOf(clause.Bonus.Schedule) is not null;
        IsPool = clause.IsPool;
        Need = GroundNeeds.Of(clause.Bonus.Ground);
        OwesOnlyWhatIsFound = !IsPool && IsChosen && agreement.Policies.LeapDay is not null && clause.Bonus.Schedule.OfPeriod is null;
        List<BonusAmount> standards = [.. clause.Amounts.Values];
        IsSettledWhenDue = place is not null && clause.Bonus.Schedule is { IsOnce: true, OfPeriod: null }
            && standards.TrueForAll(static standard =>
                standard.Reads == AmountReads.OccurrenceOnly && !standard.MultipliesItself && standard.Quantity != QuantityUse.PerUnit);
        var reads = standards.ConvertAll(standard => standard.Reads);
        Service = reads.Exists(each => each.Service);
        Borne = reads.Exists(each => each.Borne.Count > 0);
        Numbers = [.. reads.SelectMany(each => each.Numbers).Distinct()];
        CountsTime = reads.Exists(each => each.Counters.Count > 0 || each.TimeRates || each.Days || each.MonthsBefore > 0);
        PaysOnlyCounts = standards.TrueForAll(standard =>
            standard is FormulaAmount { Times: CounterQuantity counter } && counter.Of(Ratio.Zero).Sign == 0);
        MayLack = standards.Exists(standard => standard is FormulaAmount || standard.Keys is not null);
        FitsWhatIsBorne = standards.Exists(standard => standard.FitsWhatIsBorne);
        Tables = [.. standards.Select(standard => standard.Keys).OfType<IReadOnlyList<TermKey>>().Select(keys => ValueList.Of(keys))];
        StandardDays = [.. clause.Amounts.ChangeDays()];
        FloorDays =
        [
            .. from floor in agreement.Floors
               where reads.Exists(each => each.Floors.Contains(floor.Id))
               from day in floor.Amount.ChangeDays()
               select day,
        ];
        CellDays =
        [
            .. from id in reads.SelectMany(each => each.Ladders)
               let ladder = agreement.Find(id) as LadderClause
               where ladder is not null
               from day in ladder.Ladders.ChangeDays()
               select day,
        ];
        ChangesAlone = !ReadsPerson && FloorDays.Count == 0 && rests.Below(clause.Id).Count == 0;
    }

    /// <summary>The clause.</summary>
    internal BonusClause Clause { get; }

    /// <summary>Whether it is said how the clause repeats and when it starts; one that does not say so pays nobody.</summary>
    internal bool IsChosen { get; }

    /// <summary>At what facts its ground looks; who has none of them has nothing of it.</summary>
    internal GroundNeed Need { get; }

    /// <summary>Whether a sum is split among several people.</summary>
    internal bool IsPool { get; }

    /// <summary>Whether who has nothing that meets the ground is owed nothing, and nothing is to be told of it.</summary>
    internal bool OwesOnlyWhatIsFound { get; }

    /// <summary>Whether what it owes once is settled when it falls due: in a month in which nothing of the clause and of its rivals does, what did
    /// before tells nothing.</summary>
    internal bool IsSettledWhenDue { get; }

    /// <summary>That the clause has no line for a reason; everybody's note is one.</summary>
    internal ClauseNote Note(CoverageReason reason) => notes[reason];

    /// <summary>The clause as a finding names it.</summary>
    internal FindingArgument Named { get; }

    /// <summary>A fact and the entries of a table of the clause that come near it, as a finding names them.</summary>
    internal (FindingArgument Fact, FindingArgument Near) Near(TermKey fact, IReadOnlyList<TermKey> keys) => near.Of(fact, keys);

    /// <summary>The place of the clause among all clauses of the plan's agreement, of two with one id that of the first; -1 for one of another
    /// agreement.</summary>
    internal int Order { get; }

    /// <summary>The place of the clause among the plan's bonus clauses; null for one of another agreement.</summary>
    internal int? Place { get; }

    /// <summary>Whether what the clause gives changes with its own standard alone, and not with what it rests on or reads of the person.</summary>
    internal bool ChangesAlone { get; }

    /// <summary>Whether a standard counts completed service.</summary>
    internal bool Service { get; }

    /// <summary>Whether keys of a standard also fit what the person bears.</summary>
    internal bool Borne { get; }

    /// <summary>Whether a standard reads days, hours or counts of a month.</summary>
    internal bool CountsTime { get; }

    /// <summary>Whether every standard pays for what was counted, and so nothing for a month of which nothing is recorded.</summary>
    internal bool PaysOnlyCounts { get; }

    /// <summary>The standing numbers read.</summary>
    internal ValueList<Term> Numbers { get; }

    /// <summary>Whether the clause may lack anything for somebody: an entry, a cell.</summary>
    internal bool MayLack { get; }

    /// <summary>Whether a standard also fits what the person bears, so that what a fact lacks is seen only by reading it.</summary>
    internal bool FitsWhatIsBorne { get; }

    /// <summary>The keys of each standard that has entries.</summary>
    internal ValueList<ValueList<TermKey>> Tables { get; }

    /// <summary>Whether a fact may be told to fit the ground and no standard.</summary>
    internal bool MayMiss => FitsWhatIsBorne || Tables.Count > 0;

    /// <summary>Whether a standard reads anything of the person beside the occurrence that changes on days of its own.</summary>
    internal bool ReadsPerson => Service || Borne || Numbers.Count > 0;

    /// <summary>The days on which the clause's standard changes.</summary>
    internal ValueList<LocalDate> StandardDays { get; }

    /// <summary>The days on which a floor that is read changes.</summary>
    internal ValueList<LocalDate> FloorDays { get; }

    /// <summary>The days on which a ladder changes of which a cell is read.</summary>
    internal ValueList<LocalDate> CellDays { get; }
}
