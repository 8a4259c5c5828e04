using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <content>The terms in pay schemes.</content>
internal sealed partial class AgreementTerms
{
    private PayScheme Named(PayScheme scheme) => scheme switch
    {
        AnnualPay annual => annual with { Amounts = ValueMap.Of(annual.Amounts.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value))) },
        PiecePay pieces => pieces with
        {
            SkillFactors = Keyed(pieces.SkillFactors),
            Guarantee = pieces.Guarantee is { } guarantee
                ? new PieceGuarantee(guarantee.Amounts.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value)), guarantee.Basis)
                {
                    HoursOfMonth = guarantee.HoursOfMonth,
                }
                : null,
        },
        ProjectPay project => project with
        {
            Stages = Keyed(project.Stages),
            KeptOnFailure = project.KeptOnFailure is { } kept ? ValueList.Of(kept.Select(term => Named(term, term))) : null,
        },
        ResultShare results => results with
        {
            Parts = Keyed(results.Parts),
            Only = ValueList.Of(results.Only.Select(term => Named(term, term))),
        },
        _ => scheme,
    };

    private ValueMap<Term, T> Keyed<T>(IReadOnlyDictionary<Term, T> entries) =>
        ValueMap.Of(entries.Select(entry => KeyValuePair.Create(Named(entry.Key, entry.Key), entry.Value)));
}
