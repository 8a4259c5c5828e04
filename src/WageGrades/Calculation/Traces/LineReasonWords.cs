using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The words of each reason why a line is not paid, once.</summary>
internal static class LineReasonWords
{
    /// <summary>A reason as a phrase.</summary>
    /// <param name="reason">The reason; none has no words.</param>
    /// <param name="by">The clause that pays instead, where there is one.</param>
    /// <param name="dueFrom">The first due day, where it is still to come.</param>
    internal static LocalizedText Of(LineReason reason, ClauseReference? by, LocalDate? dueFrom) => reason switch
    {
        LineReason.None => new("", ""),
        LineReason.NotYetDue => dueFrom is { } due
            ? new($"尚未到起发时间，自{IsoDate.Of(due)}起发", $"not yet due, starts {IsoDate.Of(due)}")
            : new("尚未到起发时间", "not yet due"),
        LineReason.HigherInClause => new("同一条款就高，本项不发", "a higher entitlement under the same clause pays"),
        LineReason.HigherInGroup => new($"不重复享受，按{by?.InChinese}就高执行", $"does not add up with {by?.InEnglish}, which pays the higher amount"),
        LineReason.AlreadyReceived => new("此前已享受同等或更高标准", "an equal or higher entitlement was due before"),
        LineReason.NotEmployedWhenDue => new("应当在职之日不在职", "not employed on the day on which one has to be"),
        LineReason.AwaitingDecision => new("待核定金额", "the amount is to be decided"),
        LineReason.AwaitingBenefit => new("待核定效益", "the benefit is to be verified"),
        LineReason.AwaitingAverage => new("待提供此前月平均工资", "the average of past months is to be supplied"),
        LineReason.AwaitingAllocation => new("待统筹分配", "settled for several people together"),
        LineReason.FundShort => new("专项资金不足，不再补发", "the fund is short and does not pay it later"),
        LineReason.FundCarriedOver => new("专项资金不足，结转补发", "the fund is short and owes it"),
        LineReason.OverCap => new("超过合计封顶额", "beyond the cap"),
        LineReason.Suspended => new("假期停发", "suspended by leave"),
        LineReason.AwaitingAssessment => new("待年度考核", "the year is still to be assessed"),
        LineReason.CarriedForward => new("多预发部分结转冲抵", "advanced too much, set off later"),
        LineReason.Waived => new("多预发部分不再扣回", "advanced too much, not taken back"),
        LineReason.Absorbed => new($"已含在{by?.InChinese}的薪酬模式中", $"absorbed by the pay scheme of {by?.InEnglish}"),
        LineReason.AwaitingPrice => new("待定单价", "the price is to be agreed"),
        LineReason.InShares => new("以股权体现，只记录不发放", "given in company shares, recorded and not paid"),
        LineReason.AwaitingBirthDate => new("待登记出生日期", "the date of birth is to be recorded"),
        _ => throw Closed.Missed(reason),
    };
}
