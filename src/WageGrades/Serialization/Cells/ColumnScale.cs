namespace WageGrades.Serialization;

/// <summary>In which scale the bare numbers of a column of shares, factors or coefficients are written (比例、系数的写法).</summary>
public enum ColumnScale
{
    /// <summary>Hundredths: 60 is 60 % (百分数).</summary>
    Percent,

    /// <summary>Parts of one: 0.6 is 60 % (小数、系数).</summary>
    Factor,

    /// <summary>Points, as written: only their relation or their number counts (分数、份数).</summary>
    Points,
}
