namespace WageGrades.Oracle;

/// <content>A quantity times a rate times a factor, within bounds.</content>
internal sealed partial class Entitlements
{
    private readonly Dictionary<DateOnly, HashSet<string>> held = [];

    private Owed? OfFormula(Clause clause, Standard standard, Occurrence occurrence, DateOnly day)
    {
        var formula = standard.Formula!;
        var own = standard.Quantity == "per-unit" ? occurrence.Quantity : 1;
        return own.Sign == 0 ? null : Counted(clause, formula.Times, occurrence, day, units =>
            units.Sign == 0 ? null : Counted(clause, formula.Coefficient, occurrence, day, coefficient =>
                coefficient.Sign == 0 ? null :
                InMonth(clause, standard, formula.Rate, true, day, RateOf(formula.Rate, occurrence, day)) is not { } rate ? null
                : rate.IsOpen ? rate
                : formula.Factors.Count == 0 ? Within(rate.Amount * own * units * coefficient)
                : Looked(formula.Factors, occurrence, day, factor => Within(rate.Amount * own * units * coefficient * factor))));

        Owed? Within(Exact amount)
        {
            // Nothing is paid, so that there is nothing that a bound could raise or lower.
            if (amount.Sign == 0)
            {
                return new Owed(amount);
            }

            foreach (var (bound, isLeast) in new[] { (formula.Least, true), (formula.Most, false) })
            {
                if (bound is null)
                {
                    continue;
                }

                if (InMonth(clause, standard, bound.Rate, bound.PerUnit, day, RateOf(bound.Rate, occurrence, day)) is not { } found)
                {
                    switch (bound.Rate.Kind)
                    {
                        case "cell" or "grade-table":
                            return new Owed(Exact.Zero, IsPending: true, "no cell for a bound");
                        case "pay":
                            found = new Owed(Exact.Zero);
                            break;
                        default:
                            continue;
                    }
                }

                if (found.IsOpen)
                {
                    return found;
                }

                var limit = found.Amount * bound.Share * (bound.PerUnit ? own * UnitsOf(clause, formula.Times, occurrence, day) : 1);
                amount = isLeast ? Exact.Max(amount, limit) : Exact.Min(amount, limit);
            }

            return new Owed(amount);
        }
    }

    // A figure of an hour, a day, a week or a year makes a month's; beside a count an hour and a day are what is counted.
    private Owed? InMonth(Clause clause, Standard standard, Rate rate, bool isUnit, DateOnly day, Owed? found)
    {
        if (found is not { IsOpen: false } amount || rate.Unit is null or "month")
        {
            return found;
        }

        var isCounted = isUnit && (standard.Formula!.Times?.Kind is "counter" or "counts" || (standard.Quantity == "per-unit" && clause.Ground!.Kind == "count"));
        if (isCounted && (rate.Unit is "hour" or "day"))
        {
            return found;
        }

        var policies = agreement.Policies;
        if (isCounted || clause.Schedule!.IsOnce || clause.Schedule.Period is not null
            || (rate.Unit is "hour" or "day" && !policies.DeclaresTime) || (rate.Unit == "week" && policies.WeeksPerYear is null))
        {
            return new Owed(Exact.Zero, IsPending: true, "a unit that makes no month");
        }

        var month = MonthOf(policies, rate.Unit, amount.Amount);
        var isByTheHour = (clause.PartTime ?? policies.PartTime) == "by-worked-hours" && person.Employment.On(day) is { } terms
            && (terms.Form == "part-time" || terms.HoursShare != 1);
        return amount with { Amount = isByTheHour ? month : policies.MonthRounding!.Round(month) };
    }

    private Exact UnitsOf(Clause clause, Times? times, Occurrence occurrence, DateOnly day)
    {
        Exact found = 1;
        Counted(clause, times, occurrence, day, units =>
        {
            found = units;
            return null;
        });
        return found;
    }

