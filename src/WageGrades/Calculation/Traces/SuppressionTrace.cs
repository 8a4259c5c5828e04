using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Why a line is not paid (不发放的原因).</summary>
/// <param name="Reason">The reason.</param>
/// <param name="By">The clause that pays instead, where there is one.</param>
/// <param name="DueFrom">The first due day, where it is still to come.</param>
public sealed record SuppressionTrace(LineReason Reason, ClauseReference? By, LocalDate? DueFrom) : TraceStep
{
    /// <summary>The reason.</summary>
    public LineReason Reason { get; init => field = Guard.Defined(value); } = Guard.Defined(Reason);

    private protected override string Text(Language language) => language == Language.Chinese ? Chinese : English;

    private string Chinese => Reason switch
    {
        LineReason.NotYetDue => $"尚未到起发时间，自{(DueFrom is { } due ? IsoDate.Of(due) : "")}起发",
        LineReason.HigherInClause => "同一条款就高，本项不发",
        LineReason.HigherInGroup => $"不重复享受，按{By?.InChinese}就高执行",
        LineReason.AlreadyReceived => "此前已享受同等或更高标准",
        LineReason.NotEmployedWhenDue => "起发日已不在职",
        LineReason.AwaitingDecision => "待核定金额",
        LineReason.AwaitingBenefit => "待核定效益",
        LineReason.AwaitingAverage => "待提供此前月平均工资",
        LineReason.AwaitingAllocation => "待统筹分配",
        LineReason.FundShort => "专项资金不足，不再补发",
        LineReason.FundCarriedOver => "专项资金不足，结转补发",
        LineReason.OverCap => "超过合计封顶额",
        LineReason.Suspended => "假期停发",
        LineReason.AwaitingAssessment => "待年度考核",
        LineReason.CarriedForward => "多预发部分结转冲抵",
        LineReason.Waived => "多预发部分不再扣回",
        LineReason.Absorbed => $"已含在{By?.InChinese}的薪酬模式中",
        LineReason.AwaitingPrice => "待定单价",
        LineReason.InShares => "以股权体现，只记录不发放",
        LineReason.None => "",
        _ => throw Closed.Missed(Reason),
    };

    private string English => Reason switch
    {
        LineReason.NotYetDue => $"not yet due, starts {(DueFrom is { } due ? IsoDate.Of(due) : "")}",
        LineReason.HigherInClause => "a higher entitlement under the same clause pays",
        LineReason.HigherInGroup => $"does not add up with {By?.InEnglish}, which pays the higher amount",
        LineReason.AlreadyReceived => "an equal or higher entitlement was due before",
        LineReason.NotEmployedWhenDue => "no longer employed on the due day",
        LineReason.AwaitingDecision => "the amount is to be decided",
        LineReason.AwaitingBenefit => "the benefit is to be verified",
        LineReason.AwaitingAverage => "the average of past months is to be supplied",
        LineReason.AwaitingAllocation => "settled for several people together",
        LineReason.FundShort => "the fund is short and does not pay it later",
        LineReason.FundCarriedOver => "the fund is short and owes it",
        LineReason.OverCap => "beyond the cap",
        LineReason.Suspended => "suspended by leave",
        LineReason.AwaitingAssessment => "the year is still to be assessed",
        LineReason.CarriedForward => "advanced too much, set off later",
        LineReason.Waived => "advanced too much, not taken back",
        LineReason.Absorbed => $"absorbed by the pay scheme of {By?.InEnglish}",
        LineReason.AwaitingPrice => "the price is to be agreed",
        LineReason.InShares => "given in company shares, recorded and not paid",
        LineReason.None => "",
        _ => throw Closed.Missed(Reason),
    };
}
