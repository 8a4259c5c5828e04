namespace WageGrades.Oracle;

/// <content>Negotiated pay and its floor.</content>
public sealed partial class PayOracle
{
    /// <summary>Where set, only these days of the month pay.</summary>
    private IReadOnlyList<bool>? onlyDays;

    /// <summary>True for what would be paid if nobody were on a scheme.</summary>
    private bool withoutSchemes;

    private bool IsLeftOut(int i) => onlyDays is { } days && !days[i];

    private bool IsAbsorbed(string clause, int i) =>
        !withoutSchemes && SchemeOn(i) is { } on && on.Clause.Absorbs?.Contains(clause) == true;

    /// <summary>Whether what is paid for a day of any time is absorbed by the scheme of that day.</summary>
    private bool IsAbsorbed(string clause, DateOnly day) => !withoutSchemes && entitlements.IsAbsorbed(clause, day);

    private void PayNegotiated(Clause clause)
    {
        var days = DaysOn(clause);
        if (days.Contains(true) && clause.Schemes!.Steps[0].Value.Negotiated is not null)
        {
            var agreed = days.Select((on, i) => on ? AgreedOn(clause, i) ?? Exact.Zero : (Exact?)null).ToList();
            if (days.Where((on, i) => on && person.Schemes.On(month.Days[i])!.Agreed is null).Any())
            {
                pending.Add(clause.Id);
            }

            if (!IsPaidByDays(clause) || CanDivide())
            {
                PayParts(clause, OwnDays(clause, agreed));
            }
        }
    }

    /// <summary>The amount agreed; in probation the share that was agreed with the person, or else the clause's or the agreement's.</summary>
    private Exact? AgreedOn(Clause clause, int i)
    {
        var terms = person.Schemes.On(month.Days[i])!;
        return terms.Agreed is not { } agreed || !month.Terms[i]!.IsProbation ? terms.Agreed
            : agreed * (terms.ProbationShare ?? (clause.Probation ?? Policies.Probation)?.Share ?? 1);
    }

    /// <summary>
    /// What each day on a scheme has of a month that the scheme would pay whole: on another day the last rate before it stands for its rate, or else
    /// the first after it. So each day is paid once whatever days are lost.
    /// </summary>
    private List<Exact> OwnDays(Clause clause, IReadOnlyList<Exact?> rates)
    {
        var whole = rates.ToArray();
        for (var i = 1; i < whole.Length; i++)
        {
            whole[i] ??= whole[i - 1];
        }

        for (var i = whole.Length - 2; i >= 0; i--)
        {
            whole[i] ??= whole[i + 1];
        }

        var all = whole.Select((rate, i) => month.Employed[i] ? rate ?? Exact.Zero : Exact.Zero).ToList();
        var byDays = all.Select((rate, i) => IsByTheHour(clause, month.Terms[i]) ? Exact.Zero : rate).ToList();
        return
        [
            .. (IsPaidByDays(clause) ? EachDay(byDays, [.. Taken.Where(leave => leave.Rule.Of.Contains(clause.Id))]) : byDays.Select(_ => Exact.Zero))
                .Zip(PayByTheHour(clause, all), (day, hour) => day + hour)
                .Select((day, i) => rates[i] is null ? Exact.Zero : day),
        ];
    }

    /// <summary>Whether some employed day is paid by days; a month of hours alone needs no calendar.</summary>
    private bool IsPaidByDays(Clause clause) => month.Days.Where((_, i) => month.Employed[i] && !IsByTheHour(clause, month.Terms[i])).Any();

    /// <summary>The days of the month on which the clause pays the person.</summary>
    private List<bool> DaysOn(Clause clause) => [.. month.Days.Select((_, i) => SchemeOn(i)?.Clause.Id == clause.Id)];

    /// <summary>What the clauses of the floor would have paid on the days on negotiated pay, less what is paid in their place and under
    /// them.</summary>
    private void TopUpNegotiated(Clause clause)
    {
        var days = DaysOn(clause);
        if (clause.Schemes!.Steps[0].Value.Negotiated is null || !days.Contains(true))
        {
            return;
        }

        var terms = clause.Schemes.On(month.Days[days.LastIndexOf(true)])!.Negotiated!;
        if (terms.FloorClauses is null || (terms.FloorClauses.Count > 0 && terms.FloorPer is null))
        {
            faults.Add("floor of negotiated pay not declared");
            return;
        }

        if (terms.FloorClauses.Count == 0)
        {
            return;
        }

        var isYearly = terms.FloorPer == "year";
        List<PayOracle> months = [this];
        if (isYearly)
        {
            // The year of one employment: who is hired again in it has another.
            months = [.. Enumerable.Range(1, 12).Where(m => IsOneEmployment(new DateOnly(month.Year, m, 1), month.Name))
                .Select(m => m == month.Month ? this : new PayOracle(agreement, person, month.Year, m))];
            if (months.Exists(later => later.month.Month > month.Month && later.DaysOn(clause).Contains(true)))
            {
                return;
            }
        }

        var (missing, lacking, own) = (Exact.Zero, Exact.Zero, Exact.Zero);
        foreach (var each in months.Where(each => each.DaysOn(clause).Contains(true)))
        {
            var missed = each.MissingToFloor(clause, terms.FloorClauses);
            faults.UnionWith(each.faults.Where(fault => fault == NotDivided));
            if (missed is not { } part)
            {
                pending.Add(clause.Id);
                return;
            }

            missing += part;
            lacking += Exact.Max(part, 0);
            own = each == this ? Exact.Max(part, 0) : own;
        }

        if (missing.Sign > 0)
        {
            lines.Add(new Line(clause.Id, month.Days[0], missing, missing) 
            {
                IsOfAnotherTime = isYearly,

                // A year's top-up belongs to the months that fall short, in proportion to what each lacks.
                OfMonth = isYearly && own.Sign > 0 ? Policies.LineRounding!.Round(missing * own / lacking) : null,
            });
        }
    }

    /// <summary>What the floor exceeds pay by, below zero where it does not; null while an amount is open.</summary>
    private Exact? MissingToFloor(Clause clause, IReadOnlyList<string> floorClauses)
    {
        var days = DaysOn(clause);
        PayOracle floor = new(agreement, person, month.Year, month.Month) { onlyDays = days, withoutSchemes = true };
        floor.PayBeforeYearlyCaps();
        PayOracle paid = new(agreement, person, month.Year, month.Month) { onlyDays = days };
        paid.PayBeforeYearlyCaps();
        faults.UnionWith(floor.faults.Concat(paid.faults).Where(fault => fault == NotDivided));
        return floor.pending.Overlaps(floorClauses) || paid.pending.Contains(clause.Id) ? null
            : SumOf(floor, floorClauses) - SumOf(paid, [clause.Id, .. floorClauses]);
    }

    private static Exact SumOf(PayOracle oracle, IReadOnlyList<string> clauses) =>
        oracle.lines.Where(line => clauses.Contains(line.Clause)).Aggregate(Exact.Zero, (sum, line) => sum + line.Rounded);
}
