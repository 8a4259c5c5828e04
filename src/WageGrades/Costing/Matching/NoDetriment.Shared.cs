using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The edition for others.</content>
public sealed partial record NoDetriment : IShareable
{
    /// <summary>An edition that tells the verdict and nobody: how many lose is told where both they and the others are not too few.</summary>
    /// <param name="leastGroup">The fewest people of whom something is told together, 2 or more.</param>
    /// <returns>The edition.</returns>
    public SharedEdition Shared(int leastGroup = 5) => SharedEdition.Of(this, leastGroup);

    SharedContent IShareable.ToShared() => new(Words.Title(Proposal), 0)
    {
        Lines =
        [
            Words.Looked(FirstMonth, LastMonth, PeopleLookedAt, MadeUpLookedAt),
            Words.Verdict(Verdict),
            .. NotLookedOver.Select(UnprovedMatter.Words.Line),
        ],
        Tables =
        [
            new(
                Words.Who,
                Words.Who,
                [Words.Number],
                [
                    new(Words.WorseOff, People.Count, People.Count),
                    new(Words.Others, PeopleLookedAt - People.Count, PeopleLookedAt - People.Count),
                ])
            {
                IsPartition = true,
                IsOfPeople = true,
            },
        ],
    };
}
