namespace WageGrades.Agreements;

/// <summary>Who bears a payment (承担方).</summary>
public enum Payer
{
    /// <summary>企业: the employer.</summary>
    Employer,

    /// <summary>工会: the trade union.</summary>
    Union,

    /// <summary>政府: government money.</summary>
    Government,

    /// <summary>行业协会: an industry association.</summary>
    Association,

    /// <summary>平台企业: a platform.</summary>
    Platform,
}
