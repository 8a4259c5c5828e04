namespace WageGrades.Bonuses;

/// <summary>Whose rates make the sum of a pool (总额按谁的工资计提).</summary>
public enum PoolPeople
{
    /// <summary>参与分配的人: who has a part in the pool in the month.</summary>
    Members,

    /// <summary>条款适用的人: everybody to whom the clause applied on the day, whether or not they have a part.</summary>
    Covered,
}
