namespace WageGrades.Oracle;

/// <content>Annual pay: advances, settlements of earlier years, what is paid later or taken back.</content>
public sealed partial class PayOracle
{
    private void PayAnnual(Clause clause)
    {
        if (
            clause.Schemes!.Steps.Count == 0
            || clause.Schemes.Steps[0].Value.Annual is null
            || !person.Schemes.Steps.Any(step => step.Value.Clause == clause.Id))
        {
            return;
        }

        var now = AnnualOf(clause);
        faults.UnionWith(now.Faults);
        if (now.IsOpen)
        {
            pending.Add(clause.Id);
        }

        if (now.Exact.Sign != 0)
        {
            lines.Add(new Line(clause.Id, month.Days[0], now.Exact, now.Advance));
        }

        AnnualBook book = new(year => YearOf(clause, year), Policies.Months.Of(agreement.From).Year);
        foreach (var account in book.Before(month.Year))
        {
            Settle(clause, account);
        }

        var left = now.Advance;
        foreach (
            var account in book.Before(month.Year)
                .Where(account => account.Terms.Shortfall == "taken-from-months" && account.Settlement is { Sign: < 0 }))
        {
            var taken = TakenIn(clause, book, account, month.Name);
            left -= taken;
            if (taken.Sign > 0)
            {
                lines.Add(new Line(clause.Id, month.Days[0], -taken, -taken) { IsOfAnotherTime = true });
            }
        }
    }

    private void Settle(Clause clause, AnnualAccount account)
    {
        DateOnly settled = new(account.Year + 1, account.Terms.SettledIn!.Value, 1);
        var done = Exact.Zero;
        foreach (var (share, due) in PartsOf(account, settled))
        {
            var before = done;
            done += share;
            if (due != month.Name)
            {
                continue;
            }

            faults.UnionWith(account.Faults);
            if (account.Settlement is not { } settlement)
            {
                pending.Add(clause.Id);
            }
            else if (settlement.Sign >= 0 || (account.Terms.Shortfall == "recovered-at-once" && due == settled && before.Sign == 0))
            {
                var part = settlement.Sign < 0 ? settlement
                    : Policies.LineRounding!.Round(settlement * done) - Policies.LineRounding.Round(settlement * before);
                lines.Add(new Line(clause.Id, month.Days[0], part, part) { IsOfAnotherTime = true });
            }
        }
    }

    /// <summary>The parts of a settlement in their order and the months in which they are paid; null for one that leaving ended.</summary>
    private IEnumerable<(Exact Share, DateOnly? Due)> PartsOf(AnnualAccount account, DateOnly settled)
    {
        var terms = account.Terms;
        yield return (1 - terms.Deferrals.Aggregate(Exact.Zero, (sum, part) => sum + part.Share), settled);
        foreach (var (share, after) in terms.Deferrals)
        {
            var due = settled.AddMonths(after);
            yield return (share, LeftBefore(due, account.LastDay) is not { } left || terms.OnLeaving == "as-scheduled" ? due
                : terms.OnLeaving == "lapses" ? null
                : left > settled ? left : settled);
        }
    }

    /// <summary>The month in which the employment of a day ended, where that is before another month; else null. Who is hired again has left all the
    /// same.</summary>
    private DateOnly? LeftBefore(DateOnly first, DateOnly day)
    {
        while (person.Employment.On(day.AddDays(1)) is not null)
        {
            day = day.AddDays(1);
            if (day >= Policies.Months.FirstOf(first))
            {
                return null;
            }
        }

        return day >= Policies.Months.FirstOf(first) ? null : Policies.Months.Of(day);
    }

    /// <summary>What a month takes back from its advance for a year, the years before it first.</summary>
    private Exact TakenIn(Clause clause, AnnualBook book, AnnualAccount account, DateOnly until)
    {
        var owing = book.Before(until.Year).Where(each => each.Terms.Shortfall == "taken-from-months" && each.Settlement is { Sign: < 0 })
            .ToDictionary(each => each.Year, each => -each.Settlement!.Value);
        var taken = Exact.Zero;
        for (var first = new DateOnly(Policies.Months.Of(agreement.From).Year + 1, 1, 1); first <= until; first = first.AddMonths(1))
        {
            var advance = (first == month.Name ? this : new PayOracle(agreement, person, first.Year, first.Month)).AnnualOf(clause).Advance;
            var bears = Bears(advance);
            foreach (var year in owing.Keys.Order().ToList())
            {
                var terms = book.Before(until.Year).First(each => each.Year == year).Terms;
                taken = first >= new DateOnly(year + 1, terms.SettledIn!.Value, 1) ? Exact.Min(bears, owing[year]) : Exact.Zero;
                bears -= taken;
                owing[year] -= taken;
                if (year == account.Year && first == until)
                {
                    return taken;
                }
            }
        }

        return Exact.Zero;
    }

    /// <summary>A share of the advance, rounded down to the fen, and no more than leaves what must be left.</summary>
    private Exact Bears(Exact advance)
    {
        if (agreement.Recovery is not { } plan || advance.Sign <= 0)
        {
            return Exact.Zero;
        }

        var fen = Exact.Parse("0.01");
        var share = Exact.Whole((advance * plan.AtMost / fen).Floor()) * fen;
        return Exact.Max(0, Exact.Min(share, advance - (plan.AtLeastLeft ?? Exact.Zero)));
    }

