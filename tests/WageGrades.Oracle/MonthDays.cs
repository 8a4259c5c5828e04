namespace WageGrades.Oracle;

/// <summary>
/// The days of a person's month: on which terms each is employed, whether it is paid, what it weighs in the agreement's basis; and what a
/// rate that may differ from day to day pays.
/// </summary>
public sealed class MonthDays
{
    private readonly Proration proration;
    private readonly bool isCovered;

    public MonthDays(Agreement agreement, Person person, int year, int month)
    {
        Year = year;
        Month = month;
        proration = agreement.Policies.Proration!;
        Days = agreement.Policies.Months.DaysOf(Name);
        Employed = [.. Days.Select(day => person.Employment.On(day) is not null)];
        Terms = [.. Days.Select(day => day >= agreement.From && !(day >= agreement.Until) ? person.Employment.On(day) : null)];
        Absent = [.. Days.Select(day => person.Absences.Any(span => span.From <= day && !(day >= span.Until)))];
        Record = person.RecordOf(agreement.Policies.Months, Name);
        Weights = [.. Days.Select((day, i) => Weight(agreement.Policies, day, i))];
        isCovered = proration.Basis != "scheduled-days" || Days.All(day => agreement.Policies.Calendar.ContainsKey((day.Year, day.Month)));
    }

    /// <summary>The month of a day.</summary>
    public static MonthDays Of(Agreement agreement, Person person, DateOnly day)
    {
        var name = agreement.Policies.Months.Of(day);
        return new(agreement, person, name.Year, name.Month);
    }

    public int Year { get; }

    public int Month { get; }

    /// <summary>The month as the first of the calendar month that names it.</summary>
    public DateOnly Name => new(Year, Month, 1);

    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Whether the person is employed on each day, whatever the agreement's term: days outside it are not lost, the agreement just pays
    /// nothing for them.</summary>
    public IReadOnlyList<bool> Employed { get; }

    /// <summary>The terms of employment of each day; null on a day outside the employment or the agreement's term.</summary>
    public IReadOnlyList<Terms?> Terms { get; }

    public IReadOnlyList<bool> Absent { get; }

    public Record Record { get; }

    public IReadOnlyList<Exact> Weights { get; }

    public DateOnly FirstOfNext => Days[^1].AddDays(1);

    public bool IsEmployed => Terms.Any(terms => terms is not null);

    /// <summary>False when the agreement's calendar does not say how the month is divided.</summary>
    public bool CanBeDivided => isCovered && Sum(Weights).Sign > 0;

    public int IndexOf(DateOnly day) => day.DayNumber - Days[0].DayNumber;

    public bool Contains(DateOnly day) => day >= Days[0] && day <= Days[^1];

    /// <summary>
    /// What a month pays whose full-month rate is given for each employed day. A day outside the employment bears the rate before it, those
    /// before the first employed day bear that day's. Absence can be left out, for a floor that it does not reduce; days of leave can be taken
    /// off too, dated or not.
    /// </summary>
    public Exact Pay(Func<int, Exact> rateOf, bool withAbsence = true, IReadOnlySet<DateOnly>? alsoOff = null, Exact alsoUndated = default)
    {
        var rates = Carried(rateOf);
        var all = Enumerable.Range(0, Days.Count).ToList();
        var weights = WeightsOf(IsPaid);
        if (!weights.SequenceEqual(Weights))
        {
            rates[30] = rates.Aggregate(Exact.Min);
        }

        var days = Sum(weights);
        var dated = Sum(all.Where(IsPaid).Select(i => weights[i]));
        var undated = withAbsence ? Exact.Min(Record.UnpaidDays + alsoUndated, dated) : Exact.Zero;
        var kept = dated.Sign == 0 ? Exact.Zero : (dated - undated) / dated;
        var lost = days - dated + undated;

        var paidShare = all.Select(i => IsPaid(i) ? kept : Exact.Zero).ToList();
        var full = Sum(all.Select(i => rates[i] * weights[i])) / days;
        var paid = Sum(all.Select(i => rates[i] * weights[i] * paidShare[i]));
        if (lost.Sign == 0)
        {
            return full;
        }

        if (paid.Sign == 0)
        {
            return Exact.Zero;
        }

        var perMonth = proration.DaysPerMonth;
        var lostRates = all.Select(i => (Rate: rates[i], Days: (1 - paidShare[i]) * weights[i])).ToList();
        return proration.Method switch
        {
            "share-of-month" => paid / days,
            "paid-days-at-rate" => Exact.Min(paid / perMonth, full),
            "month-less-lost-days" => LessLost(full, days, perMonth, lostRates),
            "smaller-correction" when lost <= proration.UpTo!.Value => LessLost(full, days, perMonth, lostRates),
            "smaller-correction" => Exact.Min(paid / perMonth, LessLost(full, days, perMonth, Dearest(lostRates, proration.UpTo!.Value))),
            _ => throw new NotSupportedException($"proration {proration.Method}"),
        };

        bool IsPaid(int i) => Employed[i] && !(withAbsence && (Absent[i] || alsoOff?.Contains(Days[i]) == true));
    }

