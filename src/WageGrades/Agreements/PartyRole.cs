namespace WageGrades.Agreements;

/// <summary>The side of a party (协商主体).</summary>
public enum PartyRole
{
    /// <summary>企业方: the employer or employers' association.</summary>
    Employer,

    /// <summary>职工方: the union or elected representatives.</summary>
    Workers,
}
