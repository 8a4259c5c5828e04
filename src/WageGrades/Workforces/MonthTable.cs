namespace WageGrades.Workforces;

/// <summary>A table about people that is kept month by month (月度表).</summary>
public enum MonthTable
{
    /// <summary>考勤月报: attendance, counts of the month, supplied amounts. Everybody employed in the month belongs in it.</summary>
    Attendance,

    /// <summary>计件产量: pieces and orders. Everybody on piece rates in the month belongs in it.</summary>
    Pieces,

    /// <summary>月度分配系数: weights in what a clause pays to several people together. Everybody whom such a clause covers belongs in it.</summary>
    Weights,
}
