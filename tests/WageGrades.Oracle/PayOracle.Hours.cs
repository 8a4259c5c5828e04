namespace WageGrades.Oracle;

/// <content>Pay by the hour worked, and overtime.</content>
public sealed partial class PayOracle
{
    private static readonly string[] Overtime = ["overtime-hours", "rest-day-overtime-hours", "holiday-overtime-hours"];

    /// <summary>
    /// The first employed day of the month, whose agreement and terms decide about hours and leave; −1 where there is none or it lies outside the
    /// term.
    /// </summary>
    private int FirstDay =>
        Enumerable.Range(0, month.Days.Count).FirstOrDefault(i => month.Employed[i], -1) is var first and >= 0 && month.Terms[first] is not null
            ? first
            : -1;

    /// <summary>Under pay by the hour for part-time hours, and for the form part-time whatever its share of hours.</summary>
    private bool IsByTheHour(Clause clause, Terms? terms) => (clause.PartTime ?? Policies.PartTime) == "by-worked-hours"
        && terms is not null && (terms.Form == "part-time" || terms.HoursShare != 1);

    /// <summary>Hours worked at the hour rate of each day's amount, the month's hours spread evenly over its days on such terms.</summary>
    private IReadOnlyList<Exact> PayByTheHour(Clause clause, IReadOnlyList<Exact> rates)
    {
        var hours = HoursIn(month.Record, "worked-hours");
        var days = month.Days.Count(day => IsByTheHour(clause, person.Employment.On(day)));
        return [.. rates.Select((rate, i) => rate.Sign != 0 && IsByTheHour(clause, month.Terms[i]) ? HourRate(rate) * hours / days : Exact.Zero)];
    }

    private Exact HourRate(Exact monthly) => Policies.TimeRounding!.Round(monthly / Policies.HoursPerMonth);

    private void PayOvertime()
    {
        if (FirstDay is var first and >= 0)
        {
            var terms = month.Terms[first]!;
            var all = agreement.Clauses.Where(clause => clause.Overtime is not null).ToList();
            var covering = all.Where(clause => entitlements.CoversDay(clause, first) && clause.Overtime!.On(month.Days[first]) is not null).ToList();
            if (covering.Count > 1 && covering.Count(clause => !entitlements.IsUntold(clause)) < 2)
            {
                covering = [covering.First(entitlements.IsUntold)];
            }

            var isRecorded = Overtime.Any(kind => HoursIn(month.Record, kind).Sign > 0);
            if (covering.Count == 1 && IsAbsorbed(covering[0].Id, first))
            {
                return;
            }

            if (covering.Count == 1)
            {
                PayOvertime(covering[0], covering[0].Overtime!.On(month.Days[first])!, terms.WorkingTime == "cumulative");
            }
            else if (
                (isRecorded || terms.WorkingTime == "cumulative" || HoursIn(month.Record, "rest-day-hours-taken-off").Sign > 0)
                && covering.Count > 1)
            {
                faults.Add("several overtime clauses");
            }
            else if (
                (isRecorded || (terms.WorkingTime == "cumulative" && HoursIn(month.Record, "worked-hours").Sign > 0))
                && all.Count > 0
                && terms.WorkingTime != "flexible")
            {
                faults.Add("overtime not covered");
            }
        }
    }

    private void PayOvertime(Clause clause, OvertimeRates rates, bool isCumulative)
    {
        var onHolidays = HoursIn(month.Record, "holiday-overtime-hours");
        List<(Exact Hours, Exact Multiple)> paid = [];
        if (isCumulative)
        {
            paid.Add((ExcessOfCycle(clause.Cycle!), rates.WorkingDay));
        }
        else
        {
            var onRestDays = HoursIn(month.Record, "rest-day-overtime-hours") - HoursIn(month.Record, "rest-day-hours-taken-off");
            if (onRestDays.Sign < 0)
            {
                faults.Add("more rest than worked");
                return;
            }

            paid.Add((HoursIn(month.Record, "overtime-hours"), rates.WorkingDay));
            paid.Add((onRestDays, rates.RestDay));
        }

        paid.Add((onHolidays, rates.Holiday));
        paid.RemoveAll(each => each.Hours.Sign <= 0);
        if (paid.Count == 0 || OvertimeBase(clause) is not { } monthly)
        {
            return;
        }

        if (entitlements.IsUntold(clause))
        {
            pending.Add(clause.Id);
            return;
        }

        foreach (var (hours, multiple) in paid)
        {
            var exact = hours * multiple * HourRate(monthly);
            lines.Add(new Line(clause.Id, month.Days[0], exact, Policies.LineRounding!.Round(exact)));
        }
    }

