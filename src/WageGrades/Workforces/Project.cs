using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>
/// A project with a posted sum (项目、揭榜项目): one fact with its members and the stages reached, in the history of each member. A stage that is not
/// reached is not here, and nothing is due for it.
/// </summary>
public sealed record Project
{
    /// <summary>A project.</summary>
    /// <param name="id">The project's id.</param>
    /// <param name="clause">The clause under which it is paid.</param>
    /// <param name="total">The posted sum (项目总额), not negative.</param>
    /// <param name="members">The members with their contributions, in any order.</param>
    /// <param name="steps">The stages reached, in any order.</param>
    /// <exception cref="ArgumentException">A stage comes twice, a person is named twice in it, or nobody has a weight above zero.</exception>
    public Project(string id, ClauseId clause, Money total, IEnumerable<TeamMember> members, IEnumerable<ProjectStep> steps)
    {
        Id = Guard.NotBlank(id);
        Clause = clause;
        Total = Guard.That(!total.IsNegative, total, "0 or more");
        Members = Team(id, members);
        Steps = ValueList.Of(Guard.Each(steps).OrderBy(step => step.ReachedOn));
        foreach (var step in Steps)
        {
            _ = Team(id, step.Members ?? Members);
            Guard.That(Steps.Count(each => each.Stage == step.Stage) == 1, step.Stage, "reached once only", nameof(steps));
        }
    }

    /// <summary>The project's id; its lines name it.</summary>
    public string Id { get; }

    /// <summary>The clause under which it is paid.</summary>
    public ClauseId Clause { get; }

    /// <summary>The posted sum.</summary>
    public Money Total { get; }

    /// <summary>The members, ordered by worker id.</summary>
    public IReadOnlyList<TeamMember> Members { get; }

    /// <summary>The stages reached, in order of date.</summary>
    public IReadOnlyList<ProjectStep> Steps { get; }

    /// <summary>The day on which it was given up (失败、终止), or null. Stages after that day do not count.</summary>
    public LocalDate? FailedOn { get; init; }

    /// <summary>Whether a person shares any stage, or is a member.</summary>
    /// <param name="worker">The person.</param>
    /// <returns>True for a member of the project or of one of its stages.</returns>
    public bool Has(WorkerId worker) =>
        Members.Concat(Steps.SelectMany(step => step.Members ?? [])).Any(member => member.Worker == Guard.NotNull(worker));

    /// <summary>The project with a further stage reached.</summary>
    /// <param name="step">The stage.</param>
    /// <returns>The later state of the project.</returns>
    /// <exception cref="ArgumentException">The stage was reached before.</exception>
    public Project Reach(ProjectStep step) => new(Id, Clause, Total, Members, Steps.Append(Guard.NotNull(step))) { FailedOn = FailedOn };

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Total}, {EnglishCount.People(Members.Count)}";

    private static ValueList<TeamMember> Team(string id, IEnumerable<TeamMember> members)
    {
        var team = ValueList.Of(Guard.Each(members).OrderBy(member => member.Worker));
        if (team.All(member => member.Weight.Sign == 0))
        {
            throw new ArgumentException($"The project {id} has nobody with a weight above 0.", nameof(members));
        }

        return team.Zip(team.Skip(1)).FirstOrDefault(pair => pair.First.Worker == pair.Second.Worker) is { First: { } twice }
            ? throw new ArgumentException($"The project {id} names {twice.Worker} twice in a stage.", nameof(members))
            : team;
    }
}
