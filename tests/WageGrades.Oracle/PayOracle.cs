namespace WageGrades.Oracle;

/// <summary>A person's pay for a month: what is paid by clause, the total, and whether it can be paid as it stands.</summary>
/// <param name="ByClause">The rounded sums paid by clause or floor id; a clause that pays nothing is absent.</param>
/// <param name="Total">The rounded total of what is settled.</param>
/// <param name="PendingClauses">The clauses with something still to be decided.</param>
/// <param name="Faults">What blocks the month.</param>
public sealed record OraclePay(
    IReadOnlyDictionary<string, Exact> ByClause, Exact Total, IReadOnlySet<string> PendingClauses, IReadOnlySet<string> Faults)
{
    public bool IsBlocked => Faults.Count > 0;

    public bool IsPending => !IsBlocked && PendingClauses.Count > 0;
}

/// <summary>
/// Computes a month's pay day by day in exact fractions, from the words of the agreement format and the design. It shares nothing with
/// the library: neither code nor structure nor types.
/// </summary>
public sealed class PayOracle
{
    private readonly Agreement agreement;
    private readonly Person person;
    private readonly MonthDays month;
    private readonly Entitlements entitlements;
    private readonly HashSet<string> faults = [];
    private readonly HashSet<string> pending = [];
    private readonly List<Line> lines = [];

    private PayOracle(Agreement agreement, Person person, int year, int month)
    {
        this.agreement = agreement;
        this.person = person;
        this.month = new MonthDays(agreement, person, year, month);
        entitlements = new Entitlements(agreement, person, this.month);
    }

    private Policies Policies => agreement.Policies;

    public static OraclePay Pay(Agreement agreement, Person person, int year, int month)
    {
        var undeclared = agreement.Policies switch
        {
            { Proration: null } or { Proration: { Method: "smaller-correction", UpTo: null } } => "proration not declared",
            { LineRounding: null } or { TotalRounding: null } => "rounding not declared",
            _ => null,
        };
        return undeclared is null
            ? new PayOracle(agreement, person, year, month).Compute(PaidEarlier(agreement, person, year, month))
            : new OraclePay(new Dictionary<string, Exact>(), Exact.Zero, new HashSet<string>(), new HashSet<string> { undeclared });
    }

    /// <summary>What clauses paid in the earlier months of the year within the term, where a yearly cap asks for it.</summary>
    private static Dictionary<string, Exact> PaidEarlier(Agreement agreement, Person person, int year, int month)
    {
        Dictionary<string, Exact> paid = [];
        if (agreement.Caps.Any(cap => cap.Per == "year"))
        {
            for (var earlier = 1; earlier < month; earlier++)
            {
                if (new DateOnly(year, earlier, 1).AddMonths(1) > agreement.From)
                {
                    PayOracle oracle = new(agreement, person, year, earlier);
                    oracle.PayClauses(paid);
                    foreach (var line in oracle.lines)
                    {
                        paid[line.Clause] = paid.GetValueOrDefault(line.Clause) + line.Rounded;
                    }
                }
            }
        }

        return paid;
    }

    private OraclePay Compute(IReadOnlyDictionary<string, Exact> paidEarlier)
    {
        if (month.Days[^1] < agreement.From || month.Days[0] >= agreement.Until)
        {
            faults.Add("month outside the term");
        }

        CheckForms();
        PayClauses(paidEarlier);
        TopUp();
        var paid = lines.GroupBy(line => line.Clause)
            .Select(of => (Clause: of.Key, Sum: of.Aggregate(Exact.Zero, (sum, line) => sum + line.Rounded)))
            .Where(of => of.Sum.Sign != 0)
            .ToDictionary(of => of.Clause, of => of.Sum);
        var total = Policies.TotalRounding!.Round(paid.Values.Aggregate(Exact.Zero, (sum, amount) => sum + amount));
        return new OraclePay(paid, total, pending, faults);
    }

    /// <summary>The lines of all clauses after groups and caps.</summary>
    private void PayClauses(IReadOnlyDictionary<string, Exact> paidEarlier)
    {
        PayLadders();
        foreach (var clause in agreement.Clauses.Where(clause => clause.Ground is not null))
        {
            PayBonus(clause);
        }

        foreach (var group in agreement.Groups)
        {
            Settle(group);
        }

        foreach (var cap in agreement.Caps.Where(cap => cap.Per == "month"))
        {
            Apply(cap, Exact.Zero);
        }

        foreach (var cap in agreement.Caps.Where(cap => cap.Per == "year"))
        {
            Apply(cap, cap.Clauses.Distinct().Aggregate(Exact.Zero, (sum, id) => sum + paidEarlier.GetValueOrDefault(id)));
        }
    }