    /// <summary>
    /// In the last month of the cycle that begins under cumulative hours: the hours worked in all of them but those on holidays, less the hours of
    /// the cycle for the part of it in which the person is employed.
    /// </summary>
    private Exact ExcessOfCycle(HoursCycle cycle)
    {
        DateOnly start = new(month.Year, ((month.Month - 1) / cycle.Months * cycle.Months) + 1, 1);
        var counted = Enumerable
            .Range(0, cycle.Months)
            .Select(start.AddMonths)
            .Where(first => BeginsCumulative(first) && IsOneEmployment(first, month.Name))
            .ToList();
        var isSettled = counted[^1] == month.Name;
        var excess = Exact.Zero;
        foreach (var first in counted.Where(first => isSettled || first == month.Name))
        {
            var record = person.RecordOf(Policies.Months, first);
            if (
                HoursIn(record, "worked-hours").Sign == 0
                && (HoursIn(record, "overtime-hours") + HoursIn(record, "rest-day-overtime-hours")).Sign > 0)
            {
                faults.Add("hours worked not recorded");
            }

            var days = Policies.Months.DaysOf(first).Count;
            Exact employed = Policies.Months.DaysOf(first).Count(day => person.Employment.On(day) is not null);
            excess += HoursIn(record, "worked-hours") - HoursIn(record, "holiday-overtime-hours") - (cycle.Hours / cycle.Months * employed / days);
        }

        return isSettled ? Exact.Max(excess, 0) : Exact.Zero;
    }

    /// <summary>Whether every day from the end of the one month to the beginning of the other is employed; who is hired again begins a cycle of its
    /// own.</summary>
    private bool IsOneEmployment(DateOnly one, DateOnly other)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        for (var next = first.AddMonths(1); next <= last; next = next.AddMonths(1))
        {
            var day = Policies.Months.FirstOf(next);
            if (person.Employment.On(day) is null || person.Employment.On(day.AddDays(-1)) is null)
            {
                return false;
            }
        }

        return true;
    }

    private bool BeginsCumulative(DateOnly first) => Policies.Months.DaysOf(first)
        .Select(person.Employment.On)
        .FirstOrDefault(terms => terms is not null)?.WorkingTime == "cumulative";

    /// <summary>The mean over the employed days of the rates that count in the base; null where it is open or cannot be told.</summary>
    private Exact? OvertimeBase(Clause overtime)
    {
        var days = Enumerable.Range(0, month.Days.Count).Where(i => month.Terms[i] is not null).ToList();
        var sum = Exact.Zero;
        var isOpen = false;
        foreach (var clause in agreement.Clauses.Where(clause => clause.HasMonthlyRate && clause.Counts.GetValueOrDefault("overtime-base", true)))
        {
            var rates = days.ConvertAll(i => overtime.IsAsPaid && clause.Ground is not null ? PaidRateOn(clause, i) : RateOn(clause, i));
            if (!clause.Counts.ContainsKey("overtime-base"))
            {
                // While an amount is open nobody knows whether the question matters.
                if (rates.Contains(null))
                {
                    isOpen = true;
                }
                else if (rates.Exists(rate => rate is { Sign: not 0 }))
                {
                    faults.Add("overtime base not answered");
                }

                continue;
            }

            isOpen |= rates.Contains(null);
            sum += rates.Aggregate(Exact.Zero, (all, rate) => all + (rate ?? Exact.Zero));
        }

        if (isOpen)
        {
            pending.Add(overtime.Id);
            return null;
        }

        if (sum.Sign == 0)
        {
            faults.Add("overtime without a base");
            return null;
        }

        return sum / days.Count;
    }

    /// <summary>A clause's rate; nothing where a scheme absorbs it, and for negotiated pay what full hours would have.</summary>
    private Exact? RateOn(Clause clause, int i) => IsAbsorbed(clause.Id, i) ? Exact.Zero
        : clause.Schemes is null ? entitlements.RateOn(clause, month.Days[i])
        : SchemeOn(i)?.Clause.Id == clause.Id ? AgreedOn(clause, i) is { } agreed ? agreed / month.Terms[i]!.HoursShare : null
        : Exact.Zero;

    private Exact? PaidRateOn(Clause clause, int i) => entitlements.PaidRate(clause, month.Days[i], each => RateOn(each, i));

    private static Exact HoursIn(Record record, string counter) => record.Counts.GetValueOrDefault("month-counter:" + counter);
}
