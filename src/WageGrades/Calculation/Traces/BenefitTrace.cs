using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of a verified benefit, capped or not (效益提成).</summary>
/// <param name="Benefit">The verified benefit.</param>
/// <param name="Share">The share of it.</param>
/// <param name="CappedAt">The cap where it applied, else null.</param>
internal sealed record BenefitTrace(Money Benefit, Ratio Share, Money? CappedAt) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"效益 {Benefit.In(language)} × {Share.In(language)}{(CappedAt is { } cap ? $"，封顶 {cap.In(language)}" : "")}"
        : $"benefit {Benefit.In(language)} × {Share.In(language)}{(CappedAt is { } most ? $", capped at {most.In(language)}" : "")}";
}