    /// <summary>A year on the clause; null where no day of it is.</summary>
    private AnnualAccount? YearOf(Clause clause, int year)
    {
        var months = Enumerable.Range(1, 12).Select(m => new PayOracle(agreement, person, year, m)).ToList();
        var last = months.FindLast(each => each.DaysOn(clause).Contains(true));
        if (last is null)
        {
            return null;
        }

        var lastDay = last.month.Days[last.DaysOn(clause).LastIndexOf(true)];
        var terms = clause.Schemes!.On(lastDay)!.Annual!;
        var sums = months.ConvertAll(each => each.AnnualOf(clause, terms.PartYear));
        HashSet<string> found = [.. sums.SelectMany(each => each.Faults)];
        if (months.Exists(each => each.IsOnOutsideTheTerm(clause)))
        {
            found.Add("settled year outside the term");
        }

        var assessments = person.Assessments.Where(each => each.Clause == clause.Id && each.Year == year).ToList();
        if (assessments.Count > 1)
        {
            found.Add("assessed twice");
        }

        var advanced = sums.Aggregate(Exact.Zero, (sum, each) => sum + each.Advance);
        Exact? assessed = assessments switch
        {
            [{ Amount: { } amount }] => amount,
            [{ Factor: { } factor }] => sums.Aggregate(Exact.Zero, (sum, each) => sum + each.WorthOfAdvance + (factor * each.WorthOfRest)),
            _ => null,
        };
        return new AnnualAccount(
            year,
            terms,
            assessed is { } value && !sums.Exists(each => each.IsOpen) ? Policies.LineRounding!.Round(value) - advanced : null,
            found,
            lastDay);
    }

    private bool IsOnOutsideTheTerm(Clause clause) => month.Days.Any(day =>
        person.Employment.On(day) is not null && (day < agreement.From || day >= agreement.Until) && person.Schemes.On(day)?.Clause == clause.Id);

    /// <summary>One month of a year whose part is reckoned by a rule, the one of its last day; what it advances is the same by any.</summary>
    private AnnualMonth AnnualOf(Clause clause, string? partYear = null)
    {
        var days = DaysOn(clause);
        var (advances, rests) = (new Exact?[days.Count], new Exact?[days.Count]);
        HashSet<string> found = [];
        var isOpen = false;
        for (var i = 0; i < days.Count; i++)
        {
            if (!days[i])
            {
                continue;
            }

            var terms = clause.Schemes!.On(month.Days[i])!.Annual!;
            var own = person.Schemes.On(month.Days[i])!;
            var entry = terms
                .Amounts.Where(each => each.Key.Count == 0 || (own.Grade is { } grade && each.Key.SetEquals([grade])))
                .OrderByDescending(each => each.Key.Count)
                .ToList();
            Exact? year = own.Agreed ?? (entry.Count > 0 ? OnTerms(clause, i, entry[0].Amount, found) : null);
            if (!terms.IsDeclared)
            {
                found.Add("annual pay not declared");
            }
            else if (year is { } amount)
            {
                var monthly = terms.AdvanceShare is { } share ? amount * share / 12
                    : Exact.Min(OnTerms(clause, i, terms.AdvanceAmount!.Value, found) ?? Exact.Zero, amount / 12);
                advances[i] = monthly;
                rests[i] = amount - (monthly * 12);
            }
            else if (entry.Count == 0 && (terms.Amounts.Count == 0 || own.Grade is null))
            {
                isOpen = true;
                advances[i] = rests[i] = Exact.Zero;
            }
            else if (entry.Count == 0)
            {
                found.Add("no amount for the grade");
            }
        }

        if (!days.Contains(true) || found.Count > 0 || (IsPaidByDays(clause) && !CanDivide()))
        {
            return new AnnualMonth(Exact.Zero, Exact.Zero, Exact.Zero, isOpen, found);
        }

        var off = Taken.Where(leave => leave.Rule.Of.Contains(clause.Id)).ToList();
        var byDays = partYear == "by-days";
        Exact Worth(IReadOnlyList<Exact?> yearly) =>
            byDays ? month.PaidCalendarDays(i => yearly[i] ?? Exact.Zero, off.SelectMany(leave => leave.Dated).ToHashSet(), off.Aggregate(Exact.Zero, (sum, leave) => sum + leave.Counted)) / Policies.Months.DaysInYear(month.Year) : Sum(yearly);
        Exact Sum(IReadOnlyList<Exact?> yearly) =>
            OwnDays(clause, [.. yearly.Select(rate => rate / 12)]).Aggregate(Exact.Zero, (sum, day) => sum + day);
        List<Exact?> ofAdvances = [.. advances.Select(rate => rate * 12)];
        var advanced = Sum(ofAdvances);

        // The rest is what the year's amount is worth beyond its advances, so that a factor of one is worth the year's amount, hour rates rounded or not.
        var worth = Worth(ofAdvances);
        return new AnnualMonth(
            Policies.LineRounding!.Round(advanced),
            worth,
            Worth([.. ofAdvances.Zip(rests, (advance, rest) => advance + rest)]) - worth,
            isOpen,
            found)
        {
            Exact = advanced,
        };
    }

    /// <summary>An amount in probation and for the share of hours; null where that is not declared.</summary>
    private Exact? OnTerms(Clause clause, int i, Exact amount, HashSet<string> found)
    {
        var owed = entitlements.OnTerms(clause, i, new Owed(amount));
        found.UnionWith(owed.Fault is { } fault ? [fault] : Array.Empty<string>());
        return owed.IsOpen ? null : owed.Amount;
    }

    /// <summary>What a month advances, and what its days are worth of the advanced part of the year's amount and of the rest.</summary>
    private sealed record AnnualMonth(Exact Advance, Exact WorthOfAdvance, Exact WorthOfRest, bool IsOpen, IReadOnlySet<string> Faults)
    {
        /// <summary>The advance before it is rounded.</summary>
        internal Exact Exact { get; init; }
    }
}
