using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// The choices an agreement must declare because practice differs (须约定的计算规则): rounding, proration, when allowances start and
/// stop, anniversaries, part-time. A choice that is null and needed is a finding that lists the options; none is ever guessed.
/// </summary>
public sealed record AgreementPolicies
{
    /// <summary>Nothing declared.</summary>
    public static readonly AgreementPolicies None = new();

    /// <summary>
    /// The usual choices of a monthly-paid Chinese firm: every point half-up to 0.01; a broken month by the smaller correction on
    /// scheduled days: 反算 (month less lost days ÷ 21.75) up to 11 lost days, half a month, and 正算 (paid days ÷ 21.75) beyond, so that a worked day
    /// is never paid nothing; allowances from the month after appointment to the end of the month in which the ground ends;
    /// 29 February anniversaries on 28 February; allowances by hours; an award for a shared result is the team's. The work calendar is the
    /// agreement's own.
    /// </summary>
    public static readonly AgreementPolicies ChinaMonthly = new()
    {
        Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m)),
        Proration = new ProrationRule
        {
            Method = ProrationMethod.SmallerCorrection,
            Basis = ProrationBasis.ScheduledDays,
            SmallerCorrectionUpTo = 11m,
        },
        AllowanceStart = StartRule.MonthAfter,
        AllowanceStop = StopRule.EndOfMonth,
        LeapDay = LeapDayRule.February28,
        PartTime = PartTimeRule.ByHours,
        TeamAmount = Bonuses.TeamAmount.PerTeam,
    };

    /// <summary>The rounding rule of each point.</summary>
    public RoundingPolicy? Rounding { get; init; }

    /// <summary>How a month with days outside employment or without pay is paid (不足月工资计算).</summary>
    public ProrationRule? Proration { get; init; }

    /// <summary>The days that count as scheduled paid days (计薪日), with the months it covers; needed by the basis scheduled days.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Which days a month of pay has (计薪周期); those of the calendar month by default.</summary>
    public PayPeriod PayPeriod { get; init; }

    /// <summary>When an allowance starts after its ground begins (津贴起付时间).</summary>
    public StartRule? AllowanceStart { get; init; }

    /// <summary>When payments of a schedule start: as it says itself, or as allowances usually do; null where neither is declared.</summary>
    internal StartRule? StartOf(BonusSchedule schedule) => schedule.Start ?? schedule.UsualStart ?? AllowanceStart;

    /// <summary>When an allowance stops after its ground ends (津贴停发时间).</summary>
    public StopRule? AllowanceStop { get; init; }

    /// <summary>When payments of a schedule stop: as it says itself, or as allowances usually do; null where neither is declared.</summary>
    internal StopRule? StopOf(BonusSchedule schedule) => schedule.OwnStop ?? AllowanceStop;

    /// <summary>Where an anniversary of 29 February falls in a common year.</summary>
    public LeapDayRule? LeapDay { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// Whether service in an earlier employment counts after a return, where no service date is recorded for the person; it does not by default. A
    /// recorded date (<c>Worker.ServiceSince</c>) already says what counts.
    /// </summary>
    public EarlierService EarlierService { get; init => field = Guard.Defined(value); }

    /// <summary>What is paid until a later standing is due that followed an earlier one without a day between; as before by default.</summary>
    public UntilDue UntilDue { get; init => field = Guard.Defined(value); }

    /// <summary>How monthly amounts follow part-time hours.</summary>
    public PartTimeRule? PartTime { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// What monthly amounts pay on days of probation (试用期工资), where a clause does not say otherwise; needed where somebody is on probation.
    /// </summary>
    public ProbationRule? Probation { get; init; }

    /// <summary>
    /// The paid days and hours of a month, which make day and hour rates, and a month's pay of amounts of an hour, a day or a week; 21.75 and 174 by
    /// default. A ladder by the hour or the day needs it declared.
    /// </summary>
    public PaidTime PaidTime { get => DeclaredPaidTime ?? PaidTime.Statutory; init => DeclaredPaidTime = Guard.NotNull(value); }

    /// <summary>The paid time, where the agreement states one.</summary>
    internal PaidTime? DeclaredPaidTime { get; init; }

    /// <summary>What an award's amount stands for when several people share the result (集体成果).</summary>
    public TeamAmount? TeamAmount { get; init => field = Guard.Defined(value); }

    /// <summary>What the agreement takes over from the one that it follows (承继事项); everything by default.</summary>
    public TakesOver TakesOver { get; init => field = Guard.NotNull(value); } = TakesOver.All;

    /// <summary>Whether back pay and what was paid too much are set off against each other (补发与扣回是否相抵); needed where a person has both.</summary>
    public BackPayNetting? BackPayNetting { get; init => field = Guard.Defined(value); }

    /// <summary>The interest on pay that was paid late (迟付利息), or null: the agreement gives none.</summary>
    public SimpleInterest? BackPayInterest { get; init; }

    /// <summary>How much of what was paid too much may be taken back in a month (扣回计划); null: nothing is taken back until it is declared.</summary>
    public RecoveryPlan? Recovery { get; init; }
}
