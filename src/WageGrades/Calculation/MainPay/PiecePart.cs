using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What the pieces of one run made in one kind of hours come to, exactly, and how.</summary>
internal sealed record PiecePart(PieceRun Run, PieceTime Time, ExactAmount Amount, IReadOnlyList<PieceStep> Steps);
