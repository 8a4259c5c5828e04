using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>A stage that a project reached (项目阶段结果): when, how much was accepted, what quality took off, and who shares it.</summary>
public sealed record ProjectStep
{
    /// <summary>A stage reached and accepted in full.</summary>
    /// <param name="stage">The stage, a term of <c>project-stage</c>.</param>
    /// <param name="reachedOn">The day on which it was reached, from which its part is due.</param>
    public ProjectStep(Term stage, LocalDate reachedOn)
    {
        Stage = Guard.NotNull(stage);
        ReachedOn = reachedOn;
    }

    /// <summary>The stage.</summary>
    public Term Stage { get; }

    /// <summary>The day on which it was reached.</summary>
    public LocalDate ReachedOn { get; init; }

    /// <summary>The part that was accepted (验收比例), 0 to 1; default 1.</summary>
    public Ratio AcceptedShare
    {
        get;
        init => field = Guard.That(value >= Ratio.Zero && value <= Ratio.One, value, "0 to 100 %");
    } = Ratio.One;

    /// <summary>What quality takes off the stage's payment (质量扣减), not negative; null: nothing.</summary>
    public Money? Deduction { get; init; }

    /// <summary>Who shares the stage, where it is not the project's own members; null: they are.</summary>
    public IReadOnlyList<TeamMember>? Members
    {
        get;
        init => field = value is null ? null : ValueList.Of(Guard.Each(value).OrderBy(member => member.Worker));
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(ProjectStep),
        (nameof(Stage), Stage), (nameof(ReachedOn), ReachedOn), (nameof(AcceptedShare), AcceptedShare), (nameof(Deduction), Deduction),
        (nameof(Members), Members));
}
