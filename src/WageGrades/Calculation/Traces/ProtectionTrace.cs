using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount is pay above the cell that is protected (保留工资).</summary>
/// <param name="From">The first day of the protection.</param>
/// <param name="Granted">What was protected on that day.</param>
/// <param name="Left">What is left of it, before hours and days.</param>
internal sealed record ProtectionTrace(LocalDate From, Money Granted, ExactAmount Left) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"{IsoDate.Of(From)}起保留差额 {Granted.In(language)}，现余 {Left.In(language)}"
        : $"{Granted.In(language)} above the cell protected from {IsoDate.Of(From)}, {Left.In(language)} left";
}
