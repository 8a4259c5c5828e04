using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>The codes with which agreements write closed lists of values. Once published a code never changes.</summary>
internal static class AgreementCodes
{
    internal static readonly CodeShape<AgreementKind> Kind = new(
        ("single-subject", "专项集体合同", AgreementKind.SingleSubject),
        ("general", "综合集体合同", AgreementKind.General),
        ("industry", "行业性集体合同", AgreementKind.Industry),
        ("area", "区域性集体合同", AgreementKind.Area));

    internal static readonly CodeShape<PartyRole> Role = new(
        ("employer", "用人单位", PartyRole.Employer),
        ("workers", "职工方", PartyRole.Workers));

    internal static readonly TermOfShape Form = new(EmploymentForm.Vocabulary);

    internal static readonly CodeShape<SkillGrade> Grade = new(SkillGrade.All, grade => grade.Code, grade => grade.Label.Chinese);

    internal static readonly CodeShape<ContentTag> Content = new(
        ("term", "合同期限", ContentTag.Term),
        ("pay-system", "工资分配制度", ContentTag.PaySystem),
        ("average-pay", "平均工资水平", ContentTag.AveragePay),
        ("allowances", "津贴补贴", ContentTag.Allowances),
        ("payment", "支付办法", ContentTag.Payment),
        ("minimum-pay", "最低工资", ContentTag.MinimumPay),
        ("piece-rates", "计件单价与定额", ContentTag.PieceRates),
        ("overtime", "加班工资", ContentTag.Overtime),
        ("special-periods", "特殊情况下的工资", ContentTag.SpecialPeriods),
        ("amendment", "变更", ContentTag.Amendment),
        ("termination", "终止", ContentTag.Termination),
        ("liability", "违约责任", ContentTag.Liability),
        ("supervision", "监督检查", ContentTag.Supervision),
        ("development", "职业发展", ContentTag.Development),
        ("other", "其他", ContentTag.Other));

    internal static readonly CodeShape<Continuation> Continuation = new(
        ("lapses", "到期失效", Agreements.Continuation.Lapses),
        ("until-replaced", "延续至被取代", Agreements.Continuation.UntilReplaced));

    internal static readonly CodeShape<FloorPeriod> FloorPer = new(
        ("month", "按月", FloorPeriod.Month),
        ("year", "按年", FloorPeriod.Year));

    internal static readonly CodeShape<PartYearRule> PartYear = new(
        ("by-months", "按月折算", PartYearRule.ByMonths),
        ("by-days", "按日折算", PartYearRule.ByDays));

    internal static readonly CodeShape<SettlementShortfall> Shortfall = new(
        ("recovered-at-once", "一次扣回", SettlementShortfall.RecoveredAtOnce),
        ("taken-from-months", "分月扣回", SettlementShortfall.TakenFromMonths),
        ("carried-to-next-year", "结转下年", SettlementShortfall.CarriedToNextYear),
        ("waived", "不再扣回", SettlementShortfall.Waived));

    internal static readonly CodeShape<DeferredOnLeaving> OnLeaving = new(
        ("paid-at-once", "离职时一次发放", DeferredOnLeaving.PaidAtOnce),
        ("as-scheduled", "按期发放", DeferredOnLeaving.AsScheduled),
        ("lapses", "不再发放", DeferredOnLeaving.Lapses));

    internal static readonly CodeShape<BackPayNetting> Netting = new(
        ("net", "轧差", BackPayNetting.Net),
        ("separate", "分别结算", BackPayNetting.Separate));

    internal static readonly CodeShape<Payer> Payer = new(
        ("employer", "用人单位", Agreements.Payer.Employer),
        ("union", "工会", Agreements.Payer.Union),
        ("government", "政府", Agreements.Payer.Government),
        ("association", "行业协会", Agreements.Payer.Association),
        ("platform", "平台企业", Agreements.Payer.Platform));

