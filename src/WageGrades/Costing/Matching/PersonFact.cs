namespace WageGrades.Costing;

/// <summary>A kind of fact about people that clauses read (人员事实), as far as it bears on whether a proposal pays somebody less.</summary>
public enum PersonFact
{
    /// <summary>薪级薪档: the grade and step on the ladder.</summary>
    Cell,

    /// <summary>技能等级聘任: the skill grade to which somebody is appointed.</summary>
    SkillGrade,

    /// <summary>其他聘任: an appointment of another vocabulary, such as a professional title.</summary>
    Appointment,

    /// <summary>证书、学历、资历等级: certificates, degrees, levels of the qualification framework.</summary>
    Certificate,

    /// <summary>成果: competitions, innovations, honours, results of mentors, each alone.</summary>
    Achievement,

    /// <summary>集体成果: results shared with others.</summary>
    TeamResult,

    /// <summary>核定金额: amounts decided for somebody within an agreed range.</summary>
    DecidedAmount,

    /// <summary>效益核定: verified benefits.</summary>
    Benefit,

    /// <summary>岗位: the post, its class and marks.</summary>
    Post,

    /// <summary>工种: whether the trade of a standing is that of the post.</summary>
    Trade,

    /// <summary>工作地: the workplace and its area.</summary>
    Workplace,

    /// <summary>用工形式: the form of employment.</summary>
    Form,

    /// <summary>工时制度: the working-time system.</summary>
    WorkingTime,

    /// <summary>工时比例: the share of full-time hours.</summary>
    Hours,

    /// <summary>试用期: probation.</summary>
    Probation,

    /// <summary>入职: the day of joining.</summary>
    Joining,

    /// <summary>工龄: completed service.</summary>
    Service,

    /// <summary>年龄: the age.</summary>
    Age,

    /// <summary>月度计数: counts of the month, such as night shifts and overtime hours.</summary>
    Counter,

    /// <summary>考核分配系数: parts in what a clause pays several people together.</summary>
    Contribution,

    /// <summary>常设系数: standing numbers of the person.</summary>
    StandingNumber,

    /// <summary>外部核定金额: amounts supplied from outside.</summary>
    SuppliedAmount,

    /// <summary>假期: dated leave.</summary>
    Leave,

    /// <summary>缺勤: days without pay.</summary>
    Absence,

    /// <summary>薪酬模式: another main pay than the ladder, and all that it counts.</summary>
    Scheme,

    /// <summary>薪档经历: moves between grades and steps, time on a step, protected pay.</summary>
    StepHistory,

    /// <summary>起止日期: when something began, ended or fell due.</summary>
    Dates,

    /// <summary>其他待遇: what somebody is or was paid besides, under clauses that compete, under caps, floors and means of earlier pay.</summary>
    OtherPay,

    /// <summary>其他人员: what others are paid, out of pools and funds or as a floor.</summary>
    OtherPeople,

    /// <summary>其他事实: whatever else; what no other kind tells.</summary>
    Other,
}
