using System.Runtime.CompilerServices;
using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Pay of many people's months of which only amounts and reasons are read (汇总口径的工资): months that find the same are paid once, and a month is looked
/// at anew only where something changed. People are asked about one after another, each in the order of the months.
/// </summary>
internal sealed class AlikePay
{
    private readonly Func<Worker, YearMonth, SeenMonth?, SeenMonth?> see;
    private readonly Func<Worker, YearMonth, PayStatement> pay;
    private readonly Dictionary<(Same<CollectiveAgreement> Under, MonthFacts Facts), int> places = [];
    private readonly AlikeMonths paid = new();
    private readonly Dictionary<Worker, AlikeRuns> looked = new(ReferenceEqualityComparer.Instance);
    private Worker? lastAsked;
    private SeenMonth? lastSeen;
    private int lastPlace;

    /// <summary>Pay under an agreement.</summary>
    internal AlikePay(PayCalculator calculator, Workforce people)
    {
        Dictionary<YearMonth, Allocation> settled = [];
        see = (worker, month, before) => calculator.See(worker, month, Settled(month), before, looksOn: true);
        pay = (worker, month) => calculator.PayFor(worker, month, Settled(month), StatementDetail.Notes);

        Allocation Settled(YearMonth month) =>
            settled.TryGetValue(month, out var known) ? known : settled[month] = calculator.Allocate(people, month);
    }

    /// <summary>Pay under a register of agreements.</summary>
    internal AlikePay(RegisterCalculator calculator, Workforce people)
    {
        Dictionary<YearMonth, IReadOnlyList<Allocation>> settled = [];
        see = (worker, month, before) => calculator.See(worker, month, Settled(month), before, looksOn: true);
        pay = (worker, month) => calculator.PayFor(worker, month, Settled(month));

        IReadOnlyList<Allocation> Settled(YearMonth month) =>
            settled.TryGetValue(month, out var known) ? known : settled[month] = calculator.Allocate(people, month);
    }

    /// <summary>A person's month: the amounts are the person's, names and days may be those of another who finds the same.</summary>
    internal PayStatement PayFor(Worker worker, YearMonth month) =>
        looked.TryGetValue(worker, out var own) && own.PlaceIn(month, out var place)
            ? paid.Of(place, () => pay(worker, month))
            : Pay(worker, month).Statement;

    /// <summary>Adds how near each clause came to paying a person, and remembers where the person's months belong.</summary>
    internal PersonReach Reach(PersonReach reach, Worker worker, IEnumerable<YearMonth> months)
    {
        (PayStatement Statement, SeenMonth? Seen)? before = null;
        foreach (var (month, own) in Looked(worker, months))
        {
            if (before is not { Seen: not null } || before != own)
            {
                Add(reach, worker, month, own);
            }

            before = own;
        }

        return reach;
    }

    /// <summary>Remembers where a person's months belong.</summary>
    internal void Look(Worker worker, IEnumerable<YearMonth> months)
    {
        foreach (var _ in Looked(worker, months))
        {
        }
    }

    private IEnumerable<(YearMonth Month, (PayStatement Statement, SeenMonth? Seen) Own)> Looked(Worker worker, IEnumerable<YearMonth> months)
    {
        AlikeRuns runs = new();
        looked[worker] = runs;
        foreach (var month in months)
        {
            var own = Pay(worker, month);
            runs.Add(month, own.Seen is null ? null : lastPlace);
            yield return (month, own);
        }
    }

    private void Add(PersonReach reach, Worker worker, YearMonth month, (PayStatement Statement, SeenMonth? Seen) own)
    {
        var (statement, seen) = own;
        if (seen is null || (statement.Worker == worker.Id && statement.Month == month))
        {
            reach.Add(statement, statement.Notes.All);
        }
        else if (seen.MayAwaitElse(statement, reach.IsBettered))
        {
            var whole = pay(worker, month);
            reach.Add(whole, whole.Notes.All);
        }
        else
        {
            reach.Add(statement, seen.NotesBeside(statement, reach.IsBettered));
        }
    }

    private (PayStatement Statement, SeenMonth? Seen) Pay(Worker worker, YearMonth month)
    {
        var seen = see(worker, month, ReferenceEquals(worker, lastAsked) ? lastSeen : null);
        if (seen is not null && !(ReferenceEquals(seen, lastSeen) && ReferenceEquals(worker, lastAsked)))
        {
            lastPlace = PlaceOf(seen);
        }

        (lastAsked, lastSeen) = (worker, seen);
        return (paid.Of(seen is null ? null : lastPlace, () => pay(worker, month)), seen);
    }

    private int PlaceOf(SeenMonth seen)
    {
        (Same<CollectiveAgreement>, MonthFacts) key = (new(seen.Agreement), seen.Facts);
        if (!places.TryGetValue(key, out var place))
        {
            places.Add(key, place = places.Count);
        }

        return place;
    }

    // The very object: telling whether two agreements are equal takes longer than paying a month.
    private readonly record struct Same<T>(T Object)
        where T : class
    {
        public bool Equals(Same<T> other) => ReferenceEquals(Object, other.Object);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Object);
    }
}