    internal static readonly CodeShape<PayBase> Base = new(
        ("wage-total", "工资总额", PayBase.WageTotal),
        ("minimum-wage", "最低工资", PayBase.MinimumWage),
        ("overtime-base", "加班工资基数", PayBase.OvertimeBase),
        ("social-insurance", "社保缴费基数", PayBase.SocialInsurance),
        ("average-pay", "平均工资", PayBase.AveragePay),
        ("growth-commitment", "工资增长承诺", PayBase.GrowthCommitment));

    internal static readonly CodeShape<PartTimeRule> PartTime = new(
        ("by-hours", "按工时比例", PartTimeRule.ByHours),
        ("in-full", "全额", PartTimeRule.InFull),
        ("by-worked-hours", "按实际工时", PartTimeRule.ByWorkedHours));

    internal static readonly TermOfShape WorkingTime = new(WorkingTimeSystem.Vocabulary);

    internal static readonly CodeShape<ProbationBase> ProbationBase = new(
        ("agreed-pay", "约定工资", Agreements.ProbationBase.AgreedPay),
        ("lowest-step", "最低档工资", Agreements.ProbationBase.LowestStep));

    internal static readonly CodeShape<QuantityUse> Quantity = new(
        ("per-unit", "按数量计发", QuantityUse.PerUnit),
        ("once", "不随数量变化", QuantityUse.Once));

    internal static readonly CodeShape<ServiceUnit> ServiceUnit = new(
        ("years", "年", Bonuses.ServiceUnit.Years),
        ("months", "月", Bonuses.ServiceUnit.Months));

    internal static readonly CodeShape<RateUnit> RateUnit = new(
        ("month", "月工资", Bonuses.RateUnit.Month),
        ("day", "日工资", Bonuses.RateUnit.Day),
        ("hour", "小时工资", Bonuses.RateUnit.Hour));

    internal static readonly CodeShape<RateBasis> RateBasis = new(
        ("as-entitled", "应享", Bonuses.RateBasis.AsEntitled),
        ("as-paid", "实发", Bonuses.RateBasis.AsPaid));

    internal static readonly CodeShape<EarlierService> EarlierService = new(
        ("not-counted", "不合并计算", Agreements.EarlierService.NotCounted),
        ("counted", "合并计算", Agreements.EarlierService.Counted));

    internal static readonly CodeShape<UntilDue> UntilDue = new(
        ("as-before", "按原标准", Agreements.UntilDue.AsBefore),
        ("nothing", "不发放", Agreements.UntilDue.Nothing));

    internal static readonly CodeShape<LeaveBase> LeaveBase = new(
        ("own-pay", "本人工资", Agreements.LeaveBase.OwnPay),
        ("look-back", "前期平均工资", Agreements.LeaveBase.LookBack));

    internal static readonly CodeShape<FloorUnit> Unit = new(
        ("month", "月", FloorUnit.Month),
        ("hour", "小时", FloorUnit.Hour));

    internal static readonly CodeShape<StandingFact> Fact = new(
        ("appointed", "聘任", StandingFact.Appointed),
        ("recognised", "认可", StandingFact.Recognised),
        ("certified", "持证", StandingFact.Certified));

    internal static readonly CodeShape<TradeMatch> Trade = new(
        ("any", "不限工种", TradeMatch.Any),
        ("same-as-post", "与岗位一致", TradeMatch.SameAsPost),
        ("other-than-post", "与岗位不一致", TradeMatch.OtherThanPost));

    internal static readonly CodeShape<Anchor> Anchor = new(
        ("issued", "发证之日", Bonuses.Anchor.Issued),
        ("recognised", "认可之日", Bonuses.Anchor.Recognised),
        ("appointed", "聘任之日", Bonuses.Anchor.Appointed),
        ("published", "公布之日", Bonuses.Anchor.Published));

    internal static readonly TermOfShape Issuer = new(IssuerKind.Vocabulary);

    internal static readonly CodeShape<RecognitionKind> Recognition = new(
        ("in-full", "直接认可", RecognitionKind.InFull),
        ("after-assessment", "考核后认可", RecognitionKind.AfterAssessment),
        ("as-grade", "按等级折认", RecognitionKind.AsGrade),
        ("none", "不认可", RecognitionKind.None));

