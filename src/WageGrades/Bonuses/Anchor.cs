namespace WageGrades.Bonuses;

/// <summary>Which date of a fact a payment counts from (起算日).</summary>
public enum Anchor
{
    /// <summary>取得、颁发: the date on the certificate, patent or award.</summary>
    Issued,

    /// <summary>认定: the employer's recognition.</summary>
    Recognised,

    /// <summary>聘任: the first day of the appointment.</summary>
    Appointed,

    /// <summary>公布、发文: the date of the published document.</summary>
    Published,
}
