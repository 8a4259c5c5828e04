namespace WageGrades.Classification;

/// <summary>What a paying clause is to the law on wages (工资项目类别), by which a jurisdiction says what counts where the agreement does not.</summary>
public enum ClauseFamily
{
    /// <summary>基本工资: pay by a ladder.</summary>
    BasePay,

    /// <summary>其他主要工资: negotiated pay, annual pay, project pay, piece rate.</summary>
    OtherMainPay,

    /// <summary>成果分享: dividends and shares of results.</summary>
    ResultShare,

    /// <summary>技能、职称、学历津贴: paid for a grade, title or degree that a person has.</summary>
    SkillAllowance,

    /// <summary>岗位津贴: paid for a property of the post, or to a group of people.</summary>
    PostAllowance,

    /// <summary>工龄津贴: paid for years of service.</summary>
    SeniorityAllowance,

    /// <summary>中班、夜班、高温、低温、井下、有毒有害等特殊工作条件津贴: paid for evening and night shifts, heat, cold, work underground or with harmful substances.</summary>
    ConditionAllowance,

    /// <summary>计次、计时工资: paid for days or hours of the month.</summary>
    TimeCounted,

    /// <summary>全勤等月度奖励: paid for a month that meets conditions.</summary>
    MonthAward,

    /// <summary>竞赛奖励: paid for a place in a competition.</summary>
    CompetitionAward,

    /// <summary>创新奖励: paid for a patent, an improvement, a proposal.</summary>
    InnovationAward,

    /// <summary>荣誉奖励: paid for an honour.</summary>
    HonourAward,

    /// <summary>带徒津贴: paid to a mentor.</summary>
    MentoringAllowance,

    /// <summary>集体分配的奖金: a sum shared by several people.</summary>
    SharedPay,

    /// <summary>加班工资: overtime pay.</summary>
    Overtime,

    /// <summary>假期工资: pay in leave.</summary>
    LeavePay,

    /// <summary>福利: welfare benefits.</summary>
    Welfare,

    /// <summary>其他: what belongs to no other family, such as pay toward meals, housing, travel or the telephone (用餐、住房、交通、通讯补贴), which the provinces
    /// treat differently; no default says anything about it.</summary>
    Other,
}
