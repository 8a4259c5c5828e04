using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The part of the month that is paid (计薪天数折算).</summary>
/// <param name="Span">The days of the part.</param>
/// <param name="Factor">The factor of the full month that the part pays.</param>
/// <param name="Method">The declared method.</param>
internal sealed record DaysTrace(DateSpan Span, Ratio Factor, ProrationMethod Method) : TraceStep
{
    /// <summary>The declared method.</summary>
    public ProrationMethod Method { get; init => field = Guard.Defined(value); } = Guard.Defined(Method);

    private protected override string Text(Language language)
    {
        var last = Span.Until is { } until ? IsoDate.Of(until.PlusDays(-1)) : "…";
        return language == Language.Chinese
            ? $"{IsoDate.Of(Span.From)} 至 {last}，× {Factor.In(language)}（{ChineseMethod}）"
            : $"{IsoDate.Of(Span.From)} to {last}, × {Factor.In(language)} ({EnglishMethod})";
    }

    private string ChineseMethod => Method switch
    {
        ProrationMethod.PaidDaysAtRate => "正算",
        ProrationMethod.MonthLessLostDays => "反算",
        ProrationMethod.SmallerCorrection => "正反算结合",
        ProrationMethod.ShareOfMonth => "按当月天数比例",
        _ => throw Closed.Missed(Method),
    };

    private string EnglishMethod => Method switch
    {
        ProrationMethod.PaidDaysAtRate => "paid days at the day rate",
        ProrationMethod.MonthLessLostDays => "month less lost days",
        ProrationMethod.SmallerCorrection => "smaller correction",
        ProrationMethod.ShareOfMonth => "share of month",
        _ => throw Closed.Missed(Method),
    };
}
