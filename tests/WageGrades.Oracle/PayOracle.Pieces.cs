namespace WageGrades.Oracle;

/// <content>Piece rates and orders.</content>
public sealed partial class PayOracle
{
    private void PayPieces()
    {
        var stretches = PieceStretches();
        List<(PieceCount Count, PieceStretch Stretch)> own = [];
        foreach (var count in month.Record.Pieces)
        {
            if (StretchOf(count, stretches) is { } stretch)
            {
                own.Add((count, stretch));
            }
        }

        foreach (var team in month.Record.PieceTeams)
        {
            if (!team.Members.Any(member => member.Person == person.Id) || !stretches.Exists(each => each.Clause.Id == team.Clause))
            {
                faults.Add("pieces off the scheme");
            }
        }

        foreach (var clause in agreement.Clauses.Where(clause => clause.Schemes is not null))
        {
            PayPieces(clause, [.. stretches.Where(each => each.Clause == clause)], [.. own.Where(each => each.Stretch.Clause == clause)]);
        }
    }

    private void PayPieces(Clause clause, List<PieceStretch> stretches, List<(PieceCount Count, PieceStretch Stretch)> own)
    {
        PieceSum sum = new(own);
        faults.UnionWith(sum.Faults);
        var normal = sum.ByTime.GetValueOrDefault("normal");
        var (inNormal, beyond) = PayTeams(clause);
        var earned = normal + inNormal;
        if (earned.Sign < 0)
        {
            faults.Add("deductions above what was earned");
        }

        var counted = stretches is [{ Terms.Guarantee.WithOvertime: true }, ..]
            ? sum.ByTime.Where(each => each.Key != "normal").Aggregate(earned + beyond, (all, each) => all + each.Value)
            : earned;
        if (Guaranteed(clause, stretches, own) is { } guaranteed && guaranteed > counted)
        {
            normal += guaranteed - counted;
        }

        // What is paid for normal hours is rounded as one amount, and what is paid for each kind of other hours.
        AddOnce(clause, month.Days[0], normal);
        foreach (var (_, amount) in sum.ByTime.Where(each => each.Key != "normal"))
        {
            lines.Add(new Line(clause.Id, month.Days[0], amount, Policies.LineRounding!.Round(amount)) { IsOvertime = true });
        }
    }

    /// <summary>The person's shares in what groups made in normal hours and beyond them.</summary>
    private (Exact Normal, Exact Beyond) PayTeams(Clause clause)
    {
        var (earned, beyond) = (Exact.Zero, Exact.Zero);
        foreach (var team in month.Record.PieceTeams.Where(team => team.Clause == clause.Id).DistinctBy(team => team.Id))
        {
            var members = team.Members.OrderBy(member => member.Person, StringComparer.Ordinal).ToList();
            var at = members.FindIndex(member => member.Person == person.Id);
            if (at < 0)
            {
                continue;
            }

            var priced = Priced(clause, team).ToList();
            PieceSum sum = new(priced);
            faults.UnionWith(sum.Faults);
            var rounding = Policies.ShareRounding!;

            // Each rule divides what was made by its prices; what rounding leaves is the next rule's.
            Dictionary<string, Exact> done = [];
            foreach (var rule in priced.OrderBy(each => each.Stretch.First).Select(each => each.Stretch.Terms.SplitKey).Distinct())
            {
                var own = sum.Single.Where(each => each.Stretch.Terms.SplitKey == rule).ToList();
                var made = own.Aggregate(Exact.Zero, (all, each) => all + each.Amount);
                var isAll = priced.Count == team.Pieces.Count && priced.TrueForAll(each => each.Stretch.Terms.SplitKey == rule);
                var part = isAll ? 1 : (Exact)month.Days.Count(day => InTerm(day) && clause.Schemes!.On(day)?.Pieces?.SplitKey == rule) / month.Days.Count;
                if (TeamWeights(priced.First(each => each.Stretch.Terms.SplitKey == rule).Stretch.Terms.Split, members, made, part) is not { } weights)
                {
                    faults.Add("no base rate in a group");
                    break;
                }

                foreach (var time in own.GroupBy(each => each.Time))
                {
                    var before = done.GetValueOrDefault(time.Key);
                    done[time.Key] = time.Aggregate(before, (all, each) => all + each.Amount);
                    var share = SainteLague.Split(rounding.Round(done[time.Key]) - rounding.Round(before), weights, rounding.Quantum)[at];
                    lines.Add(new Line(clause.Id, month.Days[0], share, share) { IsOvertime = time.Key != "normal" });
                    earned += time.Key == "normal" ? share : Exact.Zero;
                    beyond += time.Key == "normal" ? Exact.Zero : share;
                }
            }
        }

        return (earned, beyond);
    }

