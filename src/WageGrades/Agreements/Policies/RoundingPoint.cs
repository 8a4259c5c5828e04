namespace WageGrades.Agreements;

/// <summary>A named place where an amount is rounded (取整环节). Nowhere else is anything rounded.</summary>
public enum RoundingPoint
{
    /// <summary>工资表单元格: a cell of the ladder, or an amount of a table, after a raise.</summary>
    LadderCell,

    /// <summary>日、小时工资标准: an hour rate, before overtime or pay by the hour multiplies it.</summary>
    TimeRate,

    /// <summary>工资项目: a line of the statement.</summary>
    PayLine,

    /// <summary>工资合计: the statement's total.</summary>
    StatementTotal,

    /// <summary>分配份额: one person's share of a pool or team sum.</summary>
    PoolShare,

    /// <summary>月工资折算: the month's amount of an amount of an hour, a day, a week or a year. A day's or an hour's pay is made of it before.</summary>
    MonthRate,
}
