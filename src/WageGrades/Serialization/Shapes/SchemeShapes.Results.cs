using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <content>Project pay and shares in results.</content>
internal static partial class SchemeShapes
{
    private static Func<MemberValues, ProjectPay> Project(MemberTable<DatedStep<PayScheme>> table, Func<DatedStep<PayScheme>, ProjectPay> of)
    {
        var stages = table.Required(
            "stages", JsonShape.Map(PlainShapes.Stage, PlainShapes.PartOfOne), step => of(step).Stages,
                "The part of the posted sum that each stage pays, in order.");
        var split = table.Optional(
            "split", AgreementCodes.ProjectSplit, step => of(step).Split, "How a stage is divided among its members; a choice that must be made.");
        var kept = table.Optional(
            "keptOnFailure", JsonShape.List(PlainShapes.Stage), step => of(step).KeptOnFailure,
                "The stages whose payment a failed project keeps; a choice that must be made.");
        var partly = table.Optional(
            "partial", AgreementCodes.PartialAcceptance, step => of(step).Partial,
                "What a stage pays that was accepted in part; a choice that must be made.");
        var deduction = table.Optional(
            "deductionAtMost", PlainShapes.Share, step => of(step).DeductionAtMost, "The most that quality takes off a stage, as a part of it.");
        table.Rule([deduction], values => deduction.In(values) > Ratio.One
            ? new Wording("质量扣减的上限不得超过 100%", "quality takes off at most 100 % of a stage")
            : null);
        return values => new(stages.In(values))
        {
            Split = split.In(values),
            KeptOnFailure = kept.In(values),
            Partial = partly.In(values),
            DeductionAtMost = deduction.In(values),
        };
    }

    private static ObjectShape<ResultPart> Part(JsonShape<Money> amount) => new("result-part", "What is shared of one kind of proceeds.", table =>
    {
        var share = table.Required("share", PlainShapes.PartOfOne, part => part.Share, "The share of each verified figure.");
        var years = table.Optional("years", JsonShape.Integer(1, 50), part => part.Years,
            "For how many years of use figures count.");
        var inShares = table.Optional("inShares", JsonShape.Flag, part => part.InShares, false,
            "Whether it is given in company shares, recorded and not paid.");
        var most = table.Optional("atMost", amount, part => part.AtMost,
            "The most that one figure pays all members together.");
        var citation = table.Optional("citation", PlainShapes.Citation, part => part.Citation,
            "Where it comes from.");
        return values => new(share.In(values))
        {
            Years = years.In(values),
            InShares = inShares.In(values),
            AtMost = most.In(values),
            Citation = citation.In(values),
        };
    });

    private static Func<MemberValues, ResultShare> Results(
        JsonShape<Money> amount, MemberTable<DatedStep<PayScheme>> table, Func<DatedStep<PayScheme>, ResultShare> of)
    {
        var parts = table.Required(
            "parts", JsonShape.Map(PlainShapes.Benefit, Part(amount)), step => of(step).Parts,
                "What is shared of each kind of proceeds, a term of benefit-kind.");
        var only = table.Optional(
            "only", JsonShape.List(PlainShapes.Innovation), step => of(step).Only, ValueList<Term>.Empty,
                "Terms that a result must bear; left out, every innovation counts.");
        return values => new(parts.In(values)) { Only = only.In(values) };
    }
}
