namespace WageGrades.Oracle;

/// <summary>
/// Computes a month's pay day by day in exact fractions, from the words of the agreement format and the design. It shares nothing with
/// the library: neither code nor structure nor types.
/// </summary>
public sealed partial class PayOracle
{
    private const string NotDivided = "calendar does not cover the month";

    private readonly Agreement agreement;
    private readonly Person person;
    private readonly MonthDays month;
    private readonly Entitlements entitlements;
    private readonly HashSet<string> faults = [];
    private readonly HashSet<string> pending = [];
    private readonly IReadOnlyDictionary<string, Exact?> shares;
    private List<Line> lines = [];

    /// <summary>A person's month; shares are the person's of the pools, null where a pool is open.</summary>
    internal PayOracle(Agreement agreement, Person person, int year, int month, IReadOnlyDictionary<string, Exact?>? shares = null)
    {
        this.agreement = agreement;
        this.person = person;
        this.month = new MonthDays(agreement, person, year, month);
        this.shares = shares ?? new Dictionary<string, Exact?>();
        entitlements = new Entitlements(agreement, person, this.month);
    }

    private Policies Policies => agreement.Policies;

    /// <summary>Everybody's pay, what looks at several people settled first.</summary>
    public static OracleRun Run(Agreement agreement, IReadOnlyList<Person> people, int year, int month) =>
        new WorkforceOracle(agreement, people).Run(year, month);

    /// <summary>One person's pay under an agreement without anything that looks at several people.</summary>
    public static OraclePay Pay(Agreement agreement, Person person, int year, int month)
    {
        if (agreement.Funds.Count + agreement.RelativeFloors.Count > 0 || agreement.Clauses.Any(clause => clause.IsPool))
        {
            throw new NotSupportedException("What several people share is settled for a workforce.");
        }

        if (Undeclared(agreement) is { } undeclared)
        {
            return OraclePay.Blocked(undeclared);
        }

        PayOracle oracle = new(agreement, Placed.Under(agreement, person), year, month);
        oracle.PayClauses();
        oracle.TopUp();
        return oracle.Result();
    }

    /// <summary>The choice without which nobody is paid; null when nothing is missing.</summary>
    internal static string? Undeclared(Agreement agreement) => agreement.Policies switch
    {
        { Proration: null } or { Proration: { Method: "smaller-correction", UpTo: null } } => "proration not declared",
        { LineRounding: null } or { TotalRounding: null } => "rounding not declared",
        _ => null,
    };