    private void Apply(Cap cap, Exact earlier)
    {
        var left = Exact.Max(cap.AtMost - earlier, 0);
        foreach (var id in cap.Clauses.Distinct())
        {
            var sum = lines.Where(line => line.Clause == id).Aggregate(Exact.Zero, (all, line) => all + line.Rounded);
            var pays = Exact.Min(sum, left);
            left -= pays;
            if (pays < sum)
            {
                lines.RemoveAll(line => line.Clause == id);
                lines.Add(new Line(id, pays, pays));
            }
        }
    }

    private void CheckForms()
    {
        if (month.Terms.Any(terms => terms is not null && !agreement.Clauses.Any(clause => entitlements.Covers(clause, terms.Form))))
        {
            faults.Add("form not covered");
        }
    }

    private void PayLadders()
    {
        var ladders = agreement.Clauses.Where(clause => clause.Ladders is not null).ToList();
        var rates = ladders.ToDictionary(clause => clause.Id, _ => new Exact[month.Days.Count]);
        for (var i = 0; i < month.Days.Count; i++)
        {
            var covering = ladders.Where(clause => entitlements.CoversDay(clause, i)).ToList();
            if (covering.Count == 0)
            {
                continue;
            }

            if (person.Places.On(month.Days[i]) is not { } place)
            {
                faults.Add("no place on the ladder");
                continue;
            }

            var tables = covering.Select(clause => (Clause: clause, Ladder: clause.Ladders!.On(month.Days[i]))).ToList();
            var fitting = tables.Where(table => table.Ladder?.Grades.Contains(place.Grade) == true).ToList();
            if (fitting.Count > 1)
            {
                faults.Add("several ladders");
            }
            else if (fitting.Count == 0 || !fitting[0].Ladder!.Cells.TryGetValue((place.Grade, place.Step), out var cell))
            {
                faults.Add("no cell");
            }
            else if (entitlements.ByHours(fitting[0].Clause, i, cell) is { } rate)
            {
                rates[fitting[0].Clause.Id][i] = rate;
            }
            else
            {
                faults.Add("part-time not declared");
            }
        }

        foreach (var clause in ladders)
        {
            PayMonthly(clause, i => rates[clause.Id][i]);
        }
    }

    private void PayBonus(Clause clause)
    {
        if (clause.Repetition is null)
        {
            faults.Add("repetition not declared");
            return;
        }

        if ((clause.Schedule!.Start ?? Policies.Start) is not { } start)
        {
            faults.Add("start not declared");
            return;
        }

        if (clause.Ground!.Kind == "seniority" && Policies.LeapDay is null && Occurrence.ServiceSince(person) is { Month: 2, Day: 29 })
        {
            faults.Add("anniversary of 29 February not declared");
        }

        var occurrences = Occurrence.Find(clause, agreement, person, month).ToList();
        foreach (var each in occurrences.Where(each => each.IsOfMonth))
        {
            PayOfMonth(clause, each);
        }

        occurrences.RemoveAll(each => each.IsOfMonth);
        if (clause.Schedule.Kind == "one-off")
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
        if (first >= 0 && entitlements.CoversDay(clause, first)
            && clause.Standards!.On(month.Days[first]) is { } standard
            && entitlements.Amount(clause, standard, occurrence, month.Days[first]) is { } owed
            && !IsOpen(clause, owed))
        {
            AddOnce(clause, owed.Amount);
        }
    }

