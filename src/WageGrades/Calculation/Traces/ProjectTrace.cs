using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a stage of a project pays all its members (项目阶段金额).</summary>
/// <param name="Total">The posted sum.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Share">The stage's part of the sum.</param>
/// <param name="Accepted">The part that was accepted.</param>
internal sealed record ProjectTrace(Money Total, Term Stage, Ratio Share, Ratio Accepted) : TraceStep
{
    /// <summary>The stage.</summary>
    public Term Stage { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Stage);

    /// <summary>What earlier stages had paid, where acceptance is judged on all stages together; or null.</summary>
    public ExactAmount? AlreadyPaid { get; init; }

    /// <summary>What quality took off, at most as agreed; zero for nothing.</summary>
    public ExactAmount Deducted { get; init; }

    private protected override string Text(Language language) =>
        language == Language.Chinese
            ? $"{Stage.Name.Chinese}：{Total.In(language)} × {Share.In(language)}{(Accepted == Ratio.One ? "" : $" × 验收 {Accepted.In(language)}")}"
                + $"{(AlreadyPaid is { } paid ? $" − 已付 {paid.In(language)}" : "")}"
                + $"{(Deducted.Sign == 0 ? "" : $" − 质量扣减 {Deducted.In(language)}")}"
            : $"{Stage.Name.English}: {Total.In(language)} × {Share.In(language)}{(Accepted == Ratio.One ? "" : $" × accepted {Accepted.In(language)}")}"
                + $"{(AlreadyPaid is { } before ? $" − paid before {before.In(language)}" : "")}"
                + $"{(Deducted.Sign == 0 ? "" : $" − quality {Deducted.In(language)}")}";
}
