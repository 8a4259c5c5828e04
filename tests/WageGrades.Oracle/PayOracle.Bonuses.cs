namespace WageGrades.Oracle;

/// <content>What bonus clauses pay, and what precedence groups leave of it.</content>
public sealed partial class PayOracle
{
    private void PayBonus(Clause clause)
    {
        if (clause.IsPool)
        {
            PayShare(clause);
            return;
        }

        if (clause.Repetition is null)
        {
            faults.Add("repetition not declared");
            return;
        }

        if (clause.Schedule!.Period is null && (clause.Schedule.Start ?? Policies.Start) is null)
        {
            faults.Add("start not declared");
            return;
        }

        if (
            (clause.Ground!.Kind == "seniority" || clause.Schedule.IsAtAge
                || clause.Standards!.Steps.Any(step => step.Value.Formula?.CountsService == true))
            && Policies.LeapDay is null
            && Occurrence
                .Service(person, Policies.CountsEarlierService)
                .Any(each => each.From < month.FirstOfNext && each.Since is { Month: 2, Day: 29 })
            || entitlements.HangsOnLeapDay(clause, month.Days[0], month.FirstOfNext))
        {
            faults.Add("anniversary of 29 February not declared");
        }

        if (clause.Schedule.Period is { } period)
        {
            PayPeriods(clause, period);
            return;
        }

        var start = (clause.Schedule.Start ?? Policies.Start)!;
        var occurrences = Occurrence.Find(clause, agreement, person, month).ToList();
        foreach (var each in occurrences.Where(each => each.IsOfMonth))
        {
            PayOfMonth(clause, each);
        }

        if (clause.Schedule.EveryYear && Policies.LeapDay is null && occurrences.Exists(each => each.Since is { Month: 2, Day: 29 }))
        {
            faults.Add("anniversary of 29 February not declared");
        }

        occurrences.RemoveAll(each => each.IsOfMonth);
        if (clause.Schedule.IsOneOff)
        {
            if (!agreement.Groups.Any(group => group.Scope != "month" && group.Clauses.Contains(clause.Id)))
            {
                PayOneOffs(clause, OneOffs.Of(clause, occurrences, start, entitlements));
            }
        }
        else
        {
            if ((clause.Schedule.Stop ?? Policies.Stop) is null && occurrences.Exists(each => each.EndsOn is not null))
            {
                faults.Add("stop not declared");
            }

            PayRepeated(clause, occurrences);
        }
    }

    /// <summary>What belongs to its month is never prorated and follows the month's first employed day.</summary>
    private void PayOfMonth(Clause clause, Occurrence occurrence)
    {
        var first = Enumerable.Range(0, month.Days.Count).FirstOrDefault(i => month.Employed[i], -1);
        var standard = first >= 0 ? clause.Standards!.On(month.Days[first]) : null;

        // What rests is nothing, for whomever the clause is; what is counted does not rest.
        var rests = clause.Ground!.Kind == "month" && standard?.Formula?.Times?.Kind != "counter"
            && Enumerable.Range(0, month.Days.Count).Any(i => month.Employed[i] && Rests(clause, month.Days[i]));
        if (first >= 0 && !IsLeftOut(first) && !IsAbsorbed(clause.Id, first) && entitlements.CoversDay(clause, first)
            && standard is not null
            && entitlements.Amount(clause, standard, occurrence, month.Days[first]) is { } meant
            && (rests ? meant : entitlements.Told(clause, meant)) is { } owed
            && !IsOpen(clause, owed))
        {
            if (standard.Formula?.Rate is { MonthsBefore: > 0, Per: not "hour" })
            {
                // A mean is at the hours of its months already.
                if (rests)
                {
                    return;
                }
            }
            else if (clause.Ground!.Kind == "month" && standard.Formula?.Times?.Kind is not ("counter" or "counts"))
            {
                // A month that meets conditions is a monthly amount for the month as a whole.
                var own = entitlements.OnTerms(clause, first, owed);
                if (IsOpen(clause, own) || rests)
                {
                    return;
                }

                owed = IsByTheHour(clause, month.Terms[first])
                    ? own with
                    {
                        Amount = HourRate(own.Amount) * HoursIn(month.Record, "worked-hours"),
                    }
                    : own;
            }
            else if ((standard is { Kind: "share-of-pay", Rate: "day" } || standard.Formula?.Rate is { Kind: "cell" or "pay", Per: "day", MonthsBefore: 0 }) && entitlements.ByHours(clause, first, owed.Amount) is { } day)
            {
                owed = owed with { Amount = day };
            }

            AddOnce(clause, month.Days[first], owed.Amount);
        }
    }

