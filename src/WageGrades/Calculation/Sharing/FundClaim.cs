using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a person is due on a day under a clause that a fund pays, or what is left of it.</summary>
internal sealed record FundClaim(WorkerId Worker, ClauseId Clause, LocalDate DueOn, Money Amount);
