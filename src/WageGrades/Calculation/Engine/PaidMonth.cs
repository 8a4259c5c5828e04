namespace WageGrades.Calculation;

/// <summary>A statement, and the writer that rounded it: where another agreement pays the later days of the month, parts go on adding up.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Writer">The writer; of the earlier days where the month was not written.</param>
internal readonly record struct PaidMonth(PayStatement Statement, LineWriter? Writer);
