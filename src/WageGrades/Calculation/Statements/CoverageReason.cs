namespace WageGrades.Calculation;

/// <summary>How near a clause came to paying a person (条款落实情况), the nearest first: the first four reach the person, the others say why it did
/// not.</summary>
public enum CoverageReason
{
    /// <summary>发放: a line is paid.</summary>
    Paid,

    /// <summary>待定: a line waits for a decision, a benefit, an allocation.</summary>
    Pending,

    /// <summary>不重复享受: another clause, a cap or a fund suppresses the line.</summary>
    Suppressed,

    /// <summary>未到起发时间: a fact opens the clause and is not due yet.</summary>
    NotYetDue,

    /// <summary>当期无应发: a fact opens the clause and nothing is due for the days of the month, such as during a suspending leave.</summary>
    NothingDue,

    /// <summary>已在此前到期: every fact fell due in an earlier month.</summary>
    DueEarlier,

    /// <summary>在协议生效之前: every fact fell due before the agreement's term.</summary>
    BeforeTerm,

    /// <summary>没有有效的标准: the clause has no standard in force on those days.</summary>
    NoStandard,

    /// <summary>没有对应的标准: a fact fits the ground, but no entry of the table.</summary>
    NoEntry,

    /// <summary>工种不符: the trade of the standing is not what the clause asks.</summary>
    OtherTrade,

    /// <summary>已终止: the standing ended, or its window closed.</summary>
    Ended,

    /// <summary>规定之日不在职: the person was not employed on the day on which one has to be.</summary>
    NotEmployedThen,

    /// <summary>条件不满足: the month does not meet the clause's conditions.</summary>
    ConditionNotMet,

    /// <summary>执行其他薪酬模式: another scheme pays the days.</summary>
    OtherScheme,

    /// <summary>没有月度记录: the month has no record of the person.</summary>
    NoRecord,

    /// <summary>没有相应事实: no fact of the clause's ground is recorded.</summary>
    NoFact,

    /// <summary>不符合适用条件: the clause is not for the person, by grade, term, post, workplace, service or age.</summary>
    NotFor,

    /// <summary>不在适用范围: the clause does not cover the person.</summary>
    NotCovered,

    /// <summary>未能核算: the person's month could not be computed.</summary>
    NotComputed,
}
