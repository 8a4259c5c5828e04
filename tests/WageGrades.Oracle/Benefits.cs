namespace WageGrades.Oracle;

/// <summary>What a share of a result's benefit comes to.</summary>
internal static class Benefits
{
    /// <summary>All that the result has earned by this occurrence; null where this figure is not the clause's matter.</summary>
    internal static Owed? Earned(Clause clause, Standard standard, Exact share, Occurrence result)
    {
        var part = 1 - standard.KeptByDepartment;
        if (result.Figures is not { } figures)
        {
            return result.Result is { Figures.Count: > 0 } ? new Owed(Exact.Zero, IsPending: true, Fault: "figures under mixed standards")
                : standard.BenefitKind is not null ? null
                : result.Benefit is not { } benefit ? new Owed(Exact.Zero, IsPending: true)
                : new Owed(Capped(Capped(benefit * share, standard.YearCap), standard.Cap) * part);
        }

        var day = figures[^1].CountsFrom;
        if (!figures.Any(each => each.CountsFrom == day && IsOfKind(standard, each)))
        {
            return null;
        }

        if (!clause.Schedule!.IsOneOff)
        {
            return new Owed(Exact.Zero, IsPending: true, Fault: "figures paid by the month");
        }

        if (standard.Window?.Split(' ') is ["months-of-use", ..] && result.Result!.UsedFrom is null)
        {
            return new Owed(Exact.Zero, IsPending: true, Fault: "no first day of use");
        }

        var (from, until) = Window(standard, result.Result!);
        var counted = figures.Where(each => IsOfKind(standard, each) && each.From < until && each.Until > from).ToList();
        var news = counted.Where(each => each.CountsFrom == day).ToList();
        if (news.Count == 0)
        {
            return null;
        }

        if (counted.Exists(each => each.From < from || each.Until > until))
        {
            return new Owed(Exact.Zero, IsPending: true, Fault: "benefit across the window");
        }

        if (news.GroupBy(each => (each.Kind, each.From, each.Until)).Any(same => same.Last().Amount is null))
        {
            return new Owed(Exact.Zero, IsPending: true);
        }

        var periods = counted
            .Where(each => each.Amount is not null)
            .GroupBy(each => (each.Kind, each.From, each.Until))
            .Select(same => same.Last().Amount!.Value);
        return new Owed(Capped(periods.Aggregate(Exact.Zero, (sum, figure) => sum + Capped(figure * share, standard.YearCap)), standard.Cap) * part);
    }

    private static bool IsOfKind(Standard standard, Figure figure) => standard.BenefitKind is null || standard.BenefitKind == figure.Kind;

    private static (DateOnly From, DateOnly Until) Window(Standard standard, Achievement result) => standard.Window?.Split(' ') switch
    {
        null => (DateOnly.MinValue, DateOnly.MaxValue),
        ["calendar-year"] => (new DateOnly(result.RecognisedOn.Year, 1, 1), new DateOnly(result.RecognisedOn.Year + 1, 1, 1)),
        ["months-of-use", var months] => (
            result.UsedFrom!.Value, result.UsedFrom.Value.AddMonths(int.Parse(months, System.Globalization.CultureInfo.InvariantCulture))),
        _ => throw new NotSupportedException($"window {standard.Window}"),
    };

    private static Exact Capped(Exact amount, Exact? most) => most is { } cap ? Exact.Min(amount, cap) : amount;
}
