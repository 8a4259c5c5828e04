using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>A fact that made-up people are given beside their cell and grade.</summary>
/// <param name="Name">How a person who has it is called beside cell and grade.</param>
/// <param name="Give">Gives it.</param>
internal sealed record MadeUpFact(string Name, Func<Worker, Worker> Give);