    /// <summary>
    /// Whether a monthly payment rests: from so many days after the first of an absence, of which notes that touch are one, and where it is said
    /// those with only days off between them.
    /// </summary>
    private bool Rests(Clause clause, DateOnly day) => clause.Schedule!.SuspendedBy.Any(rule =>
    {
        if (!IsAbsent(day))
        {
            return false;
        }

        var first = day;
        while (IsAbsent(first.AddDays(-1)))
        {
            first = first.AddDays(-1);
        }

        return first.AddDays(rule.AfterDays) <= day;

        bool IsAbsent(DateOnly each) => IsAway(each) || (IsOff(each) && IsAway(NextWorkingDay(each, -1)) && IsAway(NextWorkingDay(each, 1)));

        bool IsAway(DateOnly each) => person.Leaves.Any(leave => leave.Kind == rule.Leave && leave.OfADay == 1 && leave.From <= each && !(each >= leave.Until));

        bool IsOff(DateOnly each) =>
            rule.AcrossRestDays && Policies.Calendar.TryGetValue((each.Year, each.Month), out var scheduled) && !scheduled.Contains(each.Day);

        DateOnly NextWorkingDay(DateOnly from, int step)
        {
            while (!IsAway(from) && IsOff(from))
            {
                from = from.AddDays(step);
            }

            return from;
        }
    });

    private void PayOneOffs(Clause clause, IReadOnlyList<OneOff> all)
    {
        var oneOffs = all.Where(each => !IsAbsorbed(clause.Id, each.Due)).ToList();
        IEnumerable<IEnumerable<OneOff>> competing = clause.Repetition switch
        {
            "each-one" => oneOffs.GroupBy(each => each.Account ?? new object()),
            "best-per-occasion" => oneOffs.GroupBy(each => each.Occasion),
            "highest-only" => oneOffs.GroupBy(each => each.Account ?? (object)each.Due),
            "difference-on-upgrade" => [oneOffs],
            _ => throw new NotSupportedException($"repetition {clause.Repetition}"),
        };
        foreach (var each in competing)
        {
            PayInOrder(each, "difference", [clause.Id]);
        }
    }

    private void PayRepeated(Clause clause, IReadOnlyList<Occurrence> occurrences)
    {
        foreach (var rivals in occurrences.GroupBy(each => Entitlements.Rivalry(clause, each)))
        {
            PayMonthly(clause, i => Highest(clause, rivals, i));
        }
    }

    /// <summary>
    /// Of the occurrences that compete, a day's rate is the highest that is due: the higher alone, or the lower and the difference. On a day on which
    /// it rests nothing is paid, whatever is due.
    /// </summary>
    private Exact Highest(Clause clause, IEnumerable<Occurrence> rivals, int i)
    {
        var day = month.Days[i];
        var rests = Rests(clause, day);
        var isNotPaid = IsNotPaid(clause.Id, i);
        var highest = Exact.Zero;
        foreach (var occurrence in rivals)
        {
            if (entitlements.DueFor(clause, occurrence) is var (first, until) && first <= day && !(day >= until)
                && (rests || isNotPaid ? entitlements.IfMeant(clause, occurrence, i) : entitlements.OnDay(clause, occurrence, i)) is { } owed
                && !(isNotPaid ? IsOpenElsewhere(owed) : IsOpen(clause, owed)))
            {
                highest = Exact.Max(highest, owed.Amount);
            }
        }

        if (!rests)
        {
            return highest;
        }

        // What rests stands on the statement as what it would have been.
        if (highest.Sign > 0)
        {
            CanDivide();
        }

        return Exact.Zero;
    }

