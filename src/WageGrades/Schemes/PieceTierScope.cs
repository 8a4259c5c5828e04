namespace WageGrades.Schemes;

/// <summary>Which pieces fill the bands of quantity together (累进计数范围).</summary>
public enum PieceTierScope
{
    /// <summary>合并计数: all good pieces of the month under the clause; each price has the same part of its pieces in every band.</summary>
    AllPieces,

    /// <summary>分项计数: the pieces of each price for themselves.</summary>
    EachPrice,
}
