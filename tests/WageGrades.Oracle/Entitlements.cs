namespace WageGrades.Oracle;

/// <summary>What a clause owes: nothing, an amount, an amount still to be decided, or two amounts that contradict one another.</summary>
internal readonly record struct Owed(Exact Amount, bool IsPending = false, string? Fault = null)
{
    internal bool IsOpen => IsPending || Fault is not null;
}

/// <summary>The amounts of one person's bonus clauses: on a day of the month, or at a one-off's due day.</summary>
internal sealed class Entitlements(Agreement agreement, Person person, MonthDays month)
{
    internal bool Covers(Clause clause, string form) => (clause.Forms ?? agreement.CoveredForms).Contains(form);

    internal bool CoversDay(Clause clause, int i) => month.Terms[i] is { } terms && Covers(clause, terms.Form);

    /// <summary>A monthly amount for a day's share of hours; null when the agreement does not say how it follows them.</summary>
    internal Exact? ByHours(Clause clause, int i, Exact amount) =>
        month.Terms[i]!.HoursShare == 1 ? amount
        : (clause.PartTime ?? agreement.Policies.PartTime) switch
        {
            "by-hours" => amount * month.Terms[i]!.HoursShare,
            "in-full" => amount,
            _ => null,
        };

    /// <summary>The full-month rate of an occurrence on a day of the month, be it due or not; null where the clause owes nothing.</summary>
    internal Owed? OnDay(Clause clause, Occurrence occurrence, int i)
    {
        var day = month.Days[i];
        if (!CoversDay(clause, i) || !HasTrade(occurrence, day) || clause.Standards!.On(day) is not { } standard)
        {
            return null;
        }

        return Amount(clause, standard, occurrence, day) is not { } owed ? null
            : ByHours(clause, i, owed.Amount) is { } amount ? owed with { Amount = amount }
            : new Owed(Exact.Zero, Fault: "part-time not declared");
    }

    /// <summary>
    /// A one-off at its due day, if the person is employed and covered then. One that fell due before the clause's first standard
    /// has the amount of that standard, so that it is known when a later one pays the difference.
    /// </summary>
    internal Owed? OneOff(Clause clause, Occurrence occurrence, DateOnly due)
    {
        if (!HasTrade(occurrence, occurrence.Since) || person.Employment.On(due) is not { } terms || !Covers(clause, terms.Form))
        {
            return null;
        }

        var first = clause.Standards!.Steps.FirstOrDefault();
        var standard = clause.Standards.On(due) ?? (first.Value is not null && due < first.From ? first.Value : null);
        return standard is null ? null : Amount(clause, standard, occurrence, due);
    }

    /// <summary>What a standard owes for an occurrence on a day.</summary>
    internal Owed? Amount(Clause clause, Standard standard, Occurrence occurrence, DateOnly day)
    {
        Owed? owed = standard.Kind switch
        {
            "fixed" => new Owed(standard.Amount),
            "per-unit" => new Owed(standard.Amount * occurrence.Quantity),
            "table" => FromEntry(standard, occurrence, entry => new Owed(entry.Least)),
            "points" => FromEntry(standard, occurrence, entry => new Owed(standard.Amount * entry.Least)),
            "range" => FromEntry(standard, occurrence, entry => Decided(clause, entry.Least, entry.Most, occurrence, day)),
            "benefit-share" => FromEntry(standard, occurrence, entry => OfBenefit(standard, entry.Least, occurrence)),
            "share-of-pay" => FromEntry(standard, occurrence, entry => OfPay(standard, entry.Least, day)),
            _ => throw new NotSupportedException($"amount {standard.Kind}"),
        };
        return owed is null ? null
            : occurrence.Fault is { } fault ? new Owed(Exact.Zero, Fault: fault)
            : standard.Kind == "range" || owed.Value.IsOpen ? owed
            : new Owed(owed.Value.Amount * occurrence.Accepted);
    }

    private static Owed? FromEntry(Standard standard, Occurrence occurrence, Func<(Exact Least, Exact Most), Owed?> read)
    {
        var fitting = standard.Entries.Where(entry => entry.Key.IsSubsetOf(occurrence.Key)).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var best = fitting.Where(entry => entry.Key.Count == fitting.Max(each => each.Key.Count)).ToList();
        return best.Count > 1 ? new Owed(Exact.Zero, Fault: "conflicting entries") : read((best[0].Least, best[0].Most));
    }

    private Owed Decided(Clause clause, Exact least, Exact most, Occurrence occurrence, DateOnly day)
    {
        Exact? decided = occurrence.Decided.TryGetValue(clause.Id, out var own) ? own
            : person.Decided.TryGetValue(clause.Id, out var series) && series.On(day) is { } text ? Exact.Parse(text)
            : null;
        return decided is not { } amount ? new(Exact.Zero, IsPending: true)
            : amount < least || amount > most ? new(Exact.Zero, IsPending: true, Fault: "decided outside the range")
            : new(amount);
    }

