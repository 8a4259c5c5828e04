namespace WageGrades.Serialization;

/// <summary>The form of a person's main pay as a roster names it (薪酬形式).</summary>
internal enum PayForm
{
    Ladder,
    Negotiated,
    Project,
    Annual,
    PieceRate,
    ResultShare,
    Undecided,
}