    internal static readonly CodeShape<CapPeriod> Per = new(
        ("month", "每月", CapPeriod.Month),
        ("year", "每年", CapPeriod.Year));

    internal static readonly CodeShape<AchievementKind> Achievement = new(
        ("competition", "竞赛", AchievementKind.Competition),
        ("innovation", "创新", AchievementKind.Innovation),
        ("honour", "荣誉", AchievementKind.Honour),
        ("mentoring", "带徒", AchievementKind.Mentoring));

    internal static readonly CodeShape<Repetition> Repetition = new(
        ("each-one", "逐项发放", Bonuses.Repetition.EachOne),
        ("highest-only", "就高发放", Bonuses.Repetition.HighestOnly),
        ("best-per-occasion", "同一事项取最高", Bonuses.Repetition.BestPerOccasion),
        ("difference-on-upgrade", "升级补差", Bonuses.Repetition.DifferenceOnUpgrade));

    internal static readonly CodeShape<TeamAmount> TeamAmount = new(
        ("per-team", "按团队", Bonuses.TeamAmount.PerTeam),
        ("per-person", "按人", Bonuses.TeamAmount.PerPerson));

    internal static readonly CodeShape<FundOrder> FundOrder = new(
        ("by-date", "按时间先后", Agreements.FundOrder.ByDate),
        ("by-rank", "按条款次序", Agreements.FundOrder.ByRank),
        ("in-proportion", "同比例", Agreements.FundOrder.InProportion));

    internal static readonly CodeShape<FundShortfall> FundShortfall = new(
        ("carried-over", "结转", Agreements.FundShortfall.CarriedOver),
        ("lapses", "不再补发", Agreements.FundShortfall.Lapses));

    internal static readonly CodeShape<FundBalance> FundBalance = new(
        ("carried-over", "结转", Agreements.FundBalance.CarriedOver),
        ("expires", "到期收回", Agreements.FundBalance.Expires));

    internal static readonly CodeShape<PayMeasure> Measure = new(
        ("lowest", "最低", PayMeasure.Lowest),
        ("median", "中位数", PayMeasure.Median),
        ("mean", "平均数", PayMeasure.Mean),
        ("highest", "最高", PayMeasure.Highest));

    internal static readonly CodeShape<PrecedenceScope> Scope = new(
        ("month", "按月", PrecedenceScope.Month),
        ("year", "按年", PrecedenceScope.Year),
        ("event", "按事项", PrecedenceScope.Event),
        ("employment", "任职期间", PrecedenceScope.Employment));

    internal static readonly CodeShape<LaterHigher> Later = new(
        ("difference", "补差", LaterHigher.Difference),
        ("full", "全额", LaterHigher.Full),
        ("nothing", "不补", LaterHigher.Nothing));

    internal static readonly CodeShape<FloorTest> Test = new(
        ("agreed-standard", "约定标准", FloorTest.AgreedStandard),
        ("person-month", "个人月工资", FloorTest.PersonMonth));

    internal static readonly CodeShape<FloorComparison> Comparison = new(
        ("at-least", "不低于", FloorComparison.AtLeast),
        ("above", "高于", FloorComparison.Above));

    internal static readonly CodeShape<FloorAbsence> Absence = new(
        ("prorated", "按出勤折算", FloorAbsence.Prorated),
        ("not-reduced", "不折减", FloorAbsence.NotReduced),
        ("not-tested", "不检验", FloorAbsence.NotTested));

    internal static readonly CodeShape<RoundingPoint> Point = new(
        ("ladder-cell", "工资标准表各档", RoundingPoint.LadderCell),
        ("time-rate", "日工资和小时工资", RoundingPoint.TimeRate),
        ("pay-line", "工资项目", RoundingPoint.PayLine),
        ("statement-total", "工资合计", RoundingPoint.StatementTotal),
        ("pool-share", "分配份额", RoundingPoint.PoolShare),
        ("month-rate", "折算的月工资", RoundingPoint.MonthRate));

