namespace WageGrades.Calculation;

/// <summary>What is not agreed or not recorded and keeps counted pieces from being paid.</summary>
internal enum PieceGap
{
    /// <summary>Rejected pieces without an agreed part of the price.</summary>
    Rejected,

    /// <summary>Reworked pieces without an agreed part of the price.</summary>
    Reworked,

    /// <summary>Pieces of overtime hours without agreed multiples.</summary>
    Overtime,

    /// <summary>Overtime after the quota, where hours or unit times are missing.</summary>
    Quota,
}
