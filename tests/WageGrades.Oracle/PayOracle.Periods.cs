namespace WageGrades.Oracle;

/// <content>What is paid for periods: in a month of the year for a time that ends near it, or a lump sum in instalments.</content>
public sealed partial class PayOracle
{
    private void PayPeriods(Clause clause, PeriodRules rules)
    {
        var spells = Spells();
        for (var at = 0; at < spells.Count; at++)
        {
            foreach (var payment in Payments(rules))
            {
                if (DueOf(rules, payment, spells[at], Index(agreement.From)) is { } due && due.DueIn == Index(month.Days[0]))
                {
                    Pay(clause, rules, due, spells, at);
                }
            }
        }
    }

    /// <summary>Months are counted from year 0.</summary>
    private int Index(DateOnly day)
    {
        var name = Policies.Months.Of(day);
        return (name.Year * 12) + name.Month - 1;
    }

    private IReadOnlyList<DateOnly> Days(int index) => Policies.Months.DaysOf(new DateOnly(index / 12, (index % 12) + 1, 1));

    private DateOnly FirstOf(int index) => Days(index)[0];

    private DateOnly LastOf(int index) => Days(index)[^1];

    private List<(DateOnly From, DateOnly? Until)> Spells()
    {
        List<(DateOnly From, DateOnly? Until)> spells = [];
        foreach (var (from, until, _) in person.Employment.Steps)
        {
            if (spells.Count > 0 && spells[^1].Until == from)
            {
                spells[^1] = (spells[^1].From, until);
            }
            else
            {
                spells.Add((from, until));
            }
        }

        return spells;
    }

    // Whatever payment lies within a few years of the month; which of them is due in it is asked of each.
    private IEnumerable<int> Payments(PeriodRules rules) => rules.EntitledOn is not null
        ? rules.Instalments.Select(each => each.Month)
        : Enumerable.Range(Index(month.Days[0]) - 48, 97).Where(index => ((index % 12) + 1 - rules.Month) % rules.EveryMonths == 0);

    private sealed record Due(int First, int Last, int PaidIn, int DueIn, DateOnly Counted, DateOnly Held, string State, Exact Before, Exact Part);

    private Due? DueOf(PeriodRules rules, int paidIn, (DateOnly From, DateOnly? Until) spell, int opens)
    {
        var last = spell.Until?.AddDays(-1);
        var isGone = spell.Until <= FirstOf(paidIn);
        if (rules.EntitledOn is { } entitled)
        {
            if (spell.From > entitled || spell.Until <= entitled)
            {
                return null;
            }

            var parts = rules.Instalments;
            var whole = parts.Aggregate(Exact.Zero, (sum, each) => sum + each.Part);
            return new(
                rules.Of.First,
                rules.Of.Last,
                paidIn,
                isGone && rules.OnLeaving == "paid-at-once" && opens <= paidIn ? Math.Max(Index(last!.Value), opens) : paidIn,
                entitled,
                entitled,
                !isGone ? "due" : Leaver(rules),
                parts.Where(each => each.Month < paidIn).Aggregate(Exact.Zero, (sum, each) => sum + each.Part) / whole,
                parts.Single(each => each.Month == paidIn).Part / whole);
        }

        var (first, end) = (paidIn + rules.PeriodEnds - rules.EveryMonths + 1, paidIn + rules.PeriodEnds);
        if (spell.From > LastOf(end) || spell.Until <= FirstOf(first))
        {
            return null;
        }

        DateOnly? cut = rules.EmployedOn switch
        {
            null or "none" => null,
            "month-start" => FirstOf(paidIn),
            "month-end" => LastOf(paidIn),
            "period-end" => LastOf(end),
            var text => ComesIn(first, int.Parse(text[..2], null), int.Parse(text[3..5], null), text.EndsWith("next-year", StringComparison.Ordinal)),
        };
        var leftBefore = spell.Until <= (cut ?? FirstOf(paidIn));
        var state = spell.From > cut ? "not yet"
            : leftBefore ? Leaver(rules)
            : isGone && rules.OnLeaving is null ? "leaving not declared"
            : "due";
        var dueIn = last is { } left && Index(left) < paidIn && rules.OnLeaving == "paid-at-once" ? Index(left) : Math.Max(paidIn, Index(spell.From));
        var counted = last < LastOf(dueIn) ? last.Value : LastOf(dueIn);
        var held = rules.HeldOn is var (heldMonth, heldDay) ? ComesIn(first, heldMonth, heldDay, inYearAfter: false) : counted;
        held = held < spell.From ? spell.From : held > last ? last.Value : held;
        return new(first, end, paidIn, dueIn, counted, held, state, Exact.Zero, 1);
    }

