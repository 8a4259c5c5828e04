namespace WageGrades.Oracle;

/// <summary>What a clause owes: nothing, an amount, an amount still to be decided, or two amounts that contradict one another.</summary>
internal readonly record struct Owed(Exact Amount, bool IsPending = false, string? Fault = null)
{
    internal bool IsOpen => IsPending || Fault is not null;
}

/// <summary>The amounts of one person's bonus clauses: on a day of the month, or at a one-off's due day.</summary>
internal sealed partial class Entitlements(Agreement agreement, Person person, MonthDays month)
{
    /// <summary>Whether a clause covers a day's terms and is for the person, or may be.</summary>
    internal bool Covers(Clause clause, Terms terms, DateOnly day) =>
        Covers(clause, terms) && clause.For?.Is(agreement, person, terms, day) != false;

    internal PayMonths Months => agreement.Policies.Months;

    /// <summary>Whether nobody can tell if the clause is for the person.</summary>
    internal bool IsUntold(Clause clause) => clause.For?.Age is not null && person.BornOn is null;

    internal bool Covers(Clause clause, Terms terms) =>
        (clause.Forms ?? agreement.CoveredForms).Contains(terms.Form)
        && (clause.WorkingTimes?.Contains(terms.WorkingTime) ?? clause.Overtime is null);

    /// <summary>What probation leaves of a monthly amount; null where nothing is agreed. Of a bonus there is no lowest step.</summary>
    internal Exact? InProbation(Clause clause, Terms terms, Exact amount, Exact? lowest = null) => !terms.IsProbation ? amount
        : (clause.Probation ?? agreement.Policies.Probation) is { } rule ? rule.Share * (rule.Of == "lowest-step" ? lowest ?? amount : amount)
        : null;

    internal bool CoversDay(Clause clause, int i) => month.Terms[i] is { } terms && Covers(clause, terms, month.Days[i]);

    /// <summary>A monthly amount for a day's share of hours; null when the agreement does not say how it follows them.</summary>
    internal Exact? ByHours(Clause clause, int i, Exact amount) =>
        month.Terms[i]!.HoursShare == 1 ? amount
        : (clause.PartTime ?? agreement.Policies.PartTime) switch
        {
            "by-hours" => amount * month.Terms[i]!.HoursShare,
            "in-full" or "by-worked-hours" => amount,
            _ => null,
        };

    /// <summary>The full-month rate of an occurrence on a day of the month, be it due or not; null where the clause owes nothing.</summary>
    internal Owed? OnDay(Clause clause, Occurrence occurrence, int i) => Told(clause, IfMeant(clause, occurrence, i));

    /// <summary>The same, should the clause be for the person where nobody can tell.</summary>
    internal Owed? IfMeant(Clause clause, Occurrence occurrence, int i)
    {
        var day = month.Days[i];
        return CoversDay(clause, i) && clause.Standards!.On(day) is { } standard && AmountOn(clause, standard, occurrence, day) is { } owed
            ? OnTerms(clause, i, owed)
            : null;
    }

    /// <summary>An amount in probation and for the share of hours.</summary>
    internal Owed OnTerms(Clause clause, int i, Owed owed) =>
        InProbation(clause, month.Terms[i]!, owed.Amount) is not { } reduced ? new Owed(Exact.Zero, Fault: "probation not declared")
        : ByHours(clause, i, reduced) is { } amount ? owed with { Amount = amount }
        : new Owed(Exact.Zero, Fault: "part-time not declared");

    /// <summary>What an occurrence whose trade fits gives on a day; what goes on until others are due gives no more than the highest of them
    /// will.</summary>
    private Owed? AmountOn(Clause clause, Standard standard, Occurrence occurrence, DateOnly day)
    {
        if (!(day >= occurrence.Waits?.From))
        {
            return HasTrade(occurrence, day) ? Amount(clause, standard, occurrence, day) : null;
        }

        var coming = occurrence
            .Waits!.Value.For.Where(each => HasTrade(each, day))
            .Select(each => Amount(clause, standard, each, day))
            .OfType<Owed>()
            .ToList();
        return coming.Count == 0 ? null
            : coming.Exists(each => each.IsOpen) ? coming.First(each => each.IsOpen)
            : Amount(clause, standard, occurrence, day) is not { } before ? null
            : before.IsOpen ? before
            : new Owed(Exact.Min(before.Amount, coming.Aggregate(coming[0].Amount, (most, each) => Exact.Max(most, each.Amount))));
    }

