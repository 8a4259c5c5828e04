namespace WageGrades.Oracle;

/// <summary>
/// Agreements that replace one another, each from a day on and known since it was signed. Who is paid for a month that two of them share is paid as
/// under one agreement whose tables change on that day.
/// </summary>
public sealed record Register(IReadOnlyList<(Agreement Agreement, DateOnly SignedOn, DateOnly From)> Agreements)
{
    /// <summary>What was known on a day to be in force by the end of a month, as one agreement: what replaces it later pays nothing of
    /// it.</summary>
    public Agreement KnownOn(DateOnly day, int year, int month) => Agreements
        .Where(each => each.SignedOn <= day && each.From < each.Agreement.Policies.Months.FirstOf(new DateOnly(year, month, 1).AddMonths(1))).OrderBy(each => each.From)
        .Select(each => (each.Agreement, each.From))
        .Aggregate((before, after) => (Join(before.Agreement, after.Agreement, after.From), after.From))
        .Agreement;

    private static Agreement Join(Agreement before, Agreement after, DateOnly on) => after with
    {
        From = before.From,
        Clauses =
        [
            .. after.Clauses.Select(clause =>
                before.Clauses.FirstOrDefault(each => each.Id == clause.Id) is { } earlier ? Join(earlier, clause, on) : clause),
        ],
        Floors =
        [
            .. after.Floors.Select(floor => before.Floors.FirstOrDefault(each => each.Id == floor.Id) is { } earlier
                ? floor with { Amounts = Spliced(earlier.Amounts, floor.Amounts, on)! }
                : floor),
        ],
    };

    private static Clause Join(Clause before, Clause after, DateOnly on) => after with
    {
        Ladders = Spliced(before.Ladders, after.Ladders, on),
        Standards = Spliced(before.Standards, after.Standards, on),
        Schemes = Spliced(before.Schemes, after.Schemes, on),
        Overtime = Spliced(before.Overtime, after.Overtime, on),
        Leave = after.Leave is { } leave ? leave with { Shares = Spliced(before.Leave!.Shares, leave.Shares, on)! } : null,
    };

    private static Dated<T>? Spliced<T>(Dated<T>? before, Dated<T>? after, DateOnly on)
        where T : class => before is null || after is null ? after : new(
            before.Steps.Where(step => step.From < on).Select(step => (step.From, (DateOnly?)(step.Until < on ? step.Until.Value : on), step.Value))
                .Concat(after.Steps.Where(step => !(step.Until <= on)).Select(step => (step.From > on ? step.From : on, step.Until, step.Value))));
}
