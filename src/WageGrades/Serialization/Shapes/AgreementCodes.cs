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
    internal static readonly TextShape<AgreementKind> Kind = JsonShape.Codes(
        ("single-subject", AgreementKind.SingleSubject),
        ("general", AgreementKind.General),
        ("industry", AgreementKind.Industry),
        ("area", AgreementKind.Area));

    internal static readonly TextShape<PartyRole> Role = JsonShape.Codes(
        ("employer", PartyRole.Employer),
        ("workers", PartyRole.Workers));

    internal static readonly TextShape<EmploymentForm> Form = JsonShape.Codes<EmploymentForm>(
        [.. EmploymentForm.All.Select(form => (form.Code, form))]);

    internal static readonly TextShape<SkillGrade> Grade = JsonShape.Codes<SkillGrade>(
        [.. SkillGrade.All.Select(grade => (grade.Code, grade))]);

    internal static readonly TextShape<ContentTag> Content = JsonShape.Codes(
        ("term", ContentTag.Term),
        ("pay-system", ContentTag.PaySystem),
        ("average-pay", ContentTag.AveragePay),
        ("allowances", ContentTag.Allowances),
        ("payment", ContentTag.Payment),
        ("minimum-pay", ContentTag.MinimumPay),
        ("piece-rates", ContentTag.PieceRates),
        ("overtime", ContentTag.Overtime),
        ("special-periods", ContentTag.SpecialPeriods),
        ("amendment", ContentTag.Amendment),
        ("termination", ContentTag.Termination),
        ("liability", ContentTag.Liability),
        ("supervision", ContentTag.Supervision),
        ("development", ContentTag.Development),
        ("other", ContentTag.Other));

    internal static readonly TextShape<Continuation> Continuation = JsonShape.Codes(
        ("lapses", Agreements.Continuation.Lapses),
        ("until-replaced", Agreements.Continuation.UntilReplaced));

    internal static readonly TextShape<FloorPeriod> FloorPer = JsonShape.Codes(
        ("month", FloorPeriod.Month),
        ("year", FloorPeriod.Year));

    internal static readonly TextShape<PartYearRule> PartYear = JsonShape.Codes(
        ("by-months", PartYearRule.ByMonths),
        ("by-days", PartYearRule.ByDays));

    internal static readonly TextShape<SettlementShortfall> Shortfall = JsonShape.Codes(
        ("recovered-at-once", SettlementShortfall.RecoveredAtOnce),
        ("taken-from-months", SettlementShortfall.TakenFromMonths),
        ("carried-to-next-year", SettlementShortfall.CarriedToNextYear),
        ("waived", SettlementShortfall.Waived));

    internal static readonly TextShape<DeferredOnLeaving> OnLeaving = JsonShape.Codes(
        ("paid-at-once", DeferredOnLeaving.PaidAtOnce),
        ("as-scheduled", DeferredOnLeaving.AsScheduled),
        ("lapses", DeferredOnLeaving.Lapses));

    internal static readonly TextShape<BackPayNetting> Netting = JsonShape.Codes(
        ("net", BackPayNetting.Net),
        ("separate", BackPayNetting.Separate));

    internal static readonly TextShape<Payer> Payer = JsonShape.Codes(
        ("employer", Agreements.Payer.Employer),
        ("union", Agreements.Payer.Union),
        ("government", Agreements.Payer.Government),
        ("association", Agreements.Payer.Association),
        ("platform", Agreements.Payer.Platform));

    internal static readonly TextShape<PayBase> Base = JsonShape.Codes(
        ("wage-total", PayBase.WageTotal),
        ("minimum-wage", PayBase.MinimumWage),
        ("overtime-base", PayBase.OvertimeBase),
        ("social-insurance", PayBase.SocialInsurance),
        ("average-pay", PayBase.AveragePay),
        ("growth-commitment", PayBase.GrowthCommitment));

    internal static readonly TextShape<PartTimeRule> PartTime = JsonShape.Codes(
        ("by-hours", PartTimeRule.ByHours),
        ("in-full", PartTimeRule.InFull),
        ("by-worked-hours", PartTimeRule.ByWorkedHours));

    internal static readonly TextShape<WorkingTimeSystem> WorkingTime = JsonShape.Codes<WorkingTimeSystem>(
        [.. WorkingTimeSystem.All.Select(system => (system.Code, system))]);

    internal static readonly TextShape<ProbationBase> ProbationBase = JsonShape.Codes(
        ("agreed-pay", Agreements.ProbationBase.AgreedPay),
        ("lowest-step", Agreements.ProbationBase.LowestStep));

    internal static readonly TextShape<LeaveBase> LeaveBase = JsonShape.Codes(
        ("own-pay", Agreements.LeaveBase.OwnPay),
        ("look-back", Agreements.LeaveBase.LookBack));

    internal static readonly TextShape<FloorUnit> Unit = JsonShape.Codes(
        ("month", FloorUnit.Month),
        ("hour", FloorUnit.Hour));

    internal static readonly TextShape<StandingFact> Fact = JsonShape.Codes(
        ("appointed", StandingFact.Appointed),
        ("recognised", StandingFact.Recognised),
        ("certified", StandingFact.Certified));

    internal static readonly TextShape<TradeMatch> Trade = JsonShape.Codes(
        ("any", TradeMatch.Any),
        ("same-as-post", TradeMatch.SameAsPost),
        ("other-than-post", TradeMatch.OtherThanPost));

    internal static readonly TextShape<Anchor> Anchor = JsonShape.Codes(
        ("issued", Bonuses.Anchor.Issued),
        ("recognised", Bonuses.Anchor.Recognised),
        ("appointed", Bonuses.Anchor.Appointed),
        ("published", Bonuses.Anchor.Published));

    internal static readonly TextShape<IssuerKind> Issuer = JsonShape.Codes<IssuerKind>(
        [.. IssuerKind.All.Select(issuer => (issuer.Code, issuer))]);

    internal static readonly TextShape<RecognitionKind> Recognition = JsonShape.Codes(
        ("in-full", RecognitionKind.InFull),
        ("after-assessment", RecognitionKind.AfterAssessment),
        ("as-grade", RecognitionKind.AsGrade),
        ("none", RecognitionKind.None));

    internal static readonly TextShape<CapPeriod> Per = JsonShape.Codes(
        ("month", CapPeriod.Month),
        ("year", CapPeriod.Year));

    internal static readonly TextShape<AchievementKind> Achievement = JsonShape.Codes(
        ("competition", AchievementKind.Competition),
        ("innovation", AchievementKind.Innovation),
        ("honour", AchievementKind.Honour),
        ("mentoring", AchievementKind.Mentoring));

    internal static readonly TextShape<Repetition> Repetition = JsonShape.Codes(
        ("each-one", Bonuses.Repetition.EachOne),
        ("highest-only", Bonuses.Repetition.HighestOnly),
        ("best-per-occasion", Bonuses.Repetition.BestPerOccasion),
        ("difference-on-upgrade", Bonuses.Repetition.DifferenceOnUpgrade));

    internal static readonly TextShape<TeamAmount> TeamAmount = JsonShape.Codes(
        ("per-team", Bonuses.TeamAmount.PerTeam),
        ("per-person", Bonuses.TeamAmount.PerPerson));

    internal static readonly TextShape<FundOrder> FundOrder = JsonShape.Codes(
        ("by-date", Agreements.FundOrder.ByDate),
        ("by-rank", Agreements.FundOrder.ByRank),
        ("in-proportion", Agreements.FundOrder.InProportion));

    internal static readonly TextShape<FundShortfall> FundShortfall = JsonShape.Codes(
        ("carried-over", Agreements.FundShortfall.CarriedOver),
        ("lapses", Agreements.FundShortfall.Lapses));

    internal static readonly TextShape<FundBalance> FundBalance = JsonShape.Codes(
        ("carried-over", Agreements.FundBalance.CarriedOver),
        ("expires", Agreements.FundBalance.Expires));

    internal static readonly TextShape<PayMeasure> Measure = JsonShape.Codes(
        ("lowest", PayMeasure.Lowest),
        ("median", PayMeasure.Median),
        ("mean", PayMeasure.Mean),
        ("highest", PayMeasure.Highest));

    internal static readonly TextShape<PrecedenceScope> Scope = JsonShape.Codes(
        ("month", PrecedenceScope.Month),
        ("year", PrecedenceScope.Year),
        ("event", PrecedenceScope.Event),
        ("employment", PrecedenceScope.Employment));

    internal static readonly TextShape<LaterHigher> Later = JsonShape.Codes(
        ("difference", LaterHigher.Difference),
        ("full", LaterHigher.Full),
        ("nothing", LaterHigher.Nothing));

    internal static readonly TextShape<FloorTest> Test = JsonShape.Codes(
        ("agreed-standard", FloorTest.AgreedStandard),
        ("person-month", FloorTest.PersonMonth));

    internal static readonly TextShape<FloorComparison> Comparison = JsonShape.Codes(
        ("at-least", FloorComparison.AtLeast),
        ("above", FloorComparison.Above));

    internal static readonly TextShape<FloorAbsence> Absence = JsonShape.Codes(
        ("prorated", FloorAbsence.Prorated),
        ("not-reduced", FloorAbsence.NotReduced),
        ("not-tested", FloorAbsence.NotTested));

    internal static readonly TextShape<RoundingPoint> Point = JsonShape.Codes(
        ("ladder-cell", RoundingPoint.LadderCell),
        ("time-rate", RoundingPoint.TimeRate),
        ("pay-line", RoundingPoint.PayLine),
        ("statement-total", RoundingPoint.StatementTotal),
        ("pool-share", RoundingPoint.PoolShare));

    internal static readonly TextShape<RoundingMode> Mode = JsonShape.Codes(
        ("half-up", RoundingMode.HalfUp),
        ("half-even", RoundingMode.HalfEven),
        ("up", RoundingMode.Up),
        ("down", RoundingMode.Down),
        ("ceiling", RoundingMode.Ceiling),
        ("floor", RoundingMode.Floor));

    internal static readonly TextShape<ProrationMethod> Method = JsonShape.Codes(
        ("share-of-month", ProrationMethod.ShareOfMonth),
        ("paid-days-at-rate", ProrationMethod.PaidDaysAtRate),
        ("month-less-lost-days", ProrationMethod.MonthLessLostDays),
        ("smaller-correction", ProrationMethod.SmallerCorrection));

    internal static readonly TextShape<ProrationBasis> Basis = JsonShape.Codes(
        ("calendar-days", ProrationBasis.CalendarDays),
        ("scheduled-days", ProrationBasis.ScheduledDays),
        ("thirtieths", ProrationBasis.Thirtieths));

    internal static readonly TextShape<LeapDayRule> LeapDay = JsonShape.Codes(
        ("february-28", LeapDayRule.February28),
        ("march-1", LeapDayRule.March1));

    internal static readonly TextShape<StopRule> Stop = JsonShape.Codes(
        ("on-the-day", StopRule.OnTheDay),
        ("end-of-month", StopRule.EndOfMonth),
        ("end-of-month-after", StopRule.EndOfMonthAfter));

    internal static readonly TextShape<Education> Education = JsonShape.Codes<Education>(
        [.. Classification.Education.All.Select(education => (education.Code, education))]);

    internal static readonly TextShape<AdvanceRequirement> Requirement = JsonShape.Codes(
        ("time", AdvanceRequirement.Time),
        ("assessment", AdvanceRequirement.Assessment),
        ("examination", AdvanceRequirement.Examination));

    internal static readonly TextShape<InterruptionEffect> Interruption = JsonShape.Codes(
        ("excess-not-counted", InterruptionEffect.ExcessNotCounted),
        ("not-counted", InterruptionEffect.NotCounted),
        ("restarts", InterruptionEffect.Restarts));

    internal static readonly TextShape<PlacementOccasion> Occasion = JsonShape.Codes(
        ("promotion", PlacementOccasion.Promotion),
        ("demotion", PlacementOccasion.Demotion),
        ("change-of-trade", PlacementOccasion.ChangeOfTrade),
        ("return", PlacementOccasion.Return));

    internal static readonly TextShape<WaitingTime> Waiting = JsonShape.Codes(
        ("restarts", WaitingTime.Restarts),
        ("kept", WaitingTime.Kept),
        ("kept-if-under-one-step", WaitingTime.KeptIfUnderOneStep));

    internal static readonly TextShape<PieceTierScope> TierScope = JsonShape.Codes(
        ("all-pieces", PieceTierScope.AllPieces),
        ("each-price", PieceTierScope.EachPrice));

    internal static readonly TextShape<GuaranteeBasis> GuaranteeBasis = JsonShape.Codes(
        ("days", Schemes.GuaranteeBasis.Days),
        ("hours", Schemes.GuaranteeBasis.Hours));

    internal static readonly TextShape<ProjectSplit> ProjectSplit = JsonShape.Codes(
        ("by-contribution", Schemes.ProjectSplit.ByContribution),
        ("alike", Schemes.ProjectSplit.Alike));

    internal static readonly TextShape<PartialAcceptance> PartialAcceptance = JsonShape.Codes(
        ("of-stage", Schemes.PartialAcceptance.OfStage),
        ("of-total", Schemes.PartialAcceptance.OfTotal));
}
