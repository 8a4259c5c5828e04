using WageGrades.Agreements;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A scheme clause that pays a person on a day, the terms in force, and what was agreed with the person.</summary>
internal sealed record OnScheme(SchemeClause Clause, PayScheme Scheme, SchemeTerms Terms);
