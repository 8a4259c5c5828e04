using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>
/// What is wrong with an agreement so that it can pay nobody (不能计发的原因): amounts that cannot be added, ids that do not identify, pools that cannot be
/// split and the like would make every statement wrong. These are findings of <see cref="AgreementCheck"/>, in its order; only the checks that tell
/// them are made, because everybody who is paid waits for them.
/// </summary>
internal sealed class AgreementFaults(CollectiveAgreement agreement)
{
    internal ValueList<Finding> Run() => ValueList.Of(Choices.Once(
    [
        .. AgreementCheck.Ids(agreement),
        .. new PolicyCheck(agreement).Amounts(),
        .. agreement.Clauses.OfType<PayClause>().SelectMany(clause => new ClauseCheck(agreement, clause).Faults()),
        .. new BasisCheck(agreement).Circles(),
        .. new LadderUnitCheck(agreement).Lacking(),
        .. agreement.Caps.SelectMany(cap => AmountCheck.Of(agreement, cap)),
        .. agreement.Floors.SelectMany(floor => AmountCheck.Of(agreement, floor)),
        .. new SharingCheck(agreement).Faults(),
        .. new SchemeCheck(agreement).Faults(),
    ]).Where(IsOne));

    internal static bool IsOne(Finding finding) =>
        finding.Code == FindingCodes.AmountNotAllowed || finding.Code == FindingCodes.DuplicateId
        || finding.Code == FindingCodes.PoolMisplaced || finding.Code == FindingCodes.ClauseInTwoFunds
        || finding.Code == FindingCodes.SchemeKindsMixed || finding.Code == FindingCodes.BaseInCircle
        || finding.Code == FindingCodes.LadderWithoutHours || finding.Code == FindingCodes.LadderWithoutWeeks
        || finding.Code == FindingCodes.BasisUnderYearlyCap || finding.Code == FindingCodes.ScheduleNeedsLasting;
}
