namespace WageGrades.Workforces;

/// <summary>The kinds of <see cref="StepEvent"/> (晋档事项).</summary>
public enum StepEventKind
{
    /// <summary>停止计算: days that do not count.</summary>
    Hold,

    /// <summary>延期晋档: the running wait becomes longer.</summary>
    Delay,

    /// <summary>提前晋档: the running wait becomes shorter.</summary>
    Acceleration,

    /// <summary>年限折算: earlier time counts.</summary>
    Credit,

    /// <summary>年限连续计算: at a new place the time waited on the one before goes on.</summary>
    Continuation,

    /// <summary>考核结果: the result of an assessment.</summary>
    Assessment,

    /// <summary>考试结果: the result of an examination.</summary>
    Examination,

    /// <summary>重新起算: the running wait begins anew on the day.</summary>
    Restart,
}