    private void Settle(Group group)
    {
        var clauses = agreement.Clauses.Where(clause => group.Clauses.Contains(clause.Id)).ToList();
        if (group.Scope is null || (group.Scope != "month" && group.Later is null))
        {
            faults.Add("group not declared");
        }
        else if (group.Scope == "month")
        {
            PayHighestOfMonth(group);
        }
        else
        {
            List<OneOff> oneOffs = [];
            foreach (var clause in clauses.Where(clause => clause.Schedule?.IsOneOff == true && clause.Repetition is not null))
            {
                if ((clause.Schedule!.Start ?? Policies.Start) is { } start)
                {
                    oneOffs.AddRange(
                        OneOffs
                            .Of(clause, Occurrence.Find(clause, agreement, person, month), start, entitlements)
                            .Where(each => !IsAbsorbed(clause.Id, each.Due)));
                }
            }

            var yearsNow = oneOffs.Where(each => each.Due >= month.Days[0] && each.Due < month.FirstOfNext).Select(YearOf).ToHashSet();
            if (group.Scope == "year" && oneOffs.Exists(each => each.Account is not null && each.Due < month.FirstOfNext && yearsNow.Contains(YearOf(each))))
            {
                faults.Add("figures in a group judged per year");
                return;
            }

            foreach (var competing in oneOffs.GroupBy(each => group.Scope switch
            {
                "year" => YearOf(each),
                "event" => each.Occasion,
                "employment" => (object)0,
                _ => throw new NotSupportedException($"scope {group.Scope}"),
            }))
            {
                PayInOrder(competing, group.Later!, group.Clauses);
            }
        }
    }

    private int YearOf(OneOff each) => Policies.Months.Of(each.Due).Year;

    /// <summary>
    /// One-offs that compete, in the order in which they fell due; of one day the highest first, then by the group's order. What falls due with
    /// or after one that is still open is open itself.
    /// </summary>
    private void PayInOrder(IEnumerable<OneOff> oneOffs, string later, IReadOnlyList<string> order)
    {
        Exact? received = null;
        OneOff? leader = null;
        Dictionary<(string Account, string Clause), Exact> earned = [];
        var rivals = oneOffs.ToList();
        foreach (var each in rivals.OrderBy(each => each.Due).ThenByDescending(each => each.Owed.Amount).ThenBy(each => Place(order, each.Clause.Id)))
        {
            var isNow = month.Contains(each.Due) && !IsLeftOut(month.IndexOf(each.Due)) && each.Due >= agreement.From && !(each.Due >= agreement.Until);
            var open = rivals.Where(rival => rival.Owed.IsOpen && rival.Due <= each.Due).ToList();
            if (isNow && open.Count > 0)
            {
                pending.Add(each.Clause.Id);
                faults.UnionWith(open.Select(rival => rival.Owed.Fault).OfType<string>());
            }

            if (each.Owed.IsOpen || open.Count > 0)
            {
                continue;
            }

            var account = (each.Account ?? "", each.Clause.Id);
            var own = each.Account is null ? Exact.Zero : earned.GetValueOrDefault(account);
            earned[account] = Exact.Max(own, each.Owed.Amount);
            var pays = received is not { } before ? each.Owed.Amount
                : each.Owed.Amount <= before ? Exact.Zero
                : later switch
                {
                    "difference" => each.Owed.Amount - before,
                    "full" => each.Owed.Amount - own,
                    "nothing" => each.Account is not null && (leader!.Account, leader.Clause.Id) == account ? each.Owed.Amount - before : Exact.Zero,
                    _ => throw new NotSupportedException($"later higher {later}"),
                };
            leader = received is null || each.Owed.Amount > received ? each : leader;
            received = Exact.Max(received ?? Exact.Zero, each.Owed.Amount);
            if (isNow)
            {
                AddOnce(each.Clause, each.Due, pays);
            }
        }
    }

    private void PayHighestOfMonth(Group group)
    {
        var sums = group.Clauses.ToDictionary(
            id => id,
            id => lines.Where(line => line.Clause == id).Aggregate(Exact.Zero, (sum, line) => sum + line.Value));
        var winner = group.Clauses.OrderByDescending(id => sums[id]).FirstOrDefault();
        lines.RemoveAll(line => line.Clause != winner && group.Clauses.Contains(line.Clause));
    }
}