    /// <summary>
    /// A one-off at its due day, if the person is employed and covered then. One that fell due before the clause's first standard
    /// has the amount of that standard, so that it is known when a later one pays the difference.
    /// </summary>
    internal Owed? OneOff(Clause clause, Occurrence occurrence, DateOnly due)
    {
        if (!HasTrade(occurrence, occurrence.Since) || person.Employment.On(due) is not { } terms || !Covers(clause, terms, due))
        {
            return null;
        }

        var first = clause.Standards!.Steps.FirstOrDefault();
        var standard = clause.Standards.On(due) ?? (first.Value is not null && due < first.From ? first.Value : null);
        return standard is null ? null : Told(clause, Amount(clause, standard, occurrence, due));
    }

    /// <summary>What is owed, open where nobody can tell if the clause is for the person.</summary>
    internal Owed? Told(Clause clause, Owed? owed) =>
        owed is { IsOpen: false } && IsUntold(clause) ? new Owed(Exact.Zero, IsPending: true) : owed;

    /// <summary>What a standard gives for an occurrence, before its share of hours; null where it owes nothing.</summary>
    internal Owed? Amount(Clause clause, Standard standard, Occurrence occurrence, DateOnly day)
    {
        if (occurrence.Supplied is { } supplied)
        {
            return new Owed(supplied);
        }

        Owed? found = standard.Kind switch
        {
            "fixed" => new Owed(standard.Amount),
            "per-unit" => new Owed(standard.Amount * occurrence.Quantity),
            "table" or "points" => FromEntries(standard, occurrence, (amount, _) => new Owed(amount)),
            "range" => FromEntries(standard, occurrence, (least, most) => Decided(clause, occurrence, day, least, most)),
            "benefit-share" => FromEntries(standard, occurrence, (share, _) => Benefits.Earned(clause, standard, share, occurrence)),
            "share-of-pay" => FromEntries(standard, occurrence, (share, _) =>
                PayUnder(standard.Bases, standard.Rate, standard.IsAsPaid, day, rate => new Owed(rate * share))),
            "formula" => OfFormula(clause, standard, occurrence, day),
            _ => throw new NotSupportedException($"amount {standard.Kind}"),
        };
        if (standard is { Quantity: "per-unit", Kind: not "formula" } && found is { IsOpen: false } one)
        {
            found = one with { Amount = one.Amount * occurrence.Quantity };
        }

        var mustSay =
            standard is { Quantity: null, Kind: not ("per-unit" or "pool") }
            && occurrence.Quantity != 1
            && (
                clause.Ground!.Kind is "count" or "contribution"
                || (clause.Ground.Kind == "seniority"
                    && (!clause.Schedule!.IsOneOff || standard.Kind == "share-of-pay" || standard.Formula?.RestsOnPay == true)));
        return found is not { } owed ? null
            : occurrence.Fault is null && !owed.IsOpen && mustSay ? new Owed(Exact.Zero, IsPending: true, "quantity not declared")
            : occurrence.Fault is { } fault ? new Owed(Exact.Zero, IsPending: true, fault)
            : owed.IsOpen ? owed
            : Teams.ShareOf(agreement, clause, person, occurrence.Team, standard.Kind == "range" ? owed.Amount : owed.Amount * occurrence.Accepted);
    }

    /// <summary>From when until when an occurrence is due month by month; null where a rule that it needs is not declared.</summary>
    internal (DateOnly From, DateOnly? Until)? DueFor(Clause clause, Occurrence occurrence) => DueFor(agreement, clause, occurrence);

    /// <summary>What is paid for a period counts from the day itself to the last one, anything else as its schedule or the agreement says.</summary>
    private static StartRule? StartOf(Agreement agreement, Clause clause) =>
        clause.Schedule!.Start ?? (clause.Schedule.Period is null ? agreement.Policies.Start : new StartRule("on-the-day", 0, []));

    internal static (DateOnly From, DateOnly? Until)? DueFor(Agreement agreement, Clause clause, Occurrence occurrence)
    {
        var isOfPeriod = clause.Schedule!.Period is not null;
        if (StartOf(agreement, clause) is not { } start)
        {
            return null;
        }

        var from = Calendar.FirstDue(start, occurrence.Began ?? occurrence.Since, agreement.Policies.Months);
        from = occurrence.Began is not null && from < occurrence.Since ? occurrence.Since : from;
        DateOnly? until = clause.Schedule.Kind == "for-months" ? from.AddMonths(clause.Schedule.Months)
            : occurrence.SucceededOn is { } next ? Calendar.FirstDue(start, next, agreement.Policies.Months)
            : null;
        until = until < occurrence.LeavesBefore ? occurrence.LeavesBefore : until;
        if (occurrence.EndsOn is { } end)
        {
            if ((clause.Schedule.Stop ?? (isOfPeriod ? "on-the-day" : agreement.Policies.Stop)) is not { } stop)
            {
                return null;
            }

            var notDue = occurrence.Waits?.Until ?? Calendar.FirstNotDue(stop, end, agreement.Policies.Months);
            until = until is null || notDue < until ? notDue : until;
        }

        if (occurrence.LapsesOn is { } lapsed && !(until <= lapsed))
        {
            until = lapsed;
        }

        return (from, until);
    }

