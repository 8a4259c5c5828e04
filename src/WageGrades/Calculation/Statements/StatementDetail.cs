namespace WageGrades.Calculation;

/// <summary>What a statement tells beside its lines (工资单说明范围). Amounts, what is pending and what blocks a statement are the same in all.</summary>
internal enum StatementDetail
{
    /// <summary>Nothing that does not bear on amounts: not which facts no entry fits.</summary>
    Amounts,

    /// <summary>Its findings.</summary>
    Findings,

    /// <summary>Its findings, and why clauses have no line, which is worked out when somebody asks.</summary>
    NotesWhenAsked,

    /// <summary>Its findings, and why clauses have no line.</summary>
    Notes,
}
