namespace WageGrades.Oracle;

/// <content>Pay above the cell that is protected.</content>
internal sealed partial class Entitlements
{
    private readonly Dictionary<(Protected Of, DateOnly Day), Exact> left = [];

    /// <summary>What is protected under a ladder clause: it pays what began while its table had the person's cell.</summary>
    internal IEnumerable<Protected> ProtectedBy(Clause ladder) => person.Protected.Where(each => LadderOf(each) == ladder);

    /// <summary>
    /// What is left of it on a day, for a full month: less a share of what the cell is higher than on its first day, as high as it has been
    /// since, and less what it falls by at intervals; nothing once it has come to nothing or its time is over.
    /// </summary>
    internal Exact LeftOf(Protected each, DateOnly day)
    {
        if (day < each.From)
        {
            return Exact.Zero;
        }

        if (left.TryGetValue((each, day), out var known))
        {
            return known;
        }

        var begin = LadderOf(each) is null || CellAt(each.From) is not { } first ? (Exact?)null : first;
        var highest = begin ?? Exact.Zero;
        var amount = each.Amount;
        for (var at = each.From; at <= day && amount.Sign > 0; at = at.AddDays(1))
        {
            highest = begin is not null && CellAt(at) is { } cell ? Exact.Max(highest, cell) : highest;
            amount = each.Rule.AtMostMonths is { } most && at >= After(each.From, most) ? Exact.Zero
                : each.Amount - ((highest - (begin ?? Exact.Zero)) * each.Rule.RaiseShare) - ((each.Rule.Reduction ?? Exact.Zero) * Times(each, at));
        }

        return left[(each, day)] = Exact.Max(amount, Exact.Zero);
    }

    /// <summary>What is protected under a ladder clause on a day, in probation as it reduces pay, exact.</summary>
    private Exact ProtectedOn(Clause ladder, Terms terms, DateOnly day) => !Covers(ladder, terms, day) ? Exact.Zero
        : ProtectedBy(ladder).Select(each => LeftOf(each, day)).Where(left => left.Sign > 0)
            .Select(left => ladder.Ladders!.On(day) is { } table ? Monthly(table, left, isRounded: false) : left)
            .Aggregate(Exact.Zero, (sum, left) => sum + (InProbation(ladder, terms, left) ?? left));

    private int Times(Protected each, DateOnly day)
    {
        var times = 0;
        while (each.Rule.Reduction is not null && After(each.From, each.Rule.EveryMonths * (times + 1)) <= day)
        {
            times++;
        }

        return times;
    }

    private DateOnly After(DateOnly from, int months) => new Length(months, "month").After(from, agreement.Policies.LeapDay);

    private Clause? LadderOf(Protected each) =>
        agreement.Clauses.FirstOrDefault(clause => clause.Ladders is not null && CellOf(clause, each.From) is not null)
        ?? agreement.Clauses.FirstOrDefault(clause => clause.Ladders is not null);

    private Exact? CellAt(DateOnly day) => agreement.Clauses.Where(clause => clause.Ladders is not null).Select(clause => CellOf(clause, day))
        .FirstOrDefault(cell => cell is not null);

    private Exact? CellOf(Clause ladder, DateOnly day) => person.Places.On(day) is { } place
        && ladder.Ladders!.On(day)?.Cells.TryGetValue((place.Grade, place.Step), out var cell) == true ? cell : null;
}
