using WageGrades.Agreements;
using WageGrades.Calculation;

namespace WageGrades.Costing;

/// <summary>
/// What the people of a costing are paid month by month, as it is and under a changed agreement (测算工资): months that find the same once, and of the
/// changed agreement only those that a change touches.
/// </summary>
internal sealed class CostedPay
{
    private readonly CostedPeople costed;
    private readonly ContinuedAgreement after;
    private readonly CostLooks looks;
    private readonly CostLooks baseLooks;
    private readonly ChangedStandards? changed;
    private readonly ChangedStandards sinceLooked;
    private readonly AlikeMonths paid = new();

    internal CostedPay(CostedPeople costed, CollectiveAgreement agreement)
    {
        (this.costed, Agreement) = (costed, agreement);
        after = new(agreement, costed.Window.First, costed.Window.Last, explains: false);
        looks = costed.LooksFor(after);
        baseLooks = costed.LooksForBase(looks);
        changed = ReferenceEquals(looks, baseLooks) ? new ChangedStandards(costed.Before.Agreement, after.Agreement) : null;
        sinceLooked = new ChangedStandards(looks.Under.Agreement, after.Agreement);
    }

    /// <summary>The changed agreement.</summary>
    internal CollectiveAgreement Agreement { get; }

    /// <summary>The same, going on through the window.</summary>
    internal ContinuedAgreement After => after;

    /// <summary>A person's months as they are: the amounts are the person's, names and days may be those of another month that finds the
    /// same.</summary>
    internal PayStatement[] Before(int person)
    {
        var current = new PayStatement[costed.Months.Count];
        for (var at = 0; at < current.Length; at++)
        {
            current[at] = Before(person, at);
        }

        return current;
    }

    /// <summary>What a person's months find under both; null where a month has to be paid by itself.</summary>
    internal (MonthPlaces Current, MonthPlaces Proposed)? Found(int person)
    {
        var (current, proposed) = (baseLooks.Of(person), looks.Of(person));
        if (!ReferenceEquals(baseLooks, looks))
        {
            current.Forget();
        }

        return current.Places.SaysAll && proposed.Places.SaysAll ? (current.Places, proposed.Places) : null;
    }

    /// <summary>Lets go of what a person's months find; asked again, they are looked at again.</summary>
    internal void Forget(int person)
    {
        baseLooks.Of(person).Forget();
        looks.Of(person).Forget();
    }

    /// <summary>The same under the changed agreement.</summary>
    internal PayStatement[] Proposed(int person)
    {
        var proposed = new PayStatement[costed.Months.Count];
        for (var at = 0; at < proposed.Length; at++)
        {
            proposed[at] = Proposed(person, at);
        }

        return proposed;
    }

    /// <summary>Adds how near each clause came to paying a person.</summary>
    internal PersonReach Reach(PersonReach reach, int person, PayStatement[] proposed)
    {
        var worker = costed.People.Workers[person];
        if (looks.Of(person).TryNote(reach, proposed, Own, sinceLooked.Contains))
        {
            return reach;
        }

        SeenMonth? before = null;
        for (var at = 0; at < proposed.Length; at++)
        {
            var seen = after.See(worker, costed.Months[at], costed.People, before, looksOn: proposed.Length > 1);
            if (seen?.MayAwaitElse(proposed[at], reach.IsBettered) == true)
            {
                var whole = Own(at);
                reach.Add(whole, whole.Notes.All);
            }
            else if (seen is null || !ReferenceEquals(seen, before) || !ReferenceEquals(proposed[at], proposed[at - 1]))
            {
                reach.Add(proposed[at], seen?.NotesBeside(proposed[at], reach.IsBettered) ?? Own(at).Notes.All);
            }

            before = seen;
        }

        return reach;

        // Statements that others share do not say why clauses have no line.
        PayStatement Own(int at) => after.PayFor(worker, costed.Months[at], costed.People, StatementDetail.Notes);
    }

    private PayStatement Before(int person, int at) => baseLooks.Before.Find(baseLooks.Of(person).Places[at]) ?? PayBefore(person, at);

    private PayStatement PayBefore(int person, int at) => baseLooks.Before.Of(
        baseLooks.Of(person).Places[at], () => costed.Before.PayFor(
            costed.People.Workers[person], costed.Months[at], costed.People, StatementDetail.Amounts));

    private PayStatement Proposed(int person, int at) => paid.Find(looks.Of(person).Places[at]) ?? PayProposed(person, at);

    // A month that no change touches is paid as it is.
    private PayStatement PayProposed(int person, int at)
    {
        var place = looks.Of(person).Places[at];
        return paid.Of(place, () => changed is not null && place is { } found && !changed.Touch(looks[found])
            ? Before(person, at)
            : after.PayFor(
                costed.People.Workers[person], costed.Months[at], costed.People, place is null ? StatementDetail.Notes : StatementDetail.Amounts));
    }
}
