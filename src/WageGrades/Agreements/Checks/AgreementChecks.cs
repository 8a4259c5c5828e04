using System.Runtime.CompilerServices;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>The self-check of an agreement (协议自检).</summary>
public static class AgreementChecks
{
    // An agreement never changes, and every month of it asks. Nobody can tell what is kept from what is found anew.
    private static readonly ConditionalWeakTable<CollectiveAgreement, FindingList> Kept = [];

    /// <summary>
    /// What is wrong or missing in the agreement's own data: ids, currencies, terms, missing choices, ladders out of order. It knows no law; legal
    /// checks are made under a jurisdiction.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>All findings; none when the agreement can be computed as it stands.</returns>
    /// <example><c>FindingList findings = agreement.Check();</c></example>
    public static FindingList Check(this CollectiveAgreement agreement) =>
        Kept.GetValue(Guard.NotNull(agreement), static each => new AgreementCheck(each).Run());
}
