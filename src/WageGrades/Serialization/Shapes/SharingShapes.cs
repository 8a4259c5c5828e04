using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>The shapes of what looks at more than one person: groups of people, funds, relative floors.</summary>
internal static class SharingShapes
{
    internal static readonly ObjectShape<Population> Population = new("population", "A group of people.", table =>
    {
        var terms = table.Optional(
            "terms", JsonShape.List(PlainShapes.Term), population => population.Terms, ValueList<Term>.Empty,
            "Terms that a person must bear; of several of one vocabulary any one suffices.");
        var grades = table.Optional(
            "grades", JsonShape.List(PlainShapes.Grade), population => population.Grades, ValueList<GradeCode>.Empty,
            "Ladder grades, of which a person must stand on one.");
        return values => new() { Terms = terms.In(values), Grades = grades.In(values) };
    });

    internal static readonly ObjectShape<RelativeFloor> RelativeFloor = new("relative-floor", "A floor that follows what another group is paid.",
        table =>
    {
        var id = table.Required("id", PlainShapes.Id, floor => floor.Id, "The floor's id.");
        var name = table.Required("name", PlainShapes.Text, floor => floor.Name, "Its name.");
        var tested = table.Required("tested", Population, floor => floor.Tested, "Whose pay is tested.");
        var reference = table.Required("reference", Population, floor => floor.Reference,
            "Whose pay it is compared with.");
        var measure = table.Required("measure", AgreementCodes.Measure, floor => floor.Measure,
            "Which figure of their pay.");
        var share = table.Optional(
            "share", PlainShapes.Share, floor => floor.Share, Ratio.One, "How much of the figure must be reached, above 0.");
        var comparison = table.Optional(
            "comparison", AgreementCodes.Comparison, floor => floor.Comparison, FloorComparison.AtLeast, "Whether pay must reach it or exceed it.");
        var countsIn = table.Required(
            "countsIn", AgreementCodes.Base, floor => floor.CountsIn, "The base whose lines count on both sides.");
        var absence = table.Optional(
            "absence", AgreementCodes.Absence, floor => floor.Absence, FloorAbsence.Prorated, "How days without pay reduce it.");
        var counts = table.Optional(
            "counts", JsonShape.Map(AgreementCodes.Base, JsonShape.Flag), floor => floor.Counts, PayFloor.UsualCounts,
            "For each base whether a top-up counts in it.");
        var citation = table.Optional("citation", PlainShapes.Citation, floor => floor.Citation,
            "Where it comes from.");
        table.Rule([share], values => share.In(values) > Ratio.Zero ? null : new Wording("比例须大于 0", "the share must be above 0"));
        return values => new(id.In(values), name.In(values), tested.In(values), reference.In(values), measure.In(values), countsIn.In(values))
        {
            Share = share.In(values),
            Comparison = comparison.In(values),
            Absence = absence.In(values),
            Counts = counts.In(values),
            Citation = citation.In(values),
        };
    });

    internal static readonly ObjectShape<RatingQuota> RatingQuota = new("rating-quota", "How large a share of a group may have a rating.", table =>
    {
        var id = table.Required("id", PlainShapes.Id, quota => quota.Id, "The quota's id.");
        var name = table.Required("name", PlainShapes.Text, quota => quota.Name, "Its name.");
        var of = table.Required("of", Population, quota => quota.Of, "The group whose members are counted.");
        var rated = table.Required("rated", Population, quota => quota.Rated, "Those who have the rating.");
        var most = table.Required("atMost", PlainShapes.Share, quota => quota.AtMost,
            "The share that may have it, 0 to 100 %.");
        table.Rule([most], values => most.In(values) <= Ratio.One ? null : new Wording("比例须为 0 至 100%", "the share must be 0 to 100 %"));
        return values => new(id.In(values), name.In(values), of.In(values), rated.In(values), most.In(values));
    });

    internal static ObjectShape<AwardFund> Fund(JsonShape<Money> amount)
    {
        ObjectShape<FundContribution> contribution = new("fund-contribution", "What one payer adds to a fund every year.", table =>
        {
            var payer = table.Required("payer", AgreementCodes.Payer, each => each.Payer, "Who pays it.");
            var yearly = table.Required("amount", amount, each => each.Amount, "The amount a fund year.");
            return values => new(payer.In(values), yearly.In(values));
        });
        return new("fund", "A fund that pays the awards of some clauses and no more than it holds.", table =>
        {
            var id = table.Required("id", PlainShapes.Id, fund => fund.Id, "The fund's id.");
            var name = table.Required("name", PlainShapes.Text, fund => fund.Name, "Its name.");
            var opensIn = table.Required(
                "opensIn", JsonShape.Month, fund => fund.OpensIn, "The first month of its first year; a fund year is twelve months.");
            var opening = table.Required("opening", amount, fund => fund.Opening,
                "What it holds before the first contribution.");
            var contributions = table.Optional(
                "contributions", JsonShape.List(contribution), fund => fund.Contributions, ValueList<FundContribution>.Empty,
                    "What each payer adds every year.");
            var clauses = table.Required(
                "clauses", JsonShape.List(PlainShapes.Id), fund => fund.Clauses, "The clauses paid from it, by rank.", ValueList<ClauseId>.Empty);
            var order = table.Optional(
                "order", AgreementCodes.FundOrder, fund => fund.Order, "Who is served first when it runs short; a choice that must be made.");
            var shortfall = table.Optional(
                "shortfall", AgreementCodes.FundShortfall, fund => fund.Shortfall, "What becomes of what it cannot pay; a choice that must be made.");
            var balance = table.Optional(
                "balance", AgreementCodes.FundBalance, fund => fund.Balance,
                    "What becomes of its balance at the end of a year; a choice that must be made.");
            return values => new(id.In(values), name.In(values), opensIn.In(values), opening.In(values))
            {
                Contributions = contributions.In(values),
                Clauses = clauses.In(values),
                Order = order.In(values),
                Shortfall = shortfall.In(values),
                Balance = balance.In(values),
            };
        });
    }
}
