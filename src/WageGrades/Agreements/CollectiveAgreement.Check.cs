using WageGrades.Findings;

namespace WageGrades.Agreements;

public sealed partial record CollectiveAgreement
{
    /// <summary>
    /// What is wrong or missing in the agreement's own data: ids, currencies, terms, missing choices, ladders out of order. It knows no law; legal
    /// checks are made under a jurisdiction.
    /// </summary>
    /// <returns>All findings; none when the agreement can be computed as it stands.</returns>
    public FindingList Check() => new AgreementCheck(this).Run();
}
