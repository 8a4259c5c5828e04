namespace WageGrades.Schemes;

/// <summary>In which hours pieces were made (计件时段).</summary>
public enum PieceTime
{
    /// <summary>法定工作时间: legal working hours.</summary>
    Normal,

    /// <summary>平时延长工作时间: extended hours of a working day.</summary>
    Overtime,

    /// <summary>休息日: a rest day without a day off in return.</summary>
    RestDay,

    /// <summary>法定节假日: a statutory holiday.</summary>
    Holiday,
}