    private static string Leaver(PeriodRules rules) => rules.OnLeaving switch
    {
        null => "leaving not declared",
        "lapses" => "nothing",
        _ => "due",
    };

    /// <summary>The first such day of the year from the calendar month of this number on, whatever days a month of pay has; 29 February is the 28th
    /// in other years.</summary>
    private static DateOnly ComesIn(int first, int month, int day, bool inYearAfter)
    {
        DateOnly from = new(first / 12, (first % 12) + 1, 1);
        var year = DayOf(from.Year) >= from ? from.Year : from.Year + 1;
        return DayOf(inYearAfter ? year + 1 : year);

        DateOnly DayOf(int of) => new(of, month, Math.Min(day, DateTime.DaysInMonth(of, month)));
    }

    private void Pay(Clause clause, PeriodRules rules, Due due, List<(DateOnly From, DateOnly? Until)> spells, int at)
    {
        if (IsLeftOut(month.IndexOf(PaidOn(due, spells[at]))) || due.State is "not yet" or "nothing" || !IsReached(clause, due, spells[at]))
        {
            return;
        }

        List<(object Rivalry, Owed Owed)> owed = [];
        foreach (var occurrence in HeldOn(clause, due))
        {
            if (Owed(clause, rules, StandardFrom(clause, due.Counted)!, occurrence, due, spells, at) is { } amount)
            {
                owed.Add((Entitlements.Rivalry(clause, occurrence), amount));
            }
        }

        foreach (var rivals in owed.GroupBy(each => each.Rivalry))
        {
            var isOpen = false;
            foreach (var (_, each) in rivals)
            {
                isOpen |= IsOpen(clause, each);
            }

            if (!isOpen)
            {
                var amount = PartOf(rivals.Max(each => each.Owed.Amount), due);
                lines.Add(new Line(clause.Id, PaidOn(due, spells[at]), amount, Policies.LineRounding!.Round(amount)) { IsOfAnotherTime = true });
            }
        }
    }

    private DateOnly PaidOn(Due due, (DateOnly From, DateOnly? Until) spell) =>
        spell.Until?.AddDays(-1) is { } end && Index(end) == due.DueIn ? end : LastOf(due.DueIn);

    /// <summary>Whether the clause has anything to pay to an employment: it falls due within the term, to whom the clause covers on the day that
    /// counts, and nothing else pays them.</summary>
    private bool IsReached(Clause clause, Due due, (DateOnly From, DateOnly? Until) spell) =>
        PaidOn(due, spell) is var paidOn && paidOn >= agreement.From && !(paidOn >= agreement.Until)
        && entitlements.Covers(clause, person.Employment.On(due.Counted)!, due.Counted) && !IsAbsorbed(clause.Id, due.Counted)
        && StandardFrom(clause, due.Counted) is not null;

    private IEnumerable<Occurrence> HeldOn(Clause clause, Due due) =>
        Occurrence.Find(clause, agreement, person, MonthDays.Of(agreement, person, due.Held))
            .Where(each => !each.IsOfMonth && entitlements.HasTrade(each, due.Held)
                && entitlements.DueFor(clause, each) is var (from, until) && from <= due.Held && !(until <= due.Held));

    /// <summary>
    /// From when until when the ground holds as something that holds on the day that counts: what competes with it is the same entitlement, and what
    /// touches it goes on, as the higher grade after a promotion. Only what has an entry counts.
    /// </summary>
    private List<(DateOnly From, DateOnly? Until)> Lasting(Clause clause, Standard standard, Due due, Occurrence one)
    {
        var end = LastOf(due.Last) > due.Held ? LastOf(due.Last) : due.Held;
        var all = Occurrence.Find(clause, agreement, person, MonthDays.Of(agreement, person, end))
            .Where(each => !each.IsOfMonth && HasEntry(standard, each))
            .Select(each => (Of: each, Term: entitlements.DueFor(clause, each)))
            .Where(each => each.Term is var (from, until) && !(until <= from))
            .Select(each => (each.Of, Term: each.Term!.Value))
            .ToList();
        List<(DateOnly From, DateOnly? Until)> lasting = [];
        if (entitlements.DueFor(clause, one) is { } own)
        {
            lasting.Add(own);
            lasting.AddRange(all.Where(each => Entitlements.Rivalry(clause, each.Of).Equals(Entitlements.Rivalry(clause, one))).Select(each => each.Term));
        }

        int before;
        do
        {
            before = lasting.Count;
            lasting.AddRange(all.Select(each => each.Term).Distinct()
                .Where(term => !lasting.Contains(term) && lasting.Exists(each => term.Until == each.From || each.Until == term.From))
                .ToList());
        }
        while (lasting.Count > before);

        return lasting;
    }

