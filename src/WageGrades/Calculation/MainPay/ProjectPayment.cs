using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What one stage of a project pays all its members, or what keeps it from being settled.</summary>
/// <param name="Step">The stage that was reached.</param>
/// <param name="Amount">What it pays.</param>
/// <param name="Fault">What keeps it from being settled; or null.</param>
internal sealed record ProjectPayment(ProjectStep Step, Money Amount, Finding? Fault)
{
    /// <summary>The part of the posted sum: the stage's own, or that of all stages so far where acceptance is judged on them together.</summary>
    internal Ratio Share { get; init; }

    /// <summary>What earlier stages had paid, where acceptance is judged on all stages together; or null.</summary>
    internal ExactAmount? AlreadyPaid { get; init; }

    /// <summary>What quality took off.</summary>
    internal ExactAmount Deducted { get; init; }

    internal ProjectTrace Explain(Money total) => new(total, Step.Stage, Share, Step.AcceptedShare)
    {
        AlreadyPaid = AlreadyPaid,
        Deducted = Deducted,
    };
}
