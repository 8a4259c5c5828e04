using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>
/// A result that several people share (集体成果): one fact, with what was achieved, its verified benefit or decided amounts, and the members with
/// their contributions. It stands in the history of each member, so that a share is paid without looking at anyone else.
/// </summary>
/// <remarks>
/// Whether an amount is for the team or for every member is the agreement's choice. What the team is paid is split to the last unit: the shares add
/// up to it, none is negative, and a tied unit goes to the lower worker id. An achievement that a person also has alone, under the same id, counts
/// once, as shared. A lead department's share (牵头部门) is a team of its people.
/// </remarks>
/// <example>
/// A saving of 1,000,000 yuan, of which 8 % goes to the lead department by contribution 50 : 30 : 20:
/// <c>new TeamResult(saving, [new(a, Ratio.Percent(50)), new(b, Ratio.Percent(30)), new(c, Ratio.Percent(20))])</c> pays 40,000, 24,000 and 16,000.
/// </example>
public sealed record TeamResult
{
    /// <summary>A shared result.</summary>
    /// <param name="result">What was achieved, by its id; its benefit and decided amounts are the whole team's.</param>
    /// <param name="members">The members, in any order.</param>
    /// <exception cref="ArgumentException">Nobody has a weight above zero, or a person is named twice.</exception>
    public TeamResult(Achievement result, IEnumerable<TeamMember> members)
    {
        Result = Guard.NotNull(result);
        Members = ValueList.Of(Guard.Each(members).OrderBy(member => member.Worker));
        if (Members.All(member => member.Weight.Sign == 0))
        {
            throw new ArgumentException($"The team of {result.Id} has {Members.Count} members and none with a weight above 0.", nameof(members));
        }

        for (var i = 1; i < Members.Count; i++)
        {
            if (Members[i].Worker == Members[i - 1].Worker)
            {
                throw new ArgumentException($"The team of {result.Id} names {Members[i].Worker} twice.", nameof(members));
            }
        }
    }

    /// <summary>What was achieved.</summary>
    public Achievement Result { get; }

    /// <summary>The members, ordered by worker id.</summary>
    public IReadOnlyList<TeamMember> Members { get; }

    /// <summary>The lead department (牵头部门), or null when the team is no department.</summary>
    public string? LeadDepartment { get; init; }

    /// <summary>The member with an id, or null.</summary>
    /// <param name="worker">The person.</param>
    /// <returns>The member or null.</returns>
    public TeamMember? Find(WorkerId worker) => Members.FirstOrDefault(member => member.Worker == Guard.NotNull(worker));

    /// <summary>A lead department's result, shared by the people whose post was in it on the day of recognition.</summary>
    /// <param name="result">What was achieved.</param>
    /// <param name="department">The department as the posts name it.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="weightOf">Each one's contribution; null: all contributed alike.</param>
    /// <returns>The shared result.</returns>
    /// <exception cref="ArgumentException">Nobody was in the department that day, or nobody has a weight above zero.</exception>
    public static TeamResult OfDepartment(Achievement result, string department, Workforce workforce, Func<Worker, Ratio>? weightOf = null)
    {
        var day = Guard.NotNull(result).RecognisedOn;
        return new(result, Guard.NotNull(workforce).Workers
            .Where(worker => worker.Employment.TryGet(day, out _) && worker.Post.TryGet(day, out var post) && post.Department == department)
            .Select(worker => new TeamMember(worker.Id, weightOf is null ? Ratio.One : weightOf(worker))))
        {
            LeadDepartment = Guard.NotBlank(department),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Result.Id}: {EnglishCount.People(Members.Count)}";
}