    /// <summary>What each member weighs: base rates first where they are agreed and reached, then the parts of what is left.</summary>
    private static List<Exact>? TeamWeights(
        (IReadOnlyList<(string Basis, Exact Part)> Parts, bool AboveBase)? split,
        List<(string Person, Exact Weight, Exact Hours, Exact? BaseRate)> members,
        Exact made,
        Exact partOfMonth)
    {
        var plain = members.ConvertAll(member => member.Weight * member.Hours);
        if (split is not { } rule)
        {
            return plain;
        }

        if ((rule.AboveBase || rule.Parts.Any(part => part.Basis == "base-rate")) && members.Exists(member => member.BaseRate is null))
        {
            return null;
        }

        var bases = members.ConvertAll(member => (member.BaseRate ?? Exact.Zero) * member.Hours * partOfMonth);
        var owed = rule.AboveBase ? Total(bases) : Exact.Zero;
        if (rule.AboveBase && owed.Sign > 0 && made <= owed)
        {
            return bases;
        }

        var left = rule.AboveBase ? made - owed : 1;
        var sums = members.ConvertAll(_ => Exact.Zero);
        foreach (var (basis, part) in rule.Parts)
        {
            var by = basis switch
            {
                "weight" => plain,
                "hours" => members.ConvertAll(member => member.Hours),
                "equal" => plain.ConvertAll(each => (Exact)(each.Sign > 0 ? 1 : 0)),
                "base-rate" => bases,
                _ => throw new NotSupportedException($"split by {basis}"),
            };
            by = Total(by).Sign > 0 ? by : plain;
            sums = [.. sums.Zip(by, (sum, each) => sum + (left * part * each / Total(by)))];
        }

        sums = rule.AboveBase ? [.. sums.Zip(bases, (sum, each) => sum + each)] : sums;
        return Total(sums).Sign > 0 ? sums : plain;

        static Exact Total(List<Exact> parts) => parts.Aggregate(Exact.Zero, (sum, part) => sum + part);
    }

    /// <summary>A group's counts with the terms of their days, for everybody alike.</summary>
    private IEnumerable<(PieceCount Count, PieceStretch Stretch)> Priced(Clause clause, PieceTeam team)
    {
        var inForce = month.Days.Where(InTerm).Select(day => (Day: day, Terms: clause.Schemes!.On(day)?.Pieces)).Where(each => each.Terms is not null)
            .GroupBy(each => each.Terms!, ReferenceEqualityComparer.Instance)
            .Select(same => new PieceStretch(clause, (PieceTerms)same.Key!, 1, same.First().Day, same.Last().Day.AddDays(1))).ToList();
        foreach (var count in team.Pieces)
        {
            var fitting = inForce.Where(each => count.On is null || (each.First <= count.On && count.On < each.Until)).ToList();
            if (!InTerm(count.On ?? month.Days[0]) && (count.On is not { } day || month.Contains(day)))
            {
                continue;
            }

            if (fitting.Count == 1)
            {
                yield return (count, fitting[0]);
            }
            else
            {
                faults.Add("pieces need a day");
            }
        }
    }

