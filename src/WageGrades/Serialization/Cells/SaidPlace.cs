using WageGrades.Ladders;

namespace WageGrades.Serialization;

/// <summary>What the cells of a row say of the place on the ladder.</summary>
/// <param name="PayForm">How the person is paid, or null.</param>
/// <param name="Grade">The grade, or null.</param>
/// <param name="Step">The step, or null.</param>
/// <param name="Place">The place of grade and step, shared by those who have the same; null where one of them is not said.</param>
internal readonly record struct SaidPlace(PayForm? PayForm, GradeCode? Grade, int? Step, GradePlace? Place);
