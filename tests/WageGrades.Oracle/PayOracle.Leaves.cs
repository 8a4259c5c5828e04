namespace WageGrades.Oracle;

/// <content>What leaves take off and pay.</content>
public sealed partial class PayOracle
{
    /// <summary>How many of the month's leaves take their days, in the order of their clauses; the ones after pay as work.</summary>
    private int leavesTaken = int.MaxValue;

    private IReadOnlyList<LeaveDays> Leaves => field ??= FindLeaves();

    private IEnumerable<LeaveDays> Taken => Leaves.Take(leavesTaken);

    /// <summary>What monthly rates pay with the days of some leaves taken off.</summary>
    private Exact PayWithout(Func<int, Exact> rateOf, IEnumerable<LeaveDays> leaves, bool withAbsence = true)
    {
        var off = leaves.ToList();
        return month.Pay(
            rateOf,
            withAbsence,
            off.SelectMany(leave => leave.Dated).ToHashSet(),
            off.Aggregate(Exact.Zero, (sum, leave) => sum + leave.Counted));
    }

    /// <summary>
    /// The share of the first day that the agreement employs holds for the month, and that day's terms for days that are only counted; dated days are
    /// those that the clause covers. Of several kinds of leave the first clause comes first; one that pays as work does, without a floor, is none.
    /// </summary>
    private List<LeaveDays> FindLeaves()
    {
        List<LeaveDays> found = [];
        Dictionary<DateOnly, Exact> gone = [];
        HashSet<DateOnly> dates = [];
        Exact Left(DateOnly day) => 1 - gone.GetValueOrDefault(day);
        if (Enumerable.Range(0, month.Days.Count).FirstOrDefault(i => month.Terms[i] is not null, -1) is var first and >= 0)
        {
            foreach (var clause in agreement.Clauses.Where(clause => clause.Leave is not null))
            {
                var rule = clause.Leave!;
                var dated = month
                    .Days.Where(day => person.Leaves.Any(leave => leave.Kind == rule.Kind && leave.From <= day && !(day >= leave.Until)))
                    .ToList();
                var covered = dated.Where(day => IsForLeave(clause, month.IndexOf(day), first)).ToHashSet();
                var counted = dated.Count == 0 && IsForLeave(clause, first, first) && rule.Counter is { } counter
                    ? month.Record.Counts.GetValueOrDefault(counter)
                    : Exact.Zero;
                if (rule.Shares.On(month.Days[first]) is { } share && (covered.Count > 0 || counted.Sign > 0))
                {
                    // The days of each share together, in the order of their first days.
                    foreach (var same in covered.GroupBy(day => TierOn(rule, day, BeginningOf(rule, day))).OrderBy(same => same.Min()))
                    {
                        var own = ShareOf(rule, same.Key, share);
                        var whole = same.Where(day => Asked(rule, day) == 1 && (Left(day) == 1 || dates.Contains(day))).ToHashSet();
                        found.Add(new LeaveDays(
                            clause,
                            own,
                            whole,
                            same.Where(day => !whole.Contains(day)).Aggregate(Exact.Zero, (sum, day) => sum + PartOf(rule, day, Left(day))))
                        {
                            Touched = same.ToHashSet(),
                        });
                        foreach (var day in same.Where(_ => rule.LooksBack || rule.Floor is not null || own != 1))
                        {
                            if (Left(day) == 1 && Asked(rule, day) == 1)
                            {
                                dates.Add(day);
                            }

                            gone[day] = Exact.Min(1, 1 - Left(day) + Asked(rule, day));
                        }
                    }

                    if (counted.Sign > 0)
                    {
                        found.Add(new LeaveDays(clause, ShareOf(rule, TierOn(rule, month.Days[first], null), share), new HashSet<DateOnly>(), counted));
                    }
                }
            }
        }

        if (
            found.Exists(leave =>
                found.Exists(other =>
                    other.Clause != leave.Clause && other.Rule.Kind == leave.Rule.Kind && (leave.Touched is null || other.Touched is null || leave.Touched.Overlaps(other.Touched)))))
        {
            faults.Add("several leave clauses");
        }

        return [.. found.Where(leave => leave.Rule.LooksBack || leave.Rule.Floor is not null || leave.Share != 1)];
    }

    private IEnumerable<(string Kind, DateOnly From, DateOnly? Until, Exact OfADay)> OnLeave(LeaveRule rule, DateOnly day) =>
        person.Leaves.Where(leave => leave.Kind == rule.Kind && leave.From <= day && !(day >= leave.Until));

    /// <summary>How much of a day the notes of a kind ask for, no more than the day.</summary>
    private Exact Asked(LeaveRule rule, DateOnly day) =>
        Exact.Min(1, OnLeave(rule, day).Aggregate(Exact.Zero, (sum, leave) => sum + leave.OfADay));

    /// <summary>What notes take of what is left of a day that is paid otherwise, as it counts in the agreement's basis.</summary>
    private Exact PartOf(LeaveRule rule, DateOnly day, Exact left) =>
        month.Absent[month.IndexOf(day)] ? Exact.Zero : Exact.Min(left, Asked(rule, day)) * month.Weights[month.IndexOf(day)];

    /// <summary>Whether a leave clause has a day: where nobody can tell of another one of the kind, that one has it, the first of several.</summary>
    private bool IsForLeave(Clause clause, int i, int first) => entitlements.CoversDay(clause, i)
        && !agreement.Clauses.TakeWhile(other => entitlements.IsUntold(clause) ? other != clause : other is not null).Any(other =>
            other != clause && other.Leave?.Kind == clause.Leave!.Kind && entitlements.IsUntold(other) && entitlements.CoversDay(other, i)
            && other.Leave.Shares.On(month.Days[first]) is not null);