    /// <summary>A share of the one benefit; or of what the latest figure of every kind and period counts to so far, under the caps.</summary>
    private static Owed? OfBenefit(Standard standard, Exact share, Occurrence occurrence)
    {
        var rest = 1 - standard.Kept;
        if (occurrence.Figures is not { } figures)
        {
            return standard.Of is not null ? null
                : occurrence.Benefit is not { } benefit ? new Owed(Exact.Zero, IsPending: true)
                : new Owed(AtMost(AtMost(benefit * share, standard.Cap), standard.YearCap) * rest);
        }

        if (standard.Of is not null && figures[^1].Kind != standard.Of)
        {
            return null;
        }

        var window = standard.Window?.Split(' ');
        (DateOnly From, DateOnly Until)? time = window switch
        {
            null => null,
            ["months-of-use", var months] when occurrence.UsedFrom is { } used => (used, used.AddMonths(int.Parse(months, System.Globalization.CultureInfo.InvariantCulture))),
            ["months-of-use", _] => (DateOnly.MaxValue, DateOnly.MaxValue),
            _ => (new DateOnly(occurrence.Year, 1, 1), new DateOnly(occurrence.Year + 1, 1, 1)),
        };
        if (time?.From == DateOnly.MaxValue)
        {
            return new Owed(Exact.Zero, Fault: "no start of use");
        }

        var counted = figures.Where(figure => (standard.Of is null || figure.Kind == standard.Of)
            && (time is not { } span || (figure.From < span.Until && figure.Until > span.From))).ToList();
        if (!counted.Contains(figures[^1]))
        {
            return null;
        }

        if (time is { } within && counted.Exists(figure => figure.From < within.From || figure.Until > within.Until))
        {
            return new Owed(Exact.Zero, Fault: "benefit across the window");
        }

        if (figures[^1].Amount is null)
        {
            return new Owed(Exact.Zero, IsPending: true);
        }

        var earned = counted.Where(figure => figure.Amount is not null)
            .GroupBy(figure => (figure.Kind, figure.From, figure.Until))
            .Aggregate(Exact.Zero, (sum, period) => sum + AtMost(period.Last().Amount!.Value * share, standard.YearCap));
        return new Owed(AtMost(earned, standard.Cap) * rest);
    }

    private static Exact AtMost(Exact amount, Exact? cap) => cap is { } most ? Exact.Min(amount, most) : amount;

    /// <summary>A share of the full-month, full-time rates under the clauses that make the base.</summary>
    private Owed? OfPay(Standard standard, Exact share, DateOnly day)
    {
        var sum = Exact.Zero;
        var ladders = 0;
        var cells = 0;
        foreach (var id in standard.Base)
        {
            var clause = agreement.Clauses.FirstOrDefault(each => each.Id == id);
            var isCovered = clause is not null && person.Employment.On(day) is { } terms && Covers(clause, terms.Form);
            if (clause?.Ladders is { } tables)
            {
                ladders++;
                if (isCovered && tables.On(day) is { } table && person.Places.On(day) is { } place && table.Cells.TryGetValue((place.Grade, place.Step), out var cell))
                {
                    cells++;
                    sum += cell;
                }
            }
            else if (clause is null || clause.Schedule!.Kind == "one-off" || clause.Standards!.Steps.Any(step => step.Value.Kind == "share-of-pay"))
            {
                return new Owed(Exact.Zero, Fault: "clause cannot be a base");
            }
            else if (isCovered && clause.Standards.On(day) is { } own)
            {
                var owed = Due(clause, day)
                    .Where(each => HasTrade(each, day))
                    .Select(each => (Of: each, Owed: Amount(clause, own, each, day)))
                    .Where(each => each.Owed is not null)
                    .ToList();
                if (owed.Exists(each => each.Owed!.Value.IsOpen))
                {
                    return new Owed(Exact.Zero, IsPending: true);
                }

                sum = owed.GroupBy(each => clause switch
                {
                    { Ground.Kind: "seniority" } => clause,
                    { Repetition: "each-one" } => new object(),
                    { Repetition: "best-per-occasion" } => each.Of.Occasion ?? new object(),
                    _ => clause,
                }).Aggregate(sum, (all, rivals) => all + rivals.Select(each => each.Owed!.Value.Amount).Aggregate(Exact.Max));
            }
        }

        return ladders > 0 && cells == 0 ? new Owed(Exact.Zero, Fault: "no base") : sum.Sign == 0 ? null : new Owed(sum * share);
    }

    /// <summary>The occurrences of a monthly bonus that are due on a day.</summary>
    private IEnumerable<Occurrence> Due(Clause clause, DateOnly day)
    {
        var next = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
        return (clause.Schedule!.Start ?? agreement.Policies.Start) is not { } start
            ? []
            : Occurrence.Find(clause, agreement, person, next).Where(each =>
                Calendar.FirstDue(start, each.Since) <= day
                && !(each.EndsOn is not null && (clause.Schedule.Stop ?? agreement.Policies.Stop) is null)
                && !(day >= Calendar.LastDue(clause, each, start, clause.Schedule.Stop ?? agreement.Policies.Stop)));
    }

    private bool HasTrade(Occurrence occurrence, DateOnly day) => occurrence.TradeRule switch
    {
        "any" => true,
        "same-as-post" => occurrence.Trade.Length > 0 && person.Posts.On(day)?.Trade == occurrence.Trade,
        "other-than-post" => occurrence.Trade.Length > 0 && person.Posts.On(day)?.Trade is { Length: > 0 } trade && trade != occurrence.Trade,
        _ => throw new NotSupportedException($"trade {occurrence.TradeRule}"),
    };
}
