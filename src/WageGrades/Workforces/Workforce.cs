using WageGrades.Bonuses;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>The people an employer employs or employed (职工队伍), ordered by id; each id once.</summary>
public sealed partial record Workforce
{
    /// <summary>Nobody.</summary>
    public static readonly Workforce Empty = new([]);

    private readonly ValueMap<WorkerId, Worker> _byId;

    /// <summary>A workforce.</summary>
    /// <param name="workers">The people, in any order.</param>
    /// <exception cref="ArgumentException">Two people have one id.</exception>
    public Workforce(IEnumerable<Worker> workers)
    {
        Guard.NotNull(workers);
        Workers = ValueList.Of(workers.OrderBy(worker => worker.Id));
        for (var i = 1; i < Workers.Count; i++)
        {
            if (Workers[i].Id == Workers[i - 1].Id)
            {
                throw new ArgumentException($"Two people have the id {Workers[i].Id}; each id must stand once.", nameof(workers));
            }
        }

        _byId = ValueMap.Of(Workers.Select(worker => KeyValuePair.Create(worker.Id, worker)));
    }

    /// <summary>The people, ordered by id.</summary>
    public IReadOnlyList<Worker> Workers { get; }

    /// <summary>The number of people.</summary>
    public int Count => Workers.Count;

    /// <summary>The person with a staff number.</summary>
    /// <param name="number">The staff number.</param>
    /// <param name="employer">The employer; empty when there is only one.</param>
    /// <returns>The person.</returns>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public Worker this[string number, string employer = ""] => Find(new WorkerId(number, employer))
        ?? throw new KeyNotFoundException($"There is no worker {new WorkerId(number, employer)} among {Count}.");

    /// <summary>The person with an id, or null.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The person or null.</returns>
    public Worker? Find(WorkerId id) => _byId.TryGetValue(Guard.NotNull(id), out var worker) ? worker : null;

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
    public Workforce Share(TeamResult result) => Select(worker => Guard.NotNull(result).Find(worker.Id) is null ? worker : worker.Share(result));

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

    /// <summary>The people who belong to a group on a day.</summary>
    /// <param name="population">The group.</param>
    /// <param name="day">The day.</param>
    /// <returns>The smaller workforce.</returns>
    public Workforce Of(Population population, LocalDate day) => Where(worker => worker.BelongsTo(population, day));

    /// <inheritdoc/>
    public override string ToString() => $"{Count} people";
}