    private Owed? Counted(Clause clause, Times? times, Occurrence occurrence, DateOnly day, Func<Exact, Owed?> then)
    {
        switch (times?.Kind)
        {
            case null:
                return then(1);
            case "points":
                return Looked(times.Points, occurrence, day, then);
            case "standing":
                return Standing(times, occurrence, day) is { } standing ? then(standing) : new Owed(Exact.Zero, IsPending: true, "no standing number");
            case "counter" or "counts" when !occurrence.IsOfMonth:
                return new Owed(Exact.Zero, IsPending: true, "a counter of no month");
            case "counter":
                var record = person.RecordOf(Months, Months.Of(day));
                if (!times.PerDay)
                {
                    return then(UnitsOfCount(times, record.Counts.GetValueOrDefault(times.Counter)));
                }

                // Each day by itself; a month that its days do not make is not settled.
                var days = record.Days.Where(each => each.Counter == times.Counter).GroupBy(each => each.Day)
                    .Select(day => day.Aggregate(Exact.Zero, (sum, each) => sum + each.Count)).ToList();
                return days.Aggregate(Exact.Zero, (sum, day) => sum + day).CompareTo(record.Counts.GetValueOrDefault(times.Counter)) != 0
                    ? new Owed(Exact.Zero, IsPending: true, "not counted by the day")
                    : then(days.Aggregate(Exact.Zero, (sum, day) => sum + UnitsOfCount(times, day)));
            case "level":
                var own = Enumerable.Range(1, 8).Where(each => Bears(Levels.Term(each), occurrence, day)).ToList();
                return own.Count == 0 ? null : then(Exact.Max(own.Max() - times.AboveLevel, 0));
            case "counts":
                var counts = person.RecordOf(Months, Months.Of(day)).Counts;
                return then(times.Values.Aggregate(
                    Exact.Zero, (sum, each) => sum + (Exact.Max(Exact.Zero, counts.GetValueOrDefault(each.Counter)) * each.Value)));
            case "service" or "service-bands":
                return then(UnitsOfService(times, CompletedMonths(clause, day, agreement.Policies.LeapDay)));
            default:
                throw new NotSupportedException($"quantity {times.Kind}");
        }
    }

    // A day's number; of what belongs to its month the mean of the employed days. Null where one of them has none that was agreed.
    private Exact? Standing(Times times, Occurrence occurrence, DateOnly day)
    {
        if (!occurrence.IsOfMonth)
        {
            return NumberOn(times, day);
        }

        var employed = Months.DaysOf(Months.Of(day))
            .Where(each => person.Employment.On(each) is not null).ToList();
        var numbers = employed.ConvertAll(each => NumberOn(times, each));
        return numbers.Contains(null) ? null : numbers.Aggregate(Exact.Zero, (sum, number) => sum + number!.Value) / employed.Count;
    }

    /// <summary>What a standing number counts on a day; null where none that was agreed is recorded.</summary>
    internal Exact? NumberOn(Times times, DateOnly day)
    {
        if (!person.Numbers.TryGetValue(times.Number, out var series) || series.On(day) is not { } text)
        {
            return null;
        }

        var number = Exact.Parse(text);
        return number < times.Least || number > times.Most ? null : number >= times.Below ? 1 : number;
    }

    /// <summary>What a rate gives the person on a day under a pool, on the share of hours; null where it is not known.</summary>
    internal Exact? StandingPay(Clause pool, Rate rate, int i)
    {
        var day = month.Days[i];
        if (person.Employment.On(day) is not { } terms || !Covers(pool, terms, day))
        {
            return Exact.Zero;
        }

        if (IsUntold(pool))
        {
            return null;
        }

        return RateOf(rate, Occurrence.OfNothing(day), day) switch
        {
            null => Misses(rate, day) ? null : Exact.Zero,
            { IsOpen: true } => null,
            { } owed => owed.Amount * terms.HoursShare,
        };
    }

    // Nobody knows the cell of a person without one, but for whom the ladder is not; nor the grade of a person without a place.
    private bool Misses(Rate rate, DateOnly day) => rate.Kind switch
    {
        "cell" => agreement.Clauses.FirstOrDefault(each => each.Id == rate.Of) is not { For: not null } ladder || CoversOn(ladder, day),
        "grade-table" => person.Places.On(day) is null,
        _ => false,
    };