    internal static readonly CodeShape<RoundingMode> Mode = new(
        ("half-up", "四舍五入", RoundingMode.HalfUp),
        ("half-even", "四舍六入五成双", RoundingMode.HalfEven),
        ("up", "进位", RoundingMode.Up),
        ("down", "舍去", RoundingMode.Down),
        ("ceiling", "向上取整", RoundingMode.Ceiling),
        ("floor", "向下取整", RoundingMode.Floor));

    internal static readonly CodeShape<ProrationMethod> Method = new(
        ("share-of-month", "按当月天数比例", ProrationMethod.ShareOfMonth),
        ("paid-days-at-rate", "正算", ProrationMethod.PaidDaysAtRate),
        ("month-less-lost-days", "反算", ProrationMethod.MonthLessLostDays),
        ("smaller-correction", "正反算结合", ProrationMethod.SmallerCorrection));

    internal static readonly CodeShape<ProrationBasis> Basis = new(
        ("calendar-days", "日历天数", ProrationBasis.CalendarDays),
        ("scheduled-days", "计薪天数", ProrationBasis.ScheduledDays),
        ("thirtieths", "按三十天", ProrationBasis.Thirtieths));

    internal static readonly CodeShape<LeapDayRule> LeapDay = new(
        ("february-28", "2月28日", LeapDayRule.February28),
        ("march-1", "3月1日", LeapDayRule.March1));

    internal static readonly CodeShape<StopRule> Stop = new(
        ("on-the-day", "当日", StopRule.OnTheDay),
        ("end-of-month", "当月末", StopRule.EndOfMonth),
        ("end-of-month-after", "次月末", StopRule.EndOfMonthAfter));

    internal static readonly CodeShape<Education> Education = new(
        Classification.Education.All, education => education.Code, education => education.Label.Chinese);

    internal static readonly CodeShape<AdvanceRequirement> Requirement = new(
        ("time", "年限", AdvanceRequirement.Time),
        ("assessment", "考核", AdvanceRequirement.Assessment),
        ("examination", "考试", AdvanceRequirement.Examination));

    internal static readonly CodeShape<InterruptionEffect> Interruption = new(
        ("excess-not-counted", "超出部分不计", InterruptionEffect.ExcessNotCounted),
        ("not-counted", "不计", InterruptionEffect.NotCounted),
        ("restarts", "重新计算", InterruptionEffect.Restarts));

    internal static readonly CodeShape<PlacementOccasion> Occasion = new(
        ("promotion", "晋级", PlacementOccasion.Promotion),
        ("demotion", "降级", PlacementOccasion.Demotion),
        ("change-of-trade", "转岗", PlacementOccasion.ChangeOfTrade),
        ("return", "返岗", PlacementOccasion.Return));

    internal static readonly CodeShape<WaitingTime> Waiting = new(
        ("restarts", "重新计算", WaitingTime.Restarts),
        ("kept", "保留", WaitingTime.Kept),
        ("kept-if-under-one-step", "不足一档的保留", WaitingTime.KeptIfUnderOneStep));

    internal static readonly CodeShape<PieceTierScope> TierScope = new(
        ("all-pieces", "全部计件", PieceTierScope.AllPieces),
        ("each-price", "各单价分别计算", PieceTierScope.EachPrice));

    internal static readonly CodeShape<GuaranteeBasis> GuaranteeBasis = new(
        ("days", "按日", Schemes.GuaranteeBasis.Days),
        ("hours", "按小时", Schemes.GuaranteeBasis.Hours));

    internal static readonly CodeShape<ProjectSplit> ProjectSplit = new(
        ("by-contribution", "按贡献", Schemes.ProjectSplit.ByContribution),
        ("alike", "平均", Schemes.ProjectSplit.Alike));

    internal static readonly CodeShape<PartialAcceptance> PartialAcceptance = new(
        ("of-stage", "按本阶段", Schemes.PartialAcceptance.OfStage),
        ("of-total", "按总额", Schemes.PartialAcceptance.OfTotal));
}
