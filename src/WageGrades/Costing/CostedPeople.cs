using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// The people of a costing under the agreement as it is (测算底数): frozen, looked at and paid once for all proposals on the agreement that are costed in
/// one window.
/// </summary>
internal sealed class CostedPeople
{
    // Nothing and everything of a redline are set against each row.
    private const int MostPaid = 4;

    private readonly List<CostLooks> looks = [];
    private readonly Queue<CostedPay> latest = new(MostPaid);
    private readonly GradeCode?[] grades;
    private readonly bool[] isGraded;

    internal CostedPeople(CollectiveAgreement agreement, Workforce workforce, CostWindow window)
    {
        (Agreement, Window) = (agreement, window);
        People = FrozenWorker.All(workforce, agreement, window.FrozenOn);
        Months = [.. window.Months];
        (grades, isGraded) = (new GradeCode?[People.Workers.Count], new bool[People.Workers.Count]);
        Before = new ContinuedAgreement(agreement, window.First, window.Last, explains: false);
    }

    /// <summary>Held by whoever asks after the costing.</summary>
    internal object Gate { get; } = new();

    internal CollectiveAgreement Agreement { get; }

    internal CostWindow Window { get; }

    internal Workforce People { get; }

    internal IReadOnlyList<YearMonth> Months { get; }

    /// <summary>The agreement as it is, going on through the window.</summary>
    internal ContinuedAgreement Before { get; }

    /// <summary>The grade on which a person stands on the day of the freeze or the first day, else the first one in the window; null: none.</summary>
    internal GradeCode? GradeOf(int person)
    {
        if (!isGraded[person])
        {
            (grades[person], isGraded[person]) = (FindGrade(People.Workers[person]), true);
        }

        return grades[person];
    }

    /// <summary>What the people are paid under a changed agreement; that of the very agreements asked last is kept.</summary>
    internal CostedPay PayUnder(CollectiveAgreement agreement)
    {
        if (latest.FirstOrDefault(each => ReferenceEquals(each.Agreement, agreement)) is { } known)
        {
            return known;
        }

        if (latest.Count == MostPaid)
        {
            _ = latest.Dequeue();
        }

        CostedPay paid = new(this, agreement);
        latest.Enqueue(paid);
        return paid;
    }

    /// <summary>The looks that serve an agreement; new ones where none do.</summary>
    internal CostLooks LooksFor(ContinuedAgreement agreement)
    {
        var known = looks.Find(each => each.Serve(agreement));
        if (known is null)
        {
            looks.Add(known = new CostLooks(agreement, this));
        }

        return known;
    }

    /// <summary>The looks for the agreement as it is: those given, where they serve it.</summary>
    internal CostLooks LooksForBase(CostLooks given) => given.Serve(Before) ? given : LooksFor(Before);

    private GradeCode? FindGrade(Worker worker)
    {
        var places = PlaceHistory.PlacesOf(Agreement, worker).Places;
        if (places.TryGet(Window.FrozenOn ?? Window.FirstDay, out var place))
        {
            return place.Grade;
        }

        var later = places.StepsWithin(Window.Span).Where(step => step.HasValue).ToList();
        return later.Count > 0 ? later[0].Value.Grade : (GradeCode?)null;
    }
}
