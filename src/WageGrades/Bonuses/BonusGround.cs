namespace WageGrades.Bonuses;

/// <summary>
/// What a bonus is paid for (奖励或津贴的事由): the first of the five questions a bonus clause answers. A ground finds
/// occurrences in a person's facts; each has a key of terms (a grade, a level and placing), a date it counts from and,
/// for a standing such as an appointment, the day it ends.
/// </summary>
/// <remarks>The family is closed: a payment that no combination expresses is an <see cref="SuppliedGround"/>.</remarks>
public abstract record BonusGround
{
    private protected BonusGround()
    {
    }

    /// <summary>Whether its facts have a date of this kind that a schedule may count from.</summary>
    internal abstract bool HasDate(Anchor anchor);

    /// <summary>Whether nobody can know beforehand what it will pay under a schedule. Years of service are known, as is who will be
    /// employed.</summary>
    internal abstract bool IsContingent(BonusSchedule schedule);

    /// <summary>Whether it has a quantity of which an amount has to say what it does with it.</summary>
    internal abstract bool HasQuantity(BonusSchedule schedule, BonusAmount amount);
}