    /// <summary>What clauses came to in the earlier months of the year within the term, where a yearly cap asks for it.</summary>
    private Dictionary<string, Exact> PaidEarlier()
    {
        Dictionary<string, Exact> paid = [];
        if (agreement.Caps.Any(cap => cap.Per == "year"))
        {
            for (var earlier = 1; earlier < month.Month; earlier++)
            {
                if (Policies.Months.FirstOf(new DateOnly(month.Year, earlier, 1).AddMonths(1)) > agreement.From)
                {
                    PayOracle oracle = new(agreement, person, month.Year, earlier);
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

    /// <summary>Pays the clauses of the month, before funds and floors.</summary>
    internal void PayClauses()
    {
        if (month.Days[^1] < agreement.From || month.Days[0] >= agreement.Until)
        {
            faults.Add("month outside the term");
        }

        CheckForms();
        PayClauses(PaidEarlier());
    }

    internal OraclePay Result()
    {
        var paid = lines.GroupBy(line => line.Clause)
            .Select(of => (Clause: of.Key, Sum: of.Aggregate(Exact.Zero, (sum, line) => sum + line.Rounded)))
            .Where(of => of.Sum.Sign != 0)
            .ToDictionary(of => of.Clause, of => of.Sum);
        var total = Policies.TotalRounding!.Round(paid.Values.Aggregate(Exact.Zero, (sum, amount) => sum + amount));
        return new OraclePay(paid, total, pending.ToHashSet(), faults.ToHashSet());
    }

    /// <summary>The lines of all clauses after groups and caps.</summary>
    private void PayClauses(IReadOnlyDictionary<string, Exact> paidEarlier)
    {
        PayBeforeYearlyCaps();
        foreach (var cap in agreement.Caps.Where(cap => cap.Per == "year"))
        {
            Apply(cap, cap.Clauses.Distinct().Aggregate(Exact.Zero, (sum, id) => sum + paidEarlier.GetValueOrDefault(id)));
        }

        foreach (var clause in agreement.Clauses.Where(clause => clause.Schemes is not null))
        {
            TopUpNegotiated(clause);
        }
    }

    private void PayBeforeYearlyCaps()
    {
        PayUpToGroups();
        PayOvertime();
        PayLeaves();
        foreach (var cap in agreement.Caps.Where(cap => cap.Per == "month"))
        {
            Apply(cap, Exact.Zero);
        }
    }

    private void PayUpToGroups()
    {
        PayLadders();
        foreach (var clause in agreement.Clauses.Where(clause => clause.Ground is not null))
        {
            PayBonus(clause);
        }

        PaySchemes();
        foreach (var group in agreement.Groups)
        {
            Settle(group);
        }
    }

    private void Apply(Cap cap, Exact earlier)
    {
        var sums = cap
            .Clauses.Distinct()
            .Select(id => (Id: id, Sum: lines.Where(line => line.Clause == id).Aggregate(Exact.Zero, (sum, line) => sum + line.Rounded)))
            .ToList();

        // A clause that takes more back than it pays makes room for the others.
        var left = Exact.Max(cap.AtMost - earlier - sums.Where(each => each.Sum.Sign < 0).Aggregate(Exact.Zero, (sum, each) => sum + each.Sum), 0);
        foreach (var (id, sum) in sums.Where(each => each.Sum.Sign > 0))
        {
            var over = sum - Exact.Min(sum, left);
            left -= sum - over;

            // Of one clause the earlier line is paid first.
            foreach (var line in lines.Where(line => line.Clause == id && line.Rounded.Sign > 0).OrderByDescending(line => line.Due).ToList())
            {
                var cut = Exact.Min(line.Rounded, over);
                over -= cut;
                if (cut.Sign > 0)
                {
                    lines[lines.IndexOf(line)] = line with { Value = line.Rounded - cut, Rounded = line.Rounded - cut };
                }
            }
        }
    }

    private void CheckForms()
    {
        if (month.Terms.Any(terms => terms is not null && !agreement.Clauses.Any(clause => entitlements.Covers(clause, terms))))
        {
            faults.Add("form not covered");
        }
    }

    private void PayLadders()
    {
        var ladders = agreement.Clauses.Where(clause => clause.Ladders is not null).ToList();
        var rates = ladders.ToDictionary(clause => clause.Id, _ => new Exact[month.Days.Count]);
        HashSet<string> waiting = [];
        for (var i = 0; i < month.Days.Count; i++)
        {
            var covering = ladders.Where(clause => entitlements.CoversDay(clause, i)).ToList();
            if (covering.Count == 0)
            {
                continue;
            }

            if (person.Places.On(month.Days[i]) is not { } place)
            {
                // Nobody needs a place for pay that a scheme takes the place of.
                if (covering.TrueForAll(clause => IsAbsorbed(clause.Id, i)))
                {
                    continue;
                }

                Lack(covering, "no place on the ladder");
                continue;
            }

            var tables = covering.Select(clause => (Clause: clause, Ladder: clause.Ladders!.On(month.Days[i]))).ToList();
            var fitting = tables.Where(table => table.Ladder?.Grades.Contains(place.Grade) == true).ToList();
            if (fitting.Count > 1)
            {
                // Which of them pays may hang on the date of birth.
                if (fitting.Count(table => !entitlements.IsUntold(table.Clause)) < 2)
                {
                    waiting.Add(fitting.First(table => entitlements.IsUntold(table.Clause)).Clause.Id);
                }
                else
                {
                    faults.Add("several ladders");
                }
            }
            else if (fitting.Count == 0 || !fitting[0].Ladder!.Cells.TryGetValue((place.Grade, place.Step), out var cell))
            {
                Lack(covering, "no cell");
            }
            else if (
                entitlements.InProbation(
                    fitting[0].Clause,
                    month.Terms[i]!,
                    Monthly(fitting[0], cell, i),
                    Monthly(fitting[0], Entitlements.LowestStep(fitting[0].Ladder!, place.Grade), i))
                is not { } reduced)
            {
                faults.Add("probation not declared");
            }
            else if (entitlements.ByHours(fitting[0].Clause, i, reduced) is { } rate)
            {
                rates[fitting[0].Clause.Id][i] = rate;
            }
            else
            {
                faults.Add("part-time not declared");
            }
        }

        pending.UnionWith(waiting);
        foreach (var clause in ladders)
        {
            PayMonthly(clause, i => rates[clause.Id][i]);
            foreach (var each in entitlements.ProtectedBy(clause))
            {
                PayMonthly(clause, i => ProtectedRate(clause, each, i));
            }
        }

        // What is lacking of ladders none of which may be the person's waits for the date of birth.
        void Lack(List<Clause> covering, string fault)
        {
            if (covering.TrueForAll(entitlements.IsUntold))
            {
                waiting.Add(covering[0].Id);
            }
            else
            {
                faults.Add(fault);
            }
        }
    }

    private Exact ProtectedRate(Clause clause, Protected each, int i)
    {
        if (!entitlements.CoversDay(clause, i) || entitlements.LeftOf(each, month.Days[i]) is not { Sign: > 0 } left)
        {
            return Exact.Zero;
        }

        var ladder = clause.Ladders!.On(month.Days[i]);
        var owed = entitlements.OnTerms(clause, i, new Owed(ladder is null ? left : Monthly((clause, ladder), left, i)));
        return IsOpen(clause, owed) ? Exact.Zero : owed.Amount;
    }

    // Who is paid by the hour has the hour of the cell, which a rounded month would change.
    private Exact Monthly((Clause Clause, Ladder? Ladder) of, Exact cell, int i) =>
        entitlements.Monthly(of.Ladder!, cell, isRounded: !IsByTheHour(of.Clause, month.Terms[i]));

    private void PayMonthly(Clause clause, Func<int, Exact> rateOf)
    {
        var rates = Enumerable.Range(0, month.Days.Count).Select(i => month.Terms[i] is null ? Exact.Zero : rateOf(i)).ToList();
        var byDays = rates.Select((rate, i) => IsByTheHour(clause, month.Terms[i]) ? Exact.Zero : rate).ToList();
        var isByDays = byDays.Exists(rate => rate.Sign != 0);
        if (rates.Exists(rate => rate.Sign != 0) && (!isByDays || CanDivide()))
        {
            var byTheHour = PayByTheHour(clause, rates);
            var off = Taken.Where(leave => leave.Rule.Of.Contains(clause.Id)).ToList();
            if (entitlements.IsUntold(clause))
            {
                // Nobody waits for what is not paid whomever the clause is for.
                if (rates.Where((rate, i) => rate.Sign != 0 && !IsNotPaid(clause.Id, i)).Any())
                {
                    pending.Add(clause.Id);
                }

                return;
            }

            var exact = byTheHour.Aggregate(isByDays ? PayWithout(i => byDays[i], off) : Exact.Zero, (sum, day) => sum + day);
            if (agreement.Funds.Any(fund => fund.Clauses.Contains(clause.Id)))
            {
                PayRuns(clause, rates, EachDay(byDays, off));
            }
            else if (!rates.Where((rate, i) => rate.Sign != 0 && IsNotPaid(clause.Id, i)).Any())
            {
                lines.Add(new Line(clause.Id, month.Days[0], exact, Policies.LineRounding!.Round(exact)));
            }
            else
            {
                PayParts(clause, isByDays ? byTheHour.Zip(EachDay(byDays, off), (hour, day) => hour + day) : byTheHour);
            }
        }
    }

    /// <summary>The parts of a month of which some are absorbed: all are rounded one after the other, and those that are paid stay.</summary>
    private void PayParts(Clause clause, IEnumerable<Exact> days)
    {
        var (done, paid, paidExact) = (Exact.Zero, Exact.Zero, Exact.Zero);
        foreach (var (day, i) in days.Select((day, i) => (day, i)))
        {
            var before = done;
            done += day;
            if (!IsNotPaid(clause.Id, i))
            {
                paidExact += day;
                paid += Policies.LineRounding!.Round(done) - Policies.LineRounding.Round(before);
            }
        }

        lines.Add(new Line(clause.Id, month.Days[0], paidExact, paid));
    }

    /// <summary>
    /// What a fund pays by the month is claimed for each run of days with one amount, on the first of them; the runs are rounded one after the other.
    /// </summary>
    private void PayRuns(Clause clause, IReadOnlyList<Exact> rates, IEnumerable<Exact> days)
    {
        var done = Exact.Zero;
        Line? run = null;
        foreach (var (day, i) in days.Select((day, i) => (day, i)))
        {
            var before = Policies.LineRounding!.Round(done);
            done += day;
            var rounded = Policies.LineRounding.Round(done) - before;
            if (rates[i].Sign == 0)
            {
                run = null;
                continue;
            }

            if (run is null || !rates[i].Equals(rates[i - 1]))
            {
                lines.Add(run = new Line(clause.Id, month.Days[i], Exact.Zero, Exact.Zero));
            }

            lines[^1] = run = run with { Value = run.Value + day, Rounded = run.Rounded + rounded };
        }
    }

    private bool IsNotPaid(string clause, int i) => IsLeftOut(i) || IsAbsorbed(clause, i);

    /// <summary>What each day has of a month's pay: in proportion to the rates of its paid days.</summary>
    private IEnumerable<Exact> EachDay(IReadOnlyList<Exact> rates, IReadOnlyList<LeaveDays> off)
    {
        var month = PayWithout(i => rates[i], off);
        var parts = this.month.PaidParts(
            off.SelectMany(leave => leave.Dated).ToHashSet(),
            off.Aggregate(Exact.Zero, (sum, leave) => sum + leave.Counted));
        var worth = rates.Zip(parts, (rate, part) => rate * part).ToList();
        var all = worth.Aggregate(Exact.Zero, (sum, day) => sum + day);
        return worth.Select(day => all.Sign == 0 ? Exact.Zero : month * day / all);
    }

    private bool CanDivide()
    {
        if (!month.CanBeDivided)
        {
            faults.Add(NotDivided);
        }

        return month.CanBeDivided;
    }

    private void AddOnce(Clause clause, DateOnly due, Exact amount) =>
        lines.Add(new Line(clause.Id, due, amount, Policies.LineRounding!.Round(amount)));

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

    /// <summary>The same of a day that is not paid: it waits for nothing; what an amount needs is asked all the same.</summary>
    private bool IsOpenElsewhere(Owed owed)
    {
        if (owed is { Fault: { } fault, IsPending: false })
        {
            faults.Add(fault);
        }

        return owed.IsOpen;
    }

    private static int Place(IReadOnlyList<string> order, string id) => order.TakeWhile(each => each != id).Count();

    /// <summary>What a clause pays for what fell due on a day; what is paid for the month is due on its first.</summary>
    private sealed record Line(string Clause, DateOnly Due, Exact Value, Exact Rounded)
    {
        /// <summary>Overtime pay never makes up the minimum wage.</summary>
        public bool IsOvertime { get; init; }

        /// <summary>True where it is due for another time than the month, whose floors it does not fill.</summary>
        public bool IsOfAnotherTime { get; init; }

        /// <summary>The part of it that is allotted to the month all the same.</summary>
        public Exact? OfMonth { get; init; }
    }
}