    // Unit by unit of what is counted: each piece between two limits has the multiple of the last tier that begins at or before it.
    private static Exact UnitsOfCount(Times times, Exact count)
    {
        if (count.Sign <= 0)
        {
            return Exact.Zero;
        }

        var counted = Exact.Max(count, times.AtLeast);
        counted = times.AtMost is { } most ? Exact.Min(counted, most) : counted;
        IReadOnlyList<(Exact Above, Exact Multiple)> tiers = times.Tiers.Count > 0 ? times.Tiers : [(Exact.Zero, 1)];
        var limits = tiers.Select(tier => tier.Above).Append(times.Above).Append(counted).Where(limit => limit >= times.Above && !(limit > counted))
            .Distinct().OrderBy(limit => limit).ToList();
        return limits.Zip(limits.Skip(1)).Aggregate(
            Exact.Zero,
            (sum, piece) => sum + ((piece.Second - piece.First)
                * tiers.Where(tier => !(tier.Above > piece.First)).Select(tier => tier.Multiple).LastOrDefault(Exact.Zero)));
    }

    /// <summary>
    /// Whether it is not declared where a day goes that a month lacks, and what a clause counts of service hangs on it: on a day of the month, or for
    /// what is paid once on one of the two years before.
    /// </summary>
    internal bool HangsOnLeapDay(Clause clause, DateOnly first, DateOnly firstOfNext)
    {
        if (agreement.Policies.LeapDay is not null || !clause.Standards!.Steps.Any(step => step.Value.Formula?.CountsService == true))
        {
            return false;
        }

        for (var day = clause.Schedule!.IsOnce ? first.AddMonths(-24) : first; day < firstOfNext; day = day.AddDays(1))
        {
            if (clause.Standards.On(day)?.Formula is { CountsService: true, Times: { } times }
                && !UnitsOfService(times, CompletedMonths(clause, day, "february-28")).Equals(UnitsOfService(times, CompletedMonths(clause, day, "march-1"))))
            {
                return true;
            }
        }

        return false;
    }

    private static Exact UnitsOfService(Times times, int months)
    {
        var units = times.InYears ? months / 12 : months;
        return times.Kind == "service" ? Exact.Min(units / times.Every, times.AtMost ?? units)
            : times.Bands.Where(band => band.From <= units).Select(band => band.Counts).LastOrDefault(Exact.Zero);
    }

    // How many months are complete by the start rule, counted one by one from the service date of the employment that lasts.
    private int CompletedMonths(Clause clause, DateOnly day, string? leapDay)
    {
        var service = Occurrence.Service(person, agreement.Policies.CountsEarlierService).Where(each => each.From <= day).ToList();
        if (service.Count == 0 || StartOf(agreement, clause) is not { } start)
        {
            return 0;
        }

        var months = 0;
        while (Calendar.FirstDue(start, After(service[^1].Since, months + 1, leapDay), Months) <= day)
        {
            months++;
        }

        return months;
    }

    private static DateOnly After(DateOnly since, int months, string? leapDay)
    {
        var first = new DateOnly(since.Year, since.Month, 1).AddMonths(months);
        var last = DateTime.DaysInMonth(first.Year, first.Month);
        return since.Day <= last ? first.AddDays(since.Day - 1)
            : leapDay == "march-1" ? first.AddMonths(1)
            : first.AddDays(last - 1);
    }

    private Owed? RateOf(Rate rate, Occurrence occurrence, DateOnly day) => rate.Kind switch
    {
        "figure" => new Owed(rate.Amount),
        "table" => Looked(rate.Table, occurrence, day, amount => new Owed(amount)),
        "grade-table" => person.Places.On(day) is { } place && rate.Grades.TryGetValue(place.Grade, out var figure) ? new Owed(figure) : null,
        "floor" => agreement.Floors.First(floor => floor.Id == rate.Of).Amounts.On(day) is { } floor ? new Owed(floor.Amount) : null,
        "cell" => CellOf(rate, day) is { } cell ? OfTime(rate.Per, cell, exact => new Owed(exact)) : null,
        "pay" when rate.MonthsBefore > 0 => !occurrence.IsOfMonth ? new Owed(Exact.Zero, IsPending: true, "a mean of no month") : MeanBefore(rate, day),
        "pay" => PayUnder(rate.Bases, rate.Per, rate.IsAsPaid, day, exact => new Owed(exact)),
        _ => throw new NotSupportedException($"rate {rate.Kind}"),
    };

