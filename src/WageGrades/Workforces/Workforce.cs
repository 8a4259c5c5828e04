using WageGrades.Bonuses;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>The people an employer employs or employed (职工队伍), ordered by id; each id once.</summary>
public sealed partial record Workforce
{
    /// <summary>Nobody.</summary>
    public static readonly Workforce Empty = new([]);

    private readonly ValueList<Worker> sorted;

    /// <summary>A workforce.</summary>
    /// <param name="workers">The people, in any order.</param>
    /// <exception cref="ArgumentException">Two people have one id.</exception>
    public Workforce(IEnumerable<Worker> workers)
        : this(Sorted([.. Guard.Each(workers)]))
    {
    }

    private Workforce(ValueList<Worker> sorted) => this.sorted = sorted;

    /// <summary>The workforce of these people, who are in the order of their ids, each once, and nobody else's.</summary>
    internal static Workforce OwningSorted(Worker[] workers) => workers.Length == 0 ? Empty : new(ValueList<Worker>.Owning(workers));

    private static ValueList<Worker> Sorted(Worker[] workers)
    {
        var people = Stretches.Sort(workers, (one, other) => one.Id.CompareTo(other.Id));
        for (var i = 1; i < people.Length; i++)
        {
            if (people[i].Id == people[i - 1].Id)
            {
                throw new ArgumentException($"Two people have the id {people[i].Id}; each id must stand once.", nameof(workers));
            }
        }

        return ValueList<Worker>.Owning(people);
    }

    /// <summary>The people, ordered by id.</summary>
    public IReadOnlyList<Worker> Workers => sorted;

    /// <summary>The number of people.</summary>
    public int Count => Workers.Count;

    /// <summary>The person with a staff number.</summary>
    /// <param name="number">The staff number.</param>
    /// <param name="employer">The employer; empty where only one employer uses the number.</param>
    /// <returns>The person.</returns>
    /// <exception cref="KeyNotFoundException">There is no such person, or several employers use the number and none was named; the message says
    /// which.</exception>
    public Worker this[string number, string employer = ""] => Find(new WorkerId(number, employer)) ?? FindAnywhere(number, employer);

    /// <summary>The person with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The person or null.</returns>
    public Worker? Find(WorkerId id) => PlaceOf(Guard.NotNull(id)) is >= 0 and var place ? sorted[place] : null;

    private Worker FindAnywhere(string number, string employer)
    {
        List<Worker> bearers = [.. Workers.Where(worker => string.Equals(worker.Id.Number, number, StringComparison.Ordinal))];
        if (employer.Length == 0 && bearers.Count == 1)
        {
            return bearers[0];
        }

        var named = string.Join(", ", bearers.Select(worker => worker.Id.Employer.Length == 0 ? "no employer" : worker.Id.Employer));
        throw new KeyNotFoundException(
            bearers.Count == 0
                ? $"There is no worker {new WorkerId(number, employer)} among {Count}{(NearestName.Of(number, Workers.Select(worker => worker.Id.Number)) is { } near ? $"; the nearest staff number is {near}" : "")}."
                : employer.Length == 0
                    ? $"The staff number {number} is used by several employers; name one: workforce[\"{number}\", employer] with {named}."
                    : $"There is no worker {number} of {employer}; the staff number is used by {named}.");
    }

    /// <summary>The workforce with each person changed.</summary>
    /// <param name="change">The change; it must keep ids distinct.</param>
    /// <returns>The new workforce.</returns>
    public Workforce Select(Func<Worker, Worker> change) => new(Workers.Select(Guard.NotNull(change)));

    /// <summary>The people for whom a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The smaller workforce.</returns>
    public Workforce Where(Func<Worker, bool> condition) => new(Workers.Where(Guard.NotNull(condition)));

    /// <summary>The workforce with a shared result in the history of each of its members.</summary>
    /// <param name="result">The result; a member who is not of the workforce keeps the share, which nobody else receives.</param>
    /// <returns>The new workforce.</returns>
    public Workforce Share(TeamResult result) => With(Guard.NotNull(result).Members.Select(member => member.Worker), worker => worker.Share(result));

    /// <summary>The workforce with many shared results; each person's history is put together once.</summary>
    /// <param name="results">The results.</param>
    /// <returns>The new workforce.</returns>
    public Workforce Share(IEnumerable<TeamResult> results)
    {
        var byMember = Guard.Each(results)
            .SelectMany(result => result.Members.Select(member => (member.Worker, result)))
            .Distinct()
            .ToLookup(each => each.Worker, each => each.result);
        return Select(worker =>
            byMember.Contains(worker.Id) ? worker with { TeamResults = [.. worker.TeamResults, .. byMember[worker.Id]] } : worker);
    }

    /// <summary>The workforce with a project in the history of everybody who shares it, in place of an earlier state of it.</summary>
    /// <param name="project">The project; a member who is not of the workforce keeps the share, which nobody else receives.</param>
    /// <returns>The new workforce.</returns>
    public Workforce Join(Project project) => Select(worker => Guard.NotNull(project).Has(worker.Id) ? worker.Join(project) : worker);

    /// <summary>The workforce with a group's pieces in the record of each of its members, in place of what the group had in that month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="team">What the group made.</param>
    /// <returns>The new workforce.</returns>
    public Workforce Record(YearMonth month, PieceTeam team) => Select(worker => Guard.NotNull(team).Find(worker.Id) is null
        ? worker
        : worker.Record(month, worker.RecordOf(month) with
        {
            PieceTeams = ValueList.Of(worker.RecordOf(month).PieceTeams.Where(each => each.Id != team.Id).Append(team)),
        }));

    /// <summary>The same people but for a few, whose ids stay: nobody is sorted or looked up anew for one result among thousands.</summary>
    private Workforce With(IEnumerable<WorkerId> few, Func<Worker, Worker> change)
    {
        Worker[] changed = [.. sorted];
        foreach (var place in few.Select(PlaceOf).Distinct().Where(place => place >= 0))
        {
            changed[place] = change(changed[place]);
        }

        return new Workforce(ValueList<Worker>.Owning(changed));
    }

    private int PlaceOf(WorkerId id) => PlaceOf(sorted.AsSpan(), id);

    /// <summary>The place of a person among people in the order of their ids; -1 where the person is not among them.</summary>
    internal static int PlaceOf(ReadOnlySpan<Worker> sorted, WorkerId id)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = sorted[middle].Id.CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The people who belong to a group on a day.</summary>
    /// <param name="population">The group.</param>
    /// <param name="day">The day.</param>
    /// <returns>The smaller workforce.</returns>
    public Workforce Of(Population population, LocalDate day) => Where(worker => worker.BelongsTo(population, day));

    /// <inheritdoc/>
    public override string ToString() => EnglishCount.People(Count);
}