    /// <summary>What the month pays at least, as the terms of each day have it; null where nothing is guaranteed.</summary>
    private Exact? Guaranteed(Clause clause, List<PieceStretch> stretches, List<(PieceCount Count, PieceStretch Stretch)> own)
    {
        (Exact Amount, PieceGuarantee Terms)? OnDay(DateOnly day) =>
            stretches.Find(each => each.First <= day && day < each.Until)?.Terms.Guarantee is { } terms && Promised(terms, day) is { } amount
                ? (amount, terms)
                : null;

        var promises = month.Days.Select(OnDay).ToList();
        if (promises.TrueForAll(each => each is null))
        {
            return null;
        }

        var sum = Exact.Zero;
        var daily = promises
            .Select((each, i) => each is { Terms.ByHours: false } promise ? OnTerms(clause, i, promise.Amount, faults) : Exact.Zero)
            .ToList();
        if (!daily.Contains(null) && daily.Exists(rate => rate!.Value.Sign > 0))
        {
            // Who is paid by the hour worked is guaranteed the amount by those hours.
            sum = PayByTheHour(clause, [.. daily.Select(rate => rate!.Value)]).Aggregate(Exact.Zero, (all, day) => all + day);
            var byDays = daily.Select((rate, i) => IsByTheHour(clause, month.Terms[i]) ? Exact.Zero : rate!.Value).ToList();
            if (byDays.Exists(rate => rate.Sign > 0) && CanDivide())
            {
                sum += PayWithout(i => byDays[i], Taken.Where(leave => leave.Rule.Of.Contains(clause.Id)));
            }
        }

        var first = stretches[0].First;
        var byHours = own.Where(each => each.Count.Time == "normal" && !PieceSum.IsItem(each))
            .Select(each => (Promise: OnDay(each.Count.On ?? each.Stretch.First), each.Count.Hours))
            .Concat(
                month
                    .Record.PieceTeams.Where(team => team.Clause == clause.Id)
                    .DistinctBy(team => team.Id)
                    .SelectMany(team => team.Members)
                    .Where(member => member.Person == person.Id)
                    .Select(member => (Promise: OnDay(first), Hours: (Exact?)member.Hours)))
            .Where(each => each.Promise is { Terms.ByHours: true })
            .ToList();
        if (byHours.Exists(each => each.Hours is null))
        {
            faults.Add("hours not recorded");
        }
        else if (byHours.Count > 0)
        {
            sum += Exact.Min(
                byHours.Aggregate(
                    Exact.Zero,
                    (all, each) => all + (each.Promise!.Value.Amount * each.Hours!.Value / each.Promise.Value.Terms.HoursOfMonth)),
                byHours.Max(each => each.Promise!.Value.Amount));
        }

        return sum;
    }

    /// <summary>What the key with the most terms that the person bears that day promises, of equals the most.</summary>
    private Exact? Promised(PieceGuarantee guarantee, DateOnly day) => guarantee.Amounts
        .Where(each => new Population([.. each.Key], []) is var bearing && each.Key.All(term => (bearing with { Terms = [term] }).Has(person, day)))
        .OrderByDescending(each => each.Key.Count).ThenByDescending(each => each.Amount)
        .Select(each => (Exact?)each.Amount).FirstOrDefault();

    private List<PieceStretch> PieceStretches()
    {
        List<PieceStretch> stretches = [];
        for (var i = 0; i < month.Days.Count; i++)
        {
            var day = month.Days[i];
            if (SchemeOn(i) is not { Scheme.Pieces: { } terms } on)
            {
                continue;
            }

            var factor = terms.Factors.Where(each => new Population([each.Key], []).Has(person, day)).Select(each => (Exact?)each.Value).Max() ?? 1;
            factor *= terms.Places.GetValueOrDefault(month.Terms[i]!.Workplace, 1);
            var number = terms.Coefficient is { } own ? entitlements.NumberOn(own, day) : 1;
            factor = number is { } times ? factor * times : -1;
            PieceStretch today = new(on.Clause, terms, factor, day, day.AddDays(1));
            if (stretches.Count > 0 && stretches[^1].Until == day && stretches[^1].IsLike(today))
            {
                stretches[^1] = stretches[^1] with { Until = today.Until };
            }
            else
            {
                stretches.Add(today);
            }
        }

        return stretches;
    }

    private PieceStretch? StretchOf(PieceCount count, List<PieceStretch> stretches)
    {
        if (count.On is { } day)
        {
            var found = stretches.Find(each => each.First <= day && day < each.Until);
            if (found is null && !(month.Contains(day) && !InTerm(day)))
            {
                faults.Add("pieces off the scheme");
            }

            return found;
        }

        // What has no day belongs to the agreement in force when the person's month begins.
        var begin = Enumerable.Range(0, month.Days.Count).FirstOrDefault(i => month.Employed[i], -1);
        if (begin >= 0 && !InTerm(month.Days[begin]))
        {
            return null;
        }

        if (stretches.Count > 0 && stretches.TrueForAll(stretches[0].IsLike))
        {
            return stretches[0];
        }

        faults.Add(stretches.Count == 0 ? "pieces off the scheme" : "pieces need a day");
        return null;
    }

    private bool InTerm(DateOnly day) => day >= agreement.From && !(day >= agreement.Until);
}
