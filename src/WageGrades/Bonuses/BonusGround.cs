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
}
