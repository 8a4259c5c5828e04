using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A person's pay compared with a measure of another group's (相对保底比较).</summary>
/// <param name="Measure">Which figure of the other group's pay.</param>
/// <param name="Level">The figure, or the share of it that must be reached.</param>
/// <param name="Counted">What counts of the person's pay.</param>
/// <param name="Comparison">Whether it must be reached or exceeded.</param>
internal sealed record RelativeFloorTrace(PayMeasure Measure, ExactAmount Level, Money Counted, FloorComparison Comparison) : TraceStep
{
    /// <summary>Which figure of the other group's pay.</summary>
    public PayMeasure Measure { get; init => field = Guard.Defined(value); } = Guard.Defined(Measure);

    /// <summary>Whether it must be reached or exceeded.</summary>
    public FloorComparison Comparison { get; init => field = Guard.Defined(value); } = Guard.Defined(Comparison);

    private protected override string Text(Language language)
    {
        var sign = Comparison == FloorComparison.Above ? ">" : "≥";
        return language == Language.Chinese
            ? $"计入口径 {Counted.In(language)}，须 {sign} {Name(language)} {Level.In(language)}，补足差额"
            : $"counted {Counted.In(language)}, must be {sign} {Name(language)} {Level.In(language)}, topped up";
    }

    private string Name(Language language) => (Measure, language) switch
    {
        (PayMeasure.Lowest, Language.Chinese) => "最低",
        (PayMeasure.Median, Language.Chinese) => "中位数",
        (PayMeasure.Mean, Language.Chinese) => "平均数",
        (PayMeasure.Highest, Language.Chinese) => "最高",
        (PayMeasure.Lowest, Language.English) => "the lowest,",
        (PayMeasure.Median, Language.English) => "the median,",
        (PayMeasure.Mean, Language.English) => "the mean,",
        (PayMeasure.Highest, Language.English) => "the highest,",
        _ => throw Closed.Missed(Measure),
    };
}