    private static bool HasEntry(Standard standard, Occurrence occurrence) =>
        standard.Kind is "fixed" or "per-unit" or "formula" || standard.Entries.Any(entry => entry.Key.IsSubsetOf(occurrence.Key));

    private static Standard? StandardFrom(Clause clause, DateOnly day)
    {
        var first = clause.Standards!.Steps.FirstOrDefault();
        return clause.Standards.On(day) ?? (first.Value is not null && day < first.From ? first.Value : null);
    }

    /// <summary>The whole is rounded, then each instalment together with those before it.</summary>
    private Exact PartOf(Exact whole, Due due)
    {
        if (due.Part == 1)
        {
            return whole;
        }

        var rounded = Policies.LineRounding!.Round(whole);
        return Policies.LineRounding.Round(rounded * (due.Before + due.Part)) - Policies.LineRounding.Round(rounded * due.Before);
    }

    private Owed? Owed(
        Clause clause, PeriodRules rules, Standard standard, Occurrence occurrence, Due due, List<(DateOnly From, DateOnly? Until)> spells, int at)
    {
        var months = Enumerable.Range(due.First, due.Last - due.First + 1).ToList();
        var counts = months.ConvertAll(each => DaysOf(clause, rules, each, spells[at], Held(standard, due, [occurrence])));

        // A month for which an earlier employment was paid is not paid again.
        List<((DateOnly From, DateOnly? Until) Spell, List<(DateOnly From, DateOnly? Until)>? Held)> earlier = [];
        foreach (var spell in spells.Take(at))
        {
            if (DueOf(rules, due.PaidIn, spell, Index(agreement.From)) is { State: "due" } other && IsReached(clause, other, spell)
                && StandardFrom(clause, other.Counted) is { } known
                && HeldOn(clause, other).Where(each => HasEntry(known, each)).ToList() is { Count: > 0 } held)
            {
                earlier.Add((spell, Held(known, other, held)));
            }
        }

        var taken = months.ConvertAll(each => earlier.Exists(other => Counts(rules, DaysOf(clause, rules, each, other.Spell, other.Held))));
        var weights = rules.Accrual == "by-months"
            ? counts.Select((days, i) => Counts(rules, days) && !taken[i] ? 1 : Exact.Zero).ToList()
            : counts;
        var sum = weights.Aggregate(Exact.Zero, (all, each) => all + each);
        var share = rules.Accrual switch
        {
            "in-full" => sum.Sign > 0 && !taken.Contains(true) ? 1 : Exact.Zero,
            "by-months" => sum / months.Count,
            "by-days" => sum / months.Sum(each => Days(each).Count),
            _ => throw new NotSupportedException($"accrual {rules.Accrual}"),
        };
        if (share.Sign == 0)
        {
            return null;
        }

        var terms = person.Employment.On(due.Counted)!;
        var spans = BaseSpans(rules, due, spells[at]);
        var rule = clause.PartTime ?? Policies.PartTime;
        var mean = months.Select((each, i) => weights[i].Sign > 0 ? weights[i] * MeanHours(each, spells[at]) : Exact.Zero)
            .Aggregate(Exact.Zero, (all, each) => all + each) / sum;
        var isFullTime = terms.HoursShare == 1
            && (spans.Count > 0 ? spans.SelectMany(days => days).All(day => person.Employment.On(day)!.HoursShare == 1) : mean == 1);
        if (IsByTheHour(clause, terms) || (rule is null && !isFullTime))
        {
            return new Owed(Exact.Zero, Fault: "part-time not declared");
        }

        var isByDay = rule == "by-hours" && rules.Hours == "as-it-was" && spans.Count > 0;
        var hours = rule != "by-hours" || isByDay ? 1
            : rules.Hours == "on-due-day" ? terms.HoursShare
            : mean;
        var full = spans.Count > 0
            ? Mean(clause, standard, occurrence, spans, isByDay)
            : entitlements.Amount(clause, standard, occurrence, due.Counted);
        return entitlements.Told(clause, full) is { } found ? found with { Amount = found.Amount * hours * share } : null;

        List<(DateOnly From, DateOnly? Until)>? Held(Standard known, Due of, IReadOnlyList<Occurrence> held) =>
            rules.Days == "held" ? [.. held.SelectMany(each => Lasting(clause, known, of, each))] : null;
    }

