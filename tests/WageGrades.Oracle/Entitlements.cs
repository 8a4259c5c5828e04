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

        return Amount(clause, standard, occurrence) is not { } owed ? null
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
        return standard is null ? null : Amount(clause, standard, occurrence);
    }

    internal static Owed? Amount(Clause clause, Standard standard, Occurrence occurrence)
    {
        switch (standard.Kind)
        {
            case "fixed":
                return new(standard.Amount);
            case "per-unit":
                return new(standard.Amount * occurrence.Quantity);
            case "benefit-share":
                return occurrence.Benefit is not { } benefit ? new(Exact.Zero, IsPending: true)
                    : new(standard.Cap is { } cap ? Exact.Min(cap, benefit * standard.Amount) : benefit * standard.Amount);
            case "table" or "range":
                return FromEntries(clause, standard, occurrence);
            default:
                throw new NotSupportedException($"amount {standard.Kind}");
        }
    }

    private static Owed? FromEntries(Clause clause, Standard standard, Occurrence occurrence)
    {
        var fitting = standard.Entries.Where(entry => entry.Key.IsSubsetOf(occurrence.Key)).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var best = fitting.Where(entry => entry.Key.Count == fitting.Max(each => each.Key.Count)).ToList();
        if (best.Count > 1)
        {
            return new(Exact.Zero, Fault: "conflicting entries");
        }

        if (standard.Kind == "table")
        {
            return new(best[0].Least);
        }

        return !occurrence.Decided.TryGetValue(clause.Id, out var decided) ? new(Exact.Zero, IsPending: true)
            : decided < best[0].Least || decided > best[0].Most ? new(Exact.Zero, IsPending: true, Fault: "decided outside the range")
            : new(decided);
    }

    private bool HasTrade(Occurrence occurrence, DateOnly day) => occurrence.TradeRule switch
    {
        "any" => true,
        "same-as-post" => occurrence.Trade.Length > 0 && person.Posts.On(day)?.Trade == occurrence.Trade,
        "other-than-post" => occurrence.Trade.Length > 0 && person.Posts.On(day)?.Trade is { Length: > 0 } trade && trade != occurrence.Trade,
        _ => throw new NotSupportedException($"trade {occurrence.TradeRule}"),
    };
}
