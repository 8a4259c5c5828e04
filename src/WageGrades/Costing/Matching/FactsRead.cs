using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>Which kinds of facts what a clause pays hangs on (条款读取的人员事实): what its ground finds and what its standards read. Whom it covers is
/// apart: where nobody is covered nobody is paid.</summary>
internal static class FactsRead
{
    /// <summary>What a clause reads.</summary>
    internal static IEnumerable<PersonFact> Of(Clause clause) => clause switch
    {
        BonusClause bonus => Of(bonus),
        LadderClause => [PersonFact.Cell],
        OvertimeClause overtime => overtime.CoveredWorkingTimes is { } times && times.Any(time => time != (Term)WorkingTimeSystem.Standard)
            ? [PersonFact.Counter, PersonFact.WorkingTime]
            : [PersonFact.Counter],
        LeaveClause => [PersonFact.Leave],
        SchemeClause => [PersonFact.Scheme],
        TextClause => [],
        _ => throw Closed.Missed(clause),
    };

    /// <summary>What a ground finds.</summary>
    internal static IEnumerable<PersonFact> Of(BonusGround ground) => ground switch
    {
        AchievementGround => [PersonFact.Achievement],
        StandingGround standing => Of(standing),
        PostGround => [PersonFact.Post],
        PopulationGround of => of.Population.Terms.Select(Of),
        SeniorityGround => [PersonFact.Service],
        CountGround => [PersonFact.Counter],
        ContributionGround => [PersonFact.Contribution],
        JoiningGround => [PersonFact.Joining],
        SuppliedGround => [PersonFact.SuppliedAmount],
        EmployedGround or MonthGround => [],
        _ => throw Closed.Missed(ground),
    };

    /// <summary>What a standard reads beside the occurrence.</summary>
    internal static IEnumerable<PersonFact> Of(BonusAmount amount) => amount switch
    {
        RangeAmount => [PersonFact.DecidedAmount],
        BenefitShareAmount => [PersonFact.Benefit],
        PoolAmount => [PersonFact.OtherPeople, .. Of(amount.Reads)],
        FixedAmount or PerUnitAmount or PointsAmount or TableAmount or ShareOfPayAmount or FormulaAmount => Of(amount.Reads),
        _ => throw Closed.Missed(amount),
    };

    /// <summary>What reading something of a person means; pay under other clauses and floors has its own facts, or everybody has it.</summary>
    internal static IEnumerable<PersonFact> Of(AmountReads reads) =>
    [
        .. reads.Borne.SelectMany(key => key).Select(Of),
        .. reads.Counters.Count > 0 ? [PersonFact.Counter] : Array.Empty<PersonFact>(),
        .. reads.Numbers.Count > 0 ? [PersonFact.StandingNumber] : Array.Empty<PersonFact>(),
        .. reads.Grade || reads.Ladders.Count > 0 ? [PersonFact.Cell] : Array.Empty<PersonFact>(),
        .. reads.Service ? [PersonFact.Service] : Array.Empty<PersonFact>(),
        .. reads.MonthsBefore > 0 ? [PersonFact.OtherPay] : Array.Empty<PersonFact>(),
    ];

    /// <summary>The fact by which somebody has a term.</summary>
    internal static PersonFact Of(Term term) => term.Vocabulary switch
    {
        var code when code == SkillGrade.Vocabulary.Code => PersonFact.SkillGrade,
        var code when code == ProfessionalTitle.Vocabulary.Code => PersonFact.Appointment,
        var code when code == Education.Vocabulary.Code || code == FrameworkLevel.Vocabulary.Code => PersonFact.Certificate,
        var code when code == EmploymentForm.Vocabulary.Code => PersonFact.Form,
        var code when code == WorkingTimeSystem.Vocabulary.Code => PersonFact.WorkingTime,
        Term.LadderGrades => PersonFact.Cell,
        _ => PersonFact.Post,
    };

    /// <summary>What somebody's eligibility hangs on.</summary>
    internal static IEnumerable<PersonFact> Of(Eligibility? people) => people is null ? [] :
    [
        .. people.Terms.Select(Of),
        .. people.Grades.Count > 0 ? [PersonFact.Cell] : Array.Empty<PersonFact>(),
        .. people.Posts.Count > 0 ? [PersonFact.Post] : Array.Empty<PersonFact>(),
        .. people.Workplaces.Count > 0 ? [PersonFact.Workplace] : Array.Empty<PersonFact>(),
        .. people.Forms.Count > 0 ? [PersonFact.Form] : Array.Empty<PersonFact>(),
        .. people.Service is null ? Array.Empty<PersonFact>() : [PersonFact.Service],
        .. people.Age is null ? Array.Empty<PersonFact>() : [PersonFact.Age],
    ];

    /// <summary>Whether a schedule pays what begins, once or for some months, and not what holds.</summary>
    internal static bool Begins(BonusSchedule schedule) => schedule.AwaitsEvent || schedule.MonthsPaid is not null;

    /// <summary>The standards of a clause.</summary>
    internal static IEnumerable<BonusAmount> StandardsOf(BonusClause clause) =>
        clause.Amounts.Values;

    // A decision stands on the event itself; the beginning of an employment opens what is paid for some time.
    private static IEnumerable<PersonFact> Of(BonusClause clause)
    {
        var ground = clause.Bonus.Ground;
        var standards = StandardsOf(clause).SelectMany(Of);
        return
        [
            .. Of(ground),
            .. ground is AchievementGround ? standards.Where(fact => fact != PersonFact.DecidedAmount) : standards,
            .. ground is EmployedGround && Begins(clause.Bonus.Schedule) ? [PersonFact.Joining] : Array.Empty<PersonFact>(),
            .. clause.Bonus.Schedule is AtServiceAge ? [PersonFact.Service] : Array.Empty<PersonFact>(),
            .. ground is EmploymentGround && StandardsOf(clause).Any(amount => amount.Keys?.Any(key => key.Count > 0) == true)
                ? [PersonFact.Form]
                : Array.Empty<PersonFact>(),
        ];
    }

    private static IEnumerable<PersonFact> Of(StandingGround standing) =>
    [
        standing.Fact != StandingFact.Appointed || standing.IsOfLevels ? PersonFact.Certificate
            : standing.Vocabulary == SkillGrade.Vocabulary.Code ? PersonFact.SkillGrade : PersonFact.Appointment,
        .. standing.ReadsTrade ? [PersonFact.Trade] : Array.Empty<PersonFact>(),
    ];
}