    /// <summary>Occurrences that have an equal answer compete for a day's pay.</summary>
    internal static object Rivalry(Clause clause, Occurrence occurrence) => clause switch
    {
        // Years of service are one entitlement whose rate grows, an employment one whose form may change.
        { Ground.Kind: "seniority" or "employed" } => clause,
        { Repetition: "each-one" } => new object(),
        { Repetition: "best-per-occasion" } => occurrence.Occasion ?? new object(),
        _ => clause,
    };

    private Owed? PayUnder(IReadOnlyList<string> bases, string per, bool isAsPaid, DateOnly day, Func<Exact, Owed> then)
    {
        var sum = Exact.Zero;
        bool? isOnLadder = null;
        foreach (var id in bases)
        {
            switch (agreement.Clauses.FirstOrDefault(each => each.Id == id))
            {
                case { Ladders: not null } ladder:
                    var cell = CellOn(ladder, day, isRounded: per == "month")?.Cell;
                    if (cell is not null && IsUntold(ladder) && !(isAsPaid && IsAbsorbed(id, day)))
                    {
                        return new Owed(Exact.Zero, IsPending: true);
                    }

                    // Whom a ladder is not for misses no base pay on it.
                    var isFor = ladder.For is null || person.Employment.On(day) is not { } held || !Covers(ladder, held)
                        || (Covers(ladder, held, day) && !IsUntold(ladder));
                    isOnLadder = isFor || cell is not null ? isOnLadder == true || cell is not null : isOnLadder;
                    sum += isAsPaid && IsAbsorbed(id, day) ? Exact.Zero : cell ?? Exact.Zero;
                    break;
                case { Schedule.IsOnce: false } bonus when !bonus.Standards!.Steps.Any(step => step.Value.Kind == "pool"):
                    if ((isAsPaid ? PaidRate(bonus, day, each => MonthlyRate(each, day, (_, amount) => amount)) : MonthlyRate(bonus, day, (_, amount) => amount)) is not { } rate)
                    {
                        return new Owed(Exact.Zero, IsPending: true);
                    }

                    sum += rate;
                    break;
                default:
                    return new Owed(Exact.Zero, IsPending: true, Fault: "not a base");
            }
        }

        return isOnLadder == false ? new Owed(Exact.Zero, IsPending: true, Fault: "no base pay")
            : sum.Sign == 0 ? null
            : OfTime(per, sum, then);
    }

    private Owed OfTime(string per, Exact month, Func<Exact, Owed> then) => per == "month" ? then(month)
        : agreement.Policies.TimeRounding is not { } rounding ? new Owed(Exact.Zero, IsPending: true, "time rates not rounded")
        : then(rounding.Round(month / (per == "day" ? agreement.Policies.DaysPerMonth : agreement.Policies.HoursPerMonth)));

    private bool CoversOn(Clause ladder, DateOnly day) => person.Employment.On(day) is { } terms && Covers(ladder, terms, day);

    /// <summary>
    /// The month's amount of a cell of another unit, as a month is paid it, or exact, where the hour or the day is made of it.
    /// </summary>
    internal Exact Monthly(Ladder table, Exact cell, bool isRounded) => Monthly(agreement.Policies, table, cell, isRounded);

    internal static Exact Monthly(Policies policies, Ladder table, Exact cell, bool isRounded)
    {
        if (table.Per == "month")
        {
            return cell;
        }

        var month = MonthOf(policies, table.Per, cell);
        return isRounded ? policies.MonthRounding!.Round(month) : month;
    }

    private static Exact MonthOf(Policies policies, string unit, Exact amount) => unit switch
    {
        "hour" => amount * policies.HoursPerMonth,
        "day" => amount * policies.DaysPerMonth,
        "week" => amount * policies.WeeksPerYear!.Value / 12,
        "year" => amount / 12,
        _ => throw new NotSupportedException($"an amount per {unit}"),
    };

