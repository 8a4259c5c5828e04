namespace WageGrades.Calculation;

/// <summary>Why pay changed between two statements (工资变动原因).</summary>
public enum PayChangeCause
{
    /// <summary>晋档: another step of the same grade.</summary>
    Step,

    /// <summary>薪级变动: another grade of the ladder.</summary>
    Grade,

    /// <summary>工资标准调整: other amounts in the ladder or in a clause's table.</summary>
    Table,

    /// <summary>技能等级: pay for a skill grade began, ended or went by another grade.</summary>
    SkillGrade,

    /// <summary>职称: pay for a professional title began, ended or went by another title.</summary>
    Title,

    /// <summary>奖励: awards for competitions, innovations, honours and other results.</summary>
    Award,

    /// <summary>工时比例: another share of full-time hours.</summary>
    Hours,

    /// <summary>出勤与在职天数: another part of the month employed or paid.</summary>
    Proration,

    /// <summary>最低标准补差: a floor tops up otherwise.</summary>
    Floor,

    /// <summary>保留工资: protected pay above the cell began, fell or ended.</summary>
    Protection,

    /// <summary>其他条款: a clause that none of the above names, such as seniority or night shifts.</summary>
    OtherClause,

    /// <summary>补发、扣回: back pay or deductions for earlier months.</summary>
    BackPay,

    /// <summary>进位: rounding of lines, of the total, and of the bars themselves.</summary>
    Rounding,
}
