using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>The part of a year's amount that a month advances (按月预发).</summary>
/// <param name="Advance">The declared advance.</param>
internal sealed record AdvanceTrace(AnnualAdvance Advance) : TraceStep
{
    /// <summary>The declared advance.</summary>
    public AnnualAdvance Advance { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Advance);

    private protected override string Text(Language language) => (language, Advance.Share) switch
    {
        (Language.Chinese, { } share) => $"年薪的 {share.In(language)} 按月预发",
        (Language.Chinese, null) => $"每月预发 {Advance.Monthly?.In(language)}",
        (Language.English, { } share) => $"{share.In(language)} of the year advanced in twelfths",
        (Language.English, null) => $"{Advance.Monthly?.In(language)} advanced a month",
        _ => throw Closed.Missed(language),
    };
}