    private (Exact Cell, Exact Lowest)? CellOn(Clause ladder, DateOnly day, bool isRounded) =>
        person.Employment.On(day) is { } terms && Covers(ladder, terms, day)
            && ladder.Ladders!.On(day) is { } table && person.Places.On(day) is { } place
            && table.Cells.TryGetValue((place.Grade, place.Step), out var cell)
            ? (Monthly(table, cell, isRounded), Monthly(table, LowestStep(table, place.Grade), isRounded))
            : null;

    internal static Exact LowestStep(Ladder table, string grade) =>
        table.Cells.Where(cell => cell.Key.Grade == grade).MinBy(cell => cell.Key.Step).Value;

    /// <summary>The full-month, full-time rate of a clause on a day, in probation as it reduces pay; null while an amount is open.</summary>
    internal Exact? RateOn(Clause clause, DateOnly day) =>
        person.Employment.On(day) is not { } terms ? Exact.Zero
        : clause.Ladders is null
            ? MonthlyRate(clause, day, (occurrence, amount) => occurrence.IsOfMonth ? amount : InProbation(clause, terms, amount) ?? amount)
        : TellRate(
            clause,
            (CellOn(clause, day, isRounded: false) is var (cell, lowest) ? InProbation(clause, terms, cell, lowest) ?? cell : Exact.Zero)
                + ProtectedOn(clause, terms, day));

    // What is nothing under a clause is nothing whomever the clause is for.
    private Exact? TellRate(Clause clause, Exact rate) => rate.Sign != 0 && IsUntold(clause) ? null : rate;

    /// <summary>A monthly bonus's full-month, full-time rate on any day, each amount as given; null while one is open.</summary>
    private Exact? MonthlyRate(Clause bonus, DateOnly day, Func<Occurrence, Exact, Exact> given)
    {
        if (person.Employment.On(day) is not { } terms || !Covers(bonus, terms, day) || bonus.Standards!.On(day) is not { } standard)
        {
            return Exact.Zero;
        }

        var owed = (
            from occurrence in Occurrence.Find(bonus, agreement, person, MonthDays.Of(agreement, person, day))
            where occurrence.IsOfMonth || (DueFor(bonus, occurrence) is var (first, until) && first <= day && !(day >= until))
            let amount = AmountOn(bonus, standard, occurrence, day)
            where amount is not null
            select (Rivalry: Rivalry(bonus, occurrence), Owed: amount.Value with { Amount = given(occurrence, amount.Value.Amount) })).ToList();
        return owed.Exists(each => each.Owed.IsOpen)
            ? null
            : TellRate(bonus, owed.GroupBy(each => each.Rivalry).Aggregate(Exact.Zero, (sum, rivals) => sum + rivals.Max(each => each.Owed.Amount)));
    }

    /// <summary>What was decided for the event, or else for the person that day.</summary>
    private Owed Decided(Clause clause, Occurrence occurrence, DateOnly day, Exact least, Exact most)
    {
        Exact? decided = occurrence.Decided.TryGetValue(clause.Id, out var own) ? own
            : person.Decided.TryGetValue(clause.Id, out var series) && series.On(day) is { } text ? Exact.Parse(text)
            : null;
        return decided is not { } amount ? new(Exact.Zero, IsPending: true)
            : amount < least || amount > most ? new(Exact.Zero, IsPending: true, Fault: "decided outside the range")
            : new(amount);
    }

    /// <summary>What the entry with the most terms that the fact bears gives; two of them contradict one another.</summary>
    private static Owed? FromEntries(Standard standard, Occurrence occurrence, Func<Exact, Exact, Owed?> read)
    {
        var fitting = standard.Entries.Where(entry => entry.Key.IsSubsetOf(occurrence.Key)).ToList();
        var best = fitting.Where(entry => entry.Key.Count == fitting.Max(each => each.Key.Count)).ToList();
        return best.Count switch
        {
            0 => null,
            1 => read(best[0].Least, best[0].Most),
            _ => new Owed(Exact.Zero, Fault: "conflicting entries"),
        };
    }

    internal bool HasTrade(Occurrence occurrence, DateOnly day) => occurrence.TradeRule switch
    {
        "any" => true,
        "same-as-post" => occurrence.Trade.Length > 0 && person.Posts.On(day)?.Trade == occurrence.Trade,
        "other-than-post" => occurrence.Trade.Length > 0 && person.Posts.On(day)?.Trade is { Length: > 0 } trade && trade != occurrence.Trade,
        _ => throw new NotSupportedException($"trade {occurrence.TradeRule}"),
    };
}