    /// <summary>In thirtieths the 31st stands for the 30th where it is the only paid day, at most at the lowest rate of the thirty.</summary>
    private List<Exact> WeightsOf(Func<int, bool> isPaid)
    {
        var weights = Weights.ToList();
        if (Days.Count == 31 && weights[30] == 0 && Sum(weights) == 30 && isPaid(30) && !Enumerable.Range(0, 30).Any(isPaid))
        {
            (weights[29], weights[30]) = (0, 1);
        }

        return weights;
    }

    /// <summary>What each day counts of its weight: nothing when it is not paid, less where counted days are unpaid.</summary>
    public IReadOnlyList<Exact> PaidParts(IReadOnlySet<DateOnly> alsoOff, Exact alsoUndated)
    {
        bool IsPaid(int i) => Employed[i] && !Absent[i] && !alsoOff.Contains(Days[i]);
        var paid = WeightsOf(IsPaid).Select((weight, i) => IsPaid(i) ? weight : Exact.Zero).ToList();
        var dated = Sum(paid);
        var kept = dated.Sign == 0 ? Exact.Zero : Exact.Max(0, dated - Record.UnpaidDays - alsoUndated) / dated;
        return paid.ConvertAll(part => part * kept);
    }

    /// <summary>Amounts of days that are paid, added up over the calendar days; days that are only counted as unpaid are spread over them.</summary>
    public Exact PaidCalendarDays(Func<int, Exact> amountOf, IReadOnlySet<DateOnly> alsoOff, Exact alsoUndated)
    {
        var paid = Enumerable.Range(0, Days.Count).Where(i => Employed[i] && !Absent[i] && !alsoOff.Contains(Days[i])).ToList();
        return paid.Count == 0 ? Exact.Zero
            : Sum(paid.Select(amountOf)) * Exact.Max(0, paid.Count - Record.UnpaidDays - alsoUndated) / paid.Count;
    }

    /// <summary>The month less each lost day's own rate; in a month longer than the divisor the paid days' average, less the lost days.</summary>
    private static Exact LessLost(Exact full, Exact days, Exact perMonth, IReadOnlyList<(Exact Rate, Exact Days)> lostRates)
    {
        var lost = Sum(lostRates.Select(each => each.Days));
        var lostWorth = Sum(lostRates.Select(each => each.Rate * each.Days));
        if (days <= perMonth)
        {
            return Exact.Max(0, full - (lostWorth / perMonth));
        }

        var average = ((full * days) - lostWorth) / (days - lost);
        return Exact.Max(0, 1 - (lost / perMonth)) * average;
    }

    private static List<(Exact Rate, Exact Days)> Dearest(IEnumerable<(Exact Rate, Exact Days)> lostRates, Exact count)
    {
        List<(Exact, Exact)> dearest = [];
        foreach (var (rate, days) in lostRates.OrderByDescending(each => each.Rate))
        {
            var taken = Exact.Min(days, count);
            dearest.Add((rate, taken));
            count -= taken;
        }

        return dearest;
    }

    private static Exact Sum(IEnumerable<Exact> values) => values.Aggregate(Exact.Zero, (sum, value) => sum + value);

    private Exact Weight(Policies policies, DateOnly day, int i)
    {
        return policies.Proration!.Basis switch
        {
            "calendar-days" => 1,
            "thirtieths" => i == 30 ? 0 : i == Days.Count - 1 && i < 29 ? 30 - i : 1,
            "scheduled-days" => policies.Calendar.GetValueOrDefault((day.Year, day.Month))?.Contains(day.Day) != true ? 0
                : policies.HalfDays.Contains(day) ? (Exact)1 / 2 : 1,
            var basis => throw new NotSupportedException($"basis {basis}"),
        };
    }

    private Exact[] Carried(Func<int, Exact> rateOf)
    {
        var rates = new Exact[Days.Count];
        Exact? before = null;
        for (var i = 0; i < rates.Length; i++)
        {
            before = Employed[i] ? rateOf(i) : before;
            rates[i] = before ?? Exact.Zero;
        }

        var first = Enumerable.Range(0, rates.Length).FirstOrDefault(i => Employed[i]);
        Array.Fill(rates, rates[first], 0, first);
        return rates;
    }
}
