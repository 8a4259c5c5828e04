using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>The self-check of an agreement (协议自检).</summary>
public static class AgreementChecks
{
    /// <summary>
    /// What is wrong or missing in the agreement's own data: ids, currencies, terms, missing choices, ladders out of order. It knows no law; legal
    /// checks are made under a jurisdiction.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>All findings; none when the agreement can be computed as it stands.</returns>
    /// <example><c>FindingList findings = agreement.Check();</c></example>
    public static FindingList Check(this CollectiveAgreement agreement) => new AgreementCheck(Guard.NotNull(agreement)).Run();
}
