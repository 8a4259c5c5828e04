using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a register comes to for one person (个人补发汇总).</summary>
public sealed partial record BackPayPerson
{
    internal BackPayPerson(WorkerId worker, string name)
    {
        Worker = worker;
        Name = name;
    }

    /// <summary>The person.</summary>
    public WorkerId Worker { get; }

    /// <summary>The person's name, or empty.</summary>
    public string Name { get; }

    /// <summary>The sum of the lines above zero.</summary>
    public Money Owed { get; init; }

    /// <summary>The sum of the lines below zero, as an amount above zero.</summary>
    public Money Overpaid { get; init; }

    /// <summary>The interest on what was paid late.</summary>
    public Money Interest { get; init; }

    /// <summary>What was paid on account and not yet set off.</summary>
    public Money OnAccount { get; init; }

    /// <summary>All lines together: owed less overpaid, without interest.</summary>
    public Money Net => Owed - Overpaid;

    /// <summary>
    /// What is to be paid out now, payments on account set off; null where the person has lines of both signs and the agreement does not declare
    /// whether they are netted.
    /// </summary>
    public Money? ToPay { get; init; }

    /// <summary>What is to be taken back under the recovery plan; null as <see cref="ToPay"/> is.</summary>
    public Money? ToRecover { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {Net}";
}