    private void PayOneOffs(Clause clause, IReadOnlyList<OneOff> oneOffs)
    {
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
        var highest = Exact.Zero;
        foreach (var occurrence in rivals)
        {
            if (entitlements.DueFor(clause, occurrence) is var (first, until) && first <= day && !(day >= until)
                && entitlements.OnDay(clause, occurrence, i) is { } owed
                && !IsOpen(clause, owed))
            {
                highest = Exact.Max(highest, owed.Amount);
            }
        }

        var rests = clause.Schedule!.SuspendedBy.Any(rule => person.Leaves.Any(leave =>
            leave.Kind == rule.Leave && leave.From.AddDays(rule.AfterDays) <= day && !(day >= leave.Until)));
        return rests ? Exact.Zero : highest;
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
            foreach (var clause in clauses.Where(clause => clause.Schedule?.Kind == "one-off" && clause.Repetition is not null))
            {
                if ((clause.Schedule!.Start ?? Policies.Start) is { } start)
                {
                    oneOffs.AddRange(OneOffs.Of(clause, Occurrence.Find(clause, agreement, person, month), start, entitlements));
                }
            }

            if (group.Scope == "year" && oneOffs.Exists(each => each.Account is not null && each.Due < month.FirstOfNext))
            {
                faults.Add("figures in a group judged per year");
                return;
            }

            foreach (var competing in oneOffs.GroupBy(each => group.Scope switch
            {
                "year" => each.Due.Year,
                "event" => each.Occasion,
                "employment" => (object)0,
                _ => throw new NotSupportedException($"scope {group.Scope}"),
            }))
            {
                PayInOrder(competing, group.Later!, group.Clauses);
            }
        }
    }

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
            var isNow = month.Contains(each.Due) && each.Due >= agreement.From && !(each.Due >= agreement.Until);
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
                AddOnce(each.Clause, pays);
            }
        }
    }

    private void PayHighestOfMonth(Group group)
    {
        var sums = group.Clauses.ToDictionary(id => id, id => lines.Where(line => line.Clause == id).Aggregate(Exact.Zero, (sum, line) => sum + line.Value));
        var winner = group.Clauses.OrderByDescending(id => sums[id]).FirstOrDefault();
        lines.RemoveAll(line => line.Clause != winner && group.Clauses.Contains(line.Clause));
    }

    private void TopUp()
    {
        var isAbsent = month.Record.UnpaidDays.Sign > 0
            || Enumerable.Range(0, month.Days.Count).Any(i => month.Employed[i] && month.Absent[i]);
        foreach (var floor in agreement.Floors.Where(floor => floor.OfPersonMonth && !(isAbsent && floor.Absence == "not-tested")))
        {
            var amounts = Enumerable.Range(0, month.Days.Count).Select(i => floor.Amounts.On(month.Days[i]) is { } amount && Tests(floor, i)
                ? amount.Amount * month.Terms[i]!.HoursShare
                : Exact.Zero).ToList();
            if (!amounts.Exists(amount => amount.Sign > 0) || !CanDivide())
            {
                continue;
            }

            var least = month.Pay(i => amounts[i], withAbsence: floor.Absence != "not-reduced");
            if (least.Sign == 0)
            {
                continue;
            }

            var counted = Counted();
            if (counted < least || (floor.Above && counted == least))
            {
                // The least multiple of the lines' quantum with which the comparison holds.
                var quantum = Policies.LineRounding!.Quantum;
                var units = (least - counted) / quantum;
                var whole = Exact.Whole(units.Floor());
                var topUp = (floor.Above || whole < units ? whole + 1 : whole) * quantum;
                lines.Add(new Line(floor.Id, topUp, topUp));
            }
        }
    }

    /// <summary>What counts towards a floor: paid lines whose clause says so, and earlier top-ups.</summary>
    private Exact Counted()
    {
        var counted = Exact.Zero;
        foreach (var line in lines.Where(line => line.Rounded.Sign != 0))
        {
            var clause = agreement.Clauses.FirstOrDefault(each => each.Id == line.Clause);
            if (clause is { CountsInMinimumWage: null })
            {
                faults.Add("base not answered");
            }

            counted += clause is null || clause.CountsInMinimumWage == true ? line.Rounded : Exact.Zero;
        }

        return counted;
    }

    private bool Tests(Floor floor, int i)
    {
        if (month.Terms[i] is not { } terms || !(floor.Forms?.Contains(terms.Form) ?? (agreement.CoveredForms.Contains(terms.Form) && terms.Form != "part-time")))
        {
            return false;
        }

        if (floor.Area is null)
        {
            return true;
        }

        if (!agreement.Areas.TryGetValue(terms.Workplace, out var area))
        {
            faults.Add("unknown area");
        }

        return area == floor.Area;
    }

    private void PayMonthly(Clause clause, Func<int, Exact> rateOf)
    {
        var rates = Enumerable.Range(0, month.Days.Count).Select(i => month.Terms[i] is null ? Exact.Zero : rateOf(i)).ToList();
        if (rates.Exists(rate => rate.Sign != 0) && CanDivide())
        {
            var exact = month.Pay(i => rates[i]);
            lines.Add(new Line(clause.Id, exact, Policies.LineRounding!.Round(exact)));
        }
    }

    private bool CanDivide()
    {
        if (!month.CanBeDivided)
        {
            faults.Add("calendar does not cover the month");
        }

        return month.CanBeDivided;
    }

    private void AddOnce(Clause clause, Exact amount) => lines.Add(new Line(clause.Id, amount, Policies.LineRounding!.Round(amount)));

    private bool IsOpen(Clause clause, Owed owed)
    {
        if (owed.Fault is { } fault)
        {
            faults.Add(fault);
        }

        if (owed.IsPending)
        {
            pending.Add(clause.Id);
        }

        return owed.IsOpen;
    }

    private static int Place(IReadOnlyList<string> order, string id) => order.TakeWhile(each => each != id).Count();

    private sealed record Line(string Clause, Exact Value, Exact Rounded);
}
