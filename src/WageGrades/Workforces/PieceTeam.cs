using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// What a group made together in a month (集体计件): one fact with the counts and the members, in the record of each member, so that a share is paid
/// without looking at anyone else. The group's pay is divided by coefficient × hours to the last unit.
/// </summary>
public sealed record PieceTeam
{
    /// <summary>A group's month.</summary>
    /// <param name="id">The group's name for the month (班组), by which lines call it.</param>
    /// <param name="clause">The clause under whose prices it works.</param>
    /// <param name="pieces">What was counted.</param>
    /// <param name="members">The members, in any order.</param>
    /// <exception cref="ArgumentException">A person is named twice, or nobody has a part above zero.</exception>
    public PieceTeam(string id, ClauseId clause, IEnumerable<PieceCount> pieces, IEnumerable<PieceTeamMember> members)
    {
        Id = Guard.NotBlank(id);
        Clause = clause;
        Pieces = ValueList.Of(pieces);
        Members = ValueList.Of(Guard.Each(members).OrderBy(member => member.Worker));
        if (Members.All(member => member.Part.Sign == 0))
        {
            throw new ArgumentException($"The group {id} has {Members.Count} members and none with coefficient × hours above 0.", nameof(members));
        }

        if (Members.Zip(Members.Skip(1)).FirstOrDefault(pair => pair.First.Worker == pair.Second.Worker) is { First: { } twice })
        {
            throw new ArgumentException($"The group {id} names {twice.Worker} twice.", nameof(members));
        }
    }

    /// <summary>The group's name.</summary>
    public string Id { get; }

    /// <summary>The clause under whose prices it works.</summary>
    public ClauseId Clause { get; }

    /// <summary>What was counted.</summary>
    public IReadOnlyList<PieceCount> Pieces { get; }

    /// <summary>The members, ordered by worker id.</summary>
    public IReadOnlyList<PieceTeamMember> Members { get; }

    /// <summary>The member with an id, or null.</summary>
    /// <param name="worker">The person.</param>
    /// <returns>The member or null.</returns>
    public PieceTeamMember? Find(WorkerId worker) => Members.FirstOrDefault(member => member.Worker == Guard.NotNull(worker));

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {EnglishCount.People(Members.Count)}";
}