    private Exact ShareOf(LeaveRule rule, int tier, LeaveShare own) =>
        tier < 0 ? own.Value : rule.Tiers[tier].Shares.On(FirstInTerm)!.Value;

    private DateOnly FirstInTerm => month.Days[Enumerable.Range(0, month.Days.Count).First(i => month.Terms[i] is not null)];

    /// <summary>
    /// Of the tiers that fit a day that of the longest absence, of those the one for a band of service, of those the first; −1 where none fits.
    /// </summary>
    private int TierOn(LeaveRule rule, DateOnly day, DateOnly? begun)
    {
        var fitting = Enumerable.Range(0, rule.Tiers.Count)
            .Where(i => rule.Tiers[i].Shares.On(FirstInTerm) is not null)
            .Where(i => rule.Tiers[i].After is not { } after || (begun is { } from && after.After(from, Policies.LeapDay) <= day))
            .Where(i => rule.Tiers[i].Service is not { } band
                || (Whom.ServedSince(agreement, person, day) is { } since && band.Has(since, day, Policies.LeapDay)))
            .ToList();
        return fitting.Count == 0 ? -1 : fitting
            .OrderByDescending(i => begun is { } from ? rule.Tiers[i].After?.After(from, Policies.LeapDay) ?? DateOnly.MinValue : DateOnly.MinValue)
            .ThenByDescending(i => rule.Tiers[i].Service is not null)
            .ThenBy(i => i)
            .First();
    }

    /// <summary>The first day of the run of employed days on a kind of leave in which a day lies.</summary>
    private DateOnly BeginningOf(LeaveRule rule, DateOnly day)
    {
        while (person.Employment.On(day.AddDays(-1)) is not null && IsOn(day.AddDays(-1)))
        {
            day = day.AddDays(-1);
        }

        return day;

        bool IsOn(DateOnly each) => person.Leaves.Any(leave => leave.Kind == rule.Kind && leave.From <= each && !(each >= leave.Until));
    }

    private void PayLeaves()
    {
        for (var k = 0; k < Leaves.Count; k++)
        {
            var leave = Leaves[k];
            var least = leave.Rule.Floor is var (id, share) && agreement.Floors.FirstOrDefault(floor => floor.Id == id) is { } floor
                && Enumerable.Range(0, month.Days.Count).Any(i => FloorOn(floor)(i).Sign > 0)
                ? share * WorthOf(leave, k, FloorOn(floor))
                : Exact.Zero;
            if (Lost(leave, k) is not { } lost || (entitlements.IsUntold(leave.Clause) && (lost.Sign != 0 || least.Sign != 0)))
            {
                pending.Add(leave.Clause.Id);
            }
            else if (Exact.Max(leave.Share * lost, least) is { Sign: not 0 } exact)
            {
                lines.Add(new Line(leave.Clause.Id, month.Days[0], exact, Policies.LineRounding!.Round(exact)));
            }
        }
    }

    /// <summary>What the days of a leave would have paid, or what a supplied average pays for them; null while it is open.</summary>
    private Exact? Lost(LeaveDays leave, int k) => !leave.Rule.LooksBack
        ? PaidWith(k, leave) is { } without && PaidWith(k + 1, leave) is { } with ? Exact.Max(without - with, 0) : null
        : month.Record.Supplied.TryGetValue(leave.Clause.Id, out var average) ? WorthOf(leave, k, i => month.Terms[i] is null ? Exact.Zero : average)
        : null;

    /// <summary>What a monthly amount pays for the days of a leave: without it less with it, those before it taken off.</summary>
    private Exact WorthOf(LeaveDays leave, int k, Func<int, Exact> rateOf) => !CanDivide() ? Exact.Zero
        : PayWithout(rateOf, Leaves.Take(k)) - PayWithout(rateOf, [.. Leaves.Take(k), leave]);

    /// <summary>What all clauses pay after groups when only so many of the month's leaves take their days; null while something that the leave names
    /// is open.</summary>
    private Exact? PaidWith(int leaves, LeaveDays leave)
    {
        PayOracle oracle = new(agreement, person, month.Year, month.Month) { leavesTaken = leaves };
        oracle.PayUpToGroups();
        return agreement.Clauses.Any(clause =>
            clause.Schedule?.IsOnce != true && leave.Rule.Of.Contains(clause.Id) && oracle.pending.Contains(clause.Id))
            ? null
            : UnderCaps(oracle);
    }

    /// <summary>What a month's lines add up to, exact, when no monthly cap is exceeded: of each cap the first clause is paid first.</summary>
    private Exact UnderCaps(PayOracle oracle)
    {
        var sums = oracle
            .lines.GroupBy(line => line.Clause)
            .ToDictionary(own => own.Key, own => own.Aggregate(Exact.Zero, (sum, line) => sum + line.Value));
        foreach (var cap in agreement.Caps.Where(cap => cap.Per == "month"))
        {
            var own = cap.Clauses.Distinct().Where(sums.ContainsKey).ToList();
            var left = cap.AtMost - own.Where(id => sums[id].Sign < 0).Aggregate(Exact.Zero, (sum, id) => sum + sums[id]);
            foreach (var id in own.Where(id => sums[id].Sign > 0))
            {
                sums[id] = Exact.Min(sums[id], left);
                left -= sums[id];
            }
        }

        return sums.Values.Aggregate(Exact.Zero, (sum, amount) => sum + amount);
    }
}
