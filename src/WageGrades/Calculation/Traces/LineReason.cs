namespace WageGrades.Calculation;

/// <summary>Why a line is suppressed or pending (未发放的原因).</summary>
public enum LineReason
{
    /// <summary>Paid: there is nothing to say.</summary>
    None,

    /// <summary>未到起付时间: the ground holds, its first due day is later.</summary>
    NotYetDue,

    /// <summary>同一条款就高: another occurrence of the same clause pays more.</summary>
    HigherInClause,

    /// <summary>不重复享受: another clause of a precedence group pays.</summary>
    HigherInGroup,

    /// <summary>补差已抵: an earlier payment covers it.</summary>
    AlreadyReceived,

    /// <summary>到期前已离职: the person was no longer employed on the due day.</summary>
    NotEmployedWhenDue,

    /// <summary>待核定金额: an amount within the agreed range is still to be decided.</summary>
    AwaitingDecision,

    /// <summary>待核定效益: the benefit is still to be verified.</summary>
    AwaitingBenefit,

    /// <summary>待提供平均工资: the average of past months, of which a leave pays a share, is not supplied.</summary>
    AwaitingAverage,

    /// <summary>待统筹分配: the amount is settled for several people together.</summary>
    AwaitingAllocation,

    /// <summary>资金不足，不再补发: the fund that pays the clause could not pay it.</summary>
    FundShort,

    /// <summary>资金不足，结转补发: the fund that pays the clause still owes it.</summary>
    FundCarriedOver,

    /// <summary>合计封顶: what goes beyond the cap of a group.</summary>
    OverCap,

    /// <summary>假期停发: the person is on a leave that suspends it.</summary>
    Suspended,

    /// <summary>所在薪酬模式不再享受: the person is on a scheme that absorbs the clause.</summary>
    Absorbed,

    /// <summary>待年度考核: what the year is assessed at is not known yet.</summary>
    AwaitingAssessment,

    /// <summary>结转冲抵: advanced too much and set off later.</summary>
    CarriedForward,

    /// <summary>不再扣回: advanced too much and not taken back.</summary>
    Waived,

    /// <summary>待定单价: the piece or order has no price.</summary>
    AwaitingPrice,

    /// <summary>以股权体现: given in company shares, recorded and not paid.</summary>
    InShares,

    /// <summary>待登记出生日期: the clause asks for an age, and the date of birth is not recorded.</summary>
    AwaitingBirthDate,
}
