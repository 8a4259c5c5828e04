using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>Belonging to a group of people (适用人群), as long as it lasts. The key is empty: everybody in the group has the same ground.</summary>
/// <example>A pool shared equally by the technicians: <c>new PopulationGround(Population.Of(SkillGrade.Technician))</c> with a pool amount.</example>
public sealed record PopulationGround : BonusGround
{
    /// <summary>A ground on belonging to a group.</summary>
    /// <param name="population">The group.</param>
    public PopulationGround(Population population) => Population = Guard.NotNull(population);

    /// <summary>The group.</summary>
    public Population Population { get; }

    internal override bool HasDate(Anchor anchor) => false;

    internal override bool IsContingent(BonusSchedule schedule) => schedule is OneOff;

    internal override bool HasQuantity(BonusSchedule schedule, BonusAmount amount) => false;
}