    // Day by day over the months before in which the employment of the day had begun, month by month; in its first month the day itself.
    private Owed? MeanBefore(Rate rate, DateOnly day)
    {
        var first = day;
        while (person.Employment.On(first.AddDays(-1)) is not null)
        {
            first = first.AddDays(-1);
        }

        List<Exact> means = [];
        for (var back = rate.MonthsBefore; back > 0; back--)
        {
            List<DateOnly> days =
            [
                .. Months.DaysOf(Months.Of(day).AddMonths(-back))
                    .Where(each => each >= first && each >= agreement.From && !(each >= agreement.Until)),
            ];
            if (days.Count > 0)
            {
                var sum = Exact.Zero;
                foreach (var each in days)
                {
                    var paid = PayOn(each);
                    if (paid is { IsOpen: true })
                    {
                        return paid;
                    }

                    sum += paid?.Amount ?? Exact.Zero;
                }

                means.Add(sum / days.Count);
            }
        }

        if (means.Count == 0 && PayOn(day) is { } own)
        {
            return own.IsOpen ? own : OfTime(rate.Per, own.Amount, exact => new Owed(exact));
        }

        var mean = means.Count == 0 ? Exact.Zero : means.Aggregate(Exact.Zero, (sum, each) => sum + each) / means.Count;
        return mean.Sign == 0 ? null : OfTime(rate.Per, mean, exact => new Owed(exact));

        Owed? PayOn(DateOnly each) => PayUnder(rate.Bases, "month", rate.IsAsPaid, each, exact => new Owed(
            rate.Per == "hour" ? exact : exact * (person.Employment.On(each)?.HoursShare ?? 1)));
    }

    private Exact? CellOf(Rate rate, DateOnly day)
    {
        if (agreement.Clauses.FirstOrDefault(each => each.Id == rate.Of) is not { Ladders: { } tables } ladder || tables.On(day) is not { } table)
        {
            return null;
        }

        if (rate.Grade is { } named)
        {
            return table.Cells.TryGetValue((named, rate.Step!.Value), out var cell) ? Monthly(table, cell, rate.Per == "month") : null;
        }

        return CoversOn(ladder, day) && person.Places.On(day) is { } place
            && table.Cells.TryGetValue((place.Grade, rate.Step ?? place.Step), out var own) ? Monthly(table, own, rate.Per == "month") : null;
    }

    private Owed? Looked(
        IReadOnlyList<(IReadOnlySet<string> Key, Exact Value)> entries, Occurrence occurrence, DateOnly day, Func<Exact, Owed?> then)
    {
        var fitting = entries.Where(entry => entry.Key.All(term => Bears(term, occurrence, day))).ToList();
        var best = fitting.Where(entry => entry.Key.Count == fitting.Max(each => each.Key.Count)).ToList();
        return best.Count switch
        {
            0 => null,
            1 => then(best[0].Value),
            _ => new Owed(Exact.Zero, Fault: "conflicting entries"),
        };
    }

    private HashSet<string> HeldOn(DateOnly day)
    {
        if (!held.TryGetValue(day, out var terms))
        {
            held[day] = terms = Whom.Held(agreement, person, person.Employment.On(day), day);
        }

        return terms;
    }

    // The occurrence's own term of a vocabulary; else the grade on the ladder, or whatever the person holds on the day.
    private bool Bears(string term, Occurrence occurrence, DateOnly day)
    {
        var vocabulary = term[..(term.IndexOf(':', StringComparison.Ordinal) + 1)];
        return occurrence.Key.Any(each => each.StartsWith(vocabulary, StringComparison.Ordinal))
            ? occurrence.Key.Contains(term)
            : vocabulary == "grade:" ? person.Places.On(day)?.Grade == term[vocabulary.Length..]
            : HeldOn(day).Contains(term);
    }
}
