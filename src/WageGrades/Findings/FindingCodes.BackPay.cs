namespace WageGrades.Findings;

/// <content>WG4100–WG4199: the ledger of what was paid, and back pay.</content>
public static partial class FindingCodes
{
    /// <summary>A ledger row has the id of another row and says something else.</summary>
    public static readonly FindingCode LedgerRowConflict = Define(
        "WG4101", FindingSeverity.Error,
        "台账行号冲突", "Ledger rows in conflict",
        "台账行“{row}”与已有的行“{known}”行号相同而内容不同；未采用。", "The ledger row “{row}” has the id of “{known}” and says something else; it was not taken.",
        "行号在整个台账中必须唯一（例如“批次/序号”）；更正已发金额应另行冲销。",
            "Ids must be unique in the whole ledger, such as batch/number; correct a paid amount by a reversal.");

    /// <summary>A reversal names a row that the ledger does not have.</summary>
    public static readonly FindingCode ReversalOfUnknownRow = Define(
        "WG4102", FindingSeverity.Error,
        "冲销了不存在的行", "Reversal of an unknown row",
        "台账行“{row}”冲销的行“{target}”不在台账中；未采用。", "The ledger row “{row}” reverses “{target}”, which the ledger does not have; it was not taken.",
        "先导入被冲销的行，或更正冲销行号。", "Import the reversed row first, or correct the id.");

    /// <summary>A reversal differs from the row it reverses in more than the sign.</summary>
    public static readonly FindingCode ReversalNotMatching = Define(
        "WG4103", FindingSeverity.Error,
        "冲销与原行不符", "Reversal does not match",
        "台账行“{row}”与被冲销的行“{target}”的人员、所属月份、项目或金额不符；未采用。",
            "The ledger row “{row}” differs from the row it reverses, “{target}”, in person, month, clause or amount; it was not taken.",
        "冲销行应与原行相同而金额相反；部分更正请另记一行。", "A reversal repeats the row with the opposite amount; enter a part correction as a row of its own.");

    /// <summary>A row is reversed a second time.</summary>
    public static readonly FindingCode ReversedTwice = Define(
        "WG4104", FindingSeverity.Error,
        "重复冲销", "Reversed twice",
        "台账行“{row}”冲销的行“{target}”已被冲销；未采用。", "The ledger row “{row}” reverses “{target}”, which is reversed already; it was not taken.",
        "删除重复的冲销。", "Remove the second reversal.");

    /// <summary>The ledger has amounts under a clause that no agreement has.</summary>
    public static readonly FindingCode LedgerClauseUnknown = Define(
        "WG4105", FindingSeverity.Warning,
        "台账项目不属于协议", "Ledger item of no clause",
        "台账项目“{clause}”不是协议的条款，未作比较，也不扣回。",
            "The ledger item “{clause}” is no clause of the agreements; it was not compared and is not taken back.",
        "若该项目属于某条款，请在导入时指明对应的条款；若台账属于另一份协议，请先换成正确的台账，否则已发部分会被再次列为应补。",
            "If it belongs to a clause, map it when importing the ledger; if the ledger is another agreement's, take the right one, or what was paid is listed as owed again.");

    /// <summary>The same payment stands in the ledger under another row id.</summary>
    public static readonly FindingCode LedgerPaymentTwice = Define(
        "WG4591", FindingSeverity.Warning,
        "同一笔发放有两个行号", "The same payment under two row ids",
        "台账行“{row}”与“{known}”的人员、所属月份、发放月份、项目和金额都相同。", "The ledger row “{row}” and “{known}” have the same person, months, clause and amount.",
        "若是同一笔发放，请删除其中一行；确为两笔的不必处理。", "If it is one payment, remove one of the rows; if there were two, leave them.");

    /// <summary>The amounts of a ledger cannot be added up any more.</summary>
    public static readonly FindingCode LedgerSumTooLarge = Define(
        "WG4592", FindingSeverity.Error,
        "台账金额合计超出范围", "The ledger's sum is out of range",
        "台账行“{row}”使台账金额合计达到 10^16 以上；未采用。", "With the ledger row “{row}” the ledger's amounts add up to 10^16 or more; it was not taken.",
        "核对该行的金额和单位。", "Check the amount of the row and its unit.");

    /// <summary>Somebody was paid who is not among the people.</summary>
    public static readonly FindingCode PaidPersonUnknown = Define(
        "WG4106", FindingSeverity.Error,
        "已发人员不在名册", "Paid person not on the roster",
        "{worker} 在 {month} 有已发工资，但不在人员名册中。", "{worker} was paid for {month} but is not among the people.",
        "补录该人员（包括离职人员）。", "Add the person; leavers stay on the roster with their last day.");

    /// <summary>Somebody to whom a month owes pay has no row in the ledger for it.</summary>
    public static readonly FindingCode NothingPaid = Define(
        "WG4107", FindingSeverity.Warning,
        "该月没有已发记录", "Nothing paid for the month",
        "台账中没有 {worker} {month} 的已发工资；全月应发均列为补发。",
            "The ledger shows nothing paid to {worker} for {month}; the whole month is listed as back pay.",
        "核对台账是否缺少该人员该月的工资。", "Check whether the ledger lacks the person's pay of that month.");

    /// <summary>The ledger begins after months that were to be compared.</summary>
    public static readonly FindingCode LedgerStartsLater = Define(
        "WG4108", FindingSeverity.Error,
        "台账未覆盖的月份", "Months before the ledger",
        "{from} 至 {last} 不在已发台账中，未作比较。", "The ledger does not reach {from} to {last}; these months were not compared.",
        "导入这些月份的已发工资。", "Import what was paid for these months.");

    /// <summary>A month is not settled because lines are still pending.</summary>
    public static readonly FindingCode MonthPending = Define(
        "WG4109", FindingSeverity.Warning,
        "有待定项目", "Lines still pending",
        "{worker} {month} 条款 {clauses} 待定，未纳入；该月其余项目照常计算。",
            "Clauses {clauses} are pending for {worker} in {month} and were left out; the rest of the month is in the register.",
        "核定后重新计算。", "Settle them and run the register again.");

    /// <summary>Something was paid too much and no recovery plan is declared.</summary>
    public static readonly FindingCode NoRecoveryPlan = Define(
        "WG4110", FindingSeverity.Warning,
        "未约定扣回计划", "No recovery plan",
        "应扣回 {amount}（{count} 人），协议没有约定扣回计划，结转以后处理。",
            "{amount} ({count} people) is to be taken back; the agreement declares no recovery plan, so it is carried.",
        "约定每月最多扣回的比例；《工资支付暂行规定》第十六条以当月工资的 20% 为限。",
            "Declare the share of a month's pay that may be taken back; the Provisional Regulations on the Payment of Wages, Art. 16, allow 20 %.");
}
