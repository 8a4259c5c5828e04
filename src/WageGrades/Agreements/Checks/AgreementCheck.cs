using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>The self-checks of an agreement: a list of checks, each of one concern.</summary>
internal sealed class AgreementCheck(CollectiveAgreement agreement)
{
    internal FindingList Run() => FindingList.Of(Choices.Once(
    [
        .. Ids(agreement),
        .. new PolicyCheck(agreement).Run(),
        .. Clauses.SelectMany(clause => new ClauseCheck(agreement, clause).Run()),
        .. new BasisCheck(agreement).Circles(),
        .. Clauses.SelectMany(UnusedMembers.Of),
        .. new LadderUnitCheck(agreement).Run(),
        .. Caps(),
        .. Recognitions(),
        .. References.Terms(agreement, "coveredForms", null, agreement.CoveredForms),
        .. References.Terms(agreement, "recognition", null, agreement.Recognitions.Select(rule => rule.Issuer).Distinct()),
        .. new FrameworkCheck(agreement).Run(),
        .. Floors(),
        .. agreement.Groups.SelectMany(group => GroupCheck.Of(agreement, group)),
        .. new ParityCheck(agreement).Run(),
        .. new SharingCheck(agreement).Run(),
        .. new SchemeCheck(agreement).Run(),
        .. LanguageCheck.Of(agreement),
    ]));

    private IEnumerable<PayClause> Clauses => agreement.Clauses.OfType<PayClause>();

    internal static IEnumerable<Finding> Ids(CollectiveAgreement agreement)
    {
        var ids = agreement.Clauses.Select(clause => clause.Id.ToString())
            .Concat(agreement.Groups.Select(group => group.Id.ToString()))
            .Concat(agreement.Caps.Select(cap => cap.Id.ToString()))
            .Concat(agreement.Floors.Select(floor => floor.Id.ToString()))
            .Concat(agreement.Funds.Select(fund => fund.Id.ToString()))
            .Concat(agreement.RelativeFloors.Select(floor => floor.Id.ToString()))
            .Concat(agreement.RatingQuotas.Select(quota => quota.Id.ToString()));
        return from id in ids
               group id by id into same
               where same.Count() > 1
               select Finding.Of(FindingCodes.DuplicateId, same.Key, ("id", same.Key));
    }

    private IEnumerable<Finding> Caps() =>
        from cap in agreement.Caps
        let path = $"caps.{cap.Id}"
        from finding in AmountCheck.Of(agreement, cap)
            .Concat(References.Clauses(agreement, path, cap.Clauses, clause => clause is BonusClause))
        select finding;

    private IEnumerable<Finding> Recognitions()
    {
        foreach (var same in agreement.Recognitions.GroupBy(rule => (rule.Issuer, rule.Region, rule.Grade)).Where(same => same.Count() > 1))
        {
            FindingArgument[] arguments =
            [
                ("issuer", same.Key.Issuer),
                .. same.Key.Region is { } region ? new FindingArgument[] { ("region", region) } : [],
                .. same.Key.Grade is { } grade ? new FindingArgument[] { ("grade", grade) } : [],
            ];
            yield return Finding.Of(FindingCodes.RecognitionRepeated, "recognition", arguments);
        }
    }

    private IEnumerable<Finding> Floors() =>
        from floor in agreement.Floors
        let path = $"floors.{floor.Id}"
        from finding in References.Terms(agreement, path, null, floor.Forms ?? [])
            .Concat(AmountCheck.Of(agreement, floor))
        select finding;
}
