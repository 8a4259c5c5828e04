namespace WageGrades.Bonuses;

/// <summary>
/// Which of the three facts about a qualification opens a payment (以证书、认可还是聘任为准). Certified, recognised and appointed are three
/// facts with three dates (评聘分开): a person may hold a technician's certificate and be appointed as a senior worker.
/// </summary>
public enum StandingFact
{
    /// <summary>在聘: the employer has appointed the person to the grade or title; counts from the appointment date.</summary>
    Appointed,

    /// <summary>企业认可: the employer has recognised the certificate; counts from the recognition date.</summary>
    Recognised,

    /// <summary>取得: the certificate was issued; counts from the date of issue.</summary>
    Certified,
}