    private static bool Counts(PeriodRules rules, Exact days) => rules.AtLeast is { } least ? days >= least
        : rules.MoreThan is { } most ? days > most
        : days.Sign > 0;

    private Exact DaysOf(
        Clause clause, PeriodRules rules, int index, (DateOnly From, DateOnly? Until) spell, List<(DateOnly From, DateOnly? Until)>? held)
    {
        var days = Days(index)
            .Where(day => day >= spell.From && !(day >= spell.Until)
                && entitlements.Covers(clause, person.Employment.On(day)!, day)
                && held?.Exists(term => day >= term.From && !(day >= term.Until)) != false)
            .ToList();
        if (rules.Days != "paid" || days.Count == 0)
        {
            return days.Count;
        }

        // Leave that pays nothing is not paid, whatever the term of the agreement.
        MonthDays own = new(agreement, person, index / 12, (index % 12) + 1);
        var unpaid = new PayOracle(agreement with { From = DateOnly.MinValue, Until = null }, person, index / 12, (index % 12) + 1)
            .Leaves.Where(leave => leave.Share == 0).ToList();
        var off = unpaid.SelectMany(leave => leave.Dated).ToHashSet();
        var undated = unpaid.Aggregate(own.Record.UnpaidDays, (sum, leave) => sum + leave.Counted);
        var paid = Enumerable.Range(0, own.Days.Count).Where(i => own.Employed[i] && !own.Absent[i] && !off.Contains(own.Days[i])).ToList();
        Exact count = days.Count(day => !own.Absent[own.IndexOf(day)] && !off.Contains(day));
        if (undated.Sign == 0)
        {
            return count;
        }

        if (!own.CanBeDivided)
        {
            faults.Add(NotDivided);
            return count;
        }

        var all = paid.Aggregate(Exact.Zero, (sum, i) => sum + own.Weights[i]);
        return undated >= all ? Exact.Zero : count * (all - undated) / all;
    }

    private Exact MeanHours(int index, (DateOnly From, DateOnly? Until) spell)
    {
        var days = Days(index)
            .Where(day => day >= spell.From && !(day >= spell.Until))
            .ToList();
        return days.Aggregate(Exact.Zero, (sum, day) => sum + person.Employment.On(day)!.HoursShare) / days.Count;
    }

    /// <summary>The employed days of the base months, or those that stand for them; empty where the day itself is the base.</summary>
    private List<List<DateOnly>> BaseSpans(PeriodRules rules, Due due, (DateOnly From, DateOnly? Until) spell)
    {
        if (rules.BaseMonths.Count == 0)
        {
            return [];
        }

        var before = Enumerable.Range(due.PaidIn - 11, 12).Where(index => rules.BaseMonths.Contains((index % 12) + 1));
        var employed = before.Select(Employed).Where(days => days.Count > 0).ToList();
        var full = Enumerable.Range(due.First, due.Last - due.First + 1).Select(Employed)
            .FirstOrDefault(days => days.Count > 0 && days.Count == Days(Index(days[0])).Count);
        return employed.Count > 0 ? employed
            : rules.BaseOtherwise == "first-full-month" && full is not null ? [full]
            : [[due.Counted]];

        List<DateOnly> Employed(int index) =>
        [
            .. Days(index).Where(day => day >= spell.From && !(day >= spell.Until)),
        ];
    }

    private Owed? Mean(Clause clause, Standard standard, Occurrence occurrence, List<List<DateOnly>> months, bool isByDay)
    {
        var sum = Exact.Zero;
        foreach (var days in months)
        {
            var ofMonth = Exact.Zero;
            foreach (var day in days)
            {
                var owed = entitlements.Amount(clause, standard, occurrence, day);
                if (owed is { IsOpen: true })
                {
                    return owed;
                }

                ofMonth += (owed?.Amount ?? Exact.Zero) * (isByDay ? person.Employment.On(day)!.HoursShare : 1);
            }

            sum += ofMonth / days.Count;
        }

        return sum.Sign == 0 ? null : new Owed(sum / months.Count);
    }
}
