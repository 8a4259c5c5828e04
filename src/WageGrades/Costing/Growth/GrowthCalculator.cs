using System.Numerics;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Holds one promise at a time against what a window's months pay.</summary>
internal sealed class GrowthCalculator(Proposal proposal, GrowthPay pay)
{
    private const int MostHundredths = 10_000;

    private static readonly GrowthPart[] Causes =
        [GrowthPart.Table, GrowthPart.Steps, GrowthPart.Upgrades, GrowthPart.Composition, GrowthPart.Others];

    private Currency Currency => proposal.Base.Currency;

    internal GrowthOutcome Outcome(GrowthCommitment commitment, List<Finding> findings)
    {
        var averages = Averages(commitment.Population, commitment);
        var last = averages[GrowthPay.All];
        GrowthOutcome outcome = new(commitment, pay.Window.First, pay.Window.Last)
        {
            People = last.People,
            PersonMonths = last.Months,
            LeftOut = pay.Blocked.Count,
        };
        if (pay.Blocked.Count > 0)
        {
            findings.Add(Finding.Of(FindingCodes.GrowthPeopleLeftOut, "", ("name", commitment.Name), ("count", pay.Blocked.Count)));
        }

        var undeclared = averages.SelectMany(average => average.Undeclared).DistinctBy(clause => clause.Id).ToList();
        if (undeclared.Count > 0)
        {
            findings.AddRange(undeclared.Select(clause => Finding.Of(
                FindingCodes.GrowthBaseUndeclared,
                clause.Id.ToString(),
                ("clause", clause.ToString()),
                ("base", PayBases.NameOf(commitment.Basis!.Value)),
                ("name", commitment.Name)) with { Clause = clause.Id }));
            return outcome with { Lacks = OnCostWords.Undeclared(undeclared) };
        }

        if (averages.Any(average => average.Value is null) || From(commitment, averages).Sign == 0)
        {
            return outcome with { Lacks = GrowthReport.Words.Nobody };
        }

        var (from, to) = (From(commitment, averages), last.Value!.Value);
        outcome = outcome with
        {
            From = new ExactAmount(from, Currency),
            To = new ExactAmount(to, Currency),
            Delivered = new Ratio(to / from) - Ratio.One,
            Promised = commitment.Promised ?? ReferenceGrowth(commitment, findings),
            Rows = Rows(commitment, averages, from),
        };
        outcome = outcome.IsKept == false && commitment.Promised is not null ? WithLeastPercent(outcome, from, findings) : outcome;
        if (outcome.IsKept == false)
        {
            findings.Add(Finding.Of(
                FindingCodes.GrowthNotKept,
                commitment.Clause?.ToString() ?? "",
                ("name", commitment.Name),
                ("delivered", CostText.SignedPercent(outcome.Delivered!.Value)),
                ("promised", CostText.SignedPercent(outcome.Promised!.Value))) with { Clause = commitment.Clause });
        }

        return outcome;
    }

    private GrowthAverage[] Averages(Population population, GrowthCommitment commitment) =>
        [.. Enumerable.Range(0, GrowthPay.All + 1).Select(state => pay.Average(state, population, commitment))];

    private static Fraction From(GrowthCommitment commitment, GrowthAverage[] averages) =>
        commitment.From is { } given ? Fraction.From(given.Average) : averages[0].Value ?? default;

    // From what is given only the group's own growth is counted: that of the other group starts from what its people are paid.
    private Ratio? ReferenceGrowth(GrowthCommitment commitment, List<Finding> findings)
    {
        var (from, to) = (pay.Average(0, commitment.Reference!, commitment), pay.Average(GrowthPay.All, commitment.Reference!, commitment));
        var undeclared = from.Undeclared.Concat(to.Undeclared).DistinctBy(clause => clause.Id).ToList();
        if (undeclared.Count == 0 && from.Value is { Sign: not 0 } start && to.Value is { } end)
        {
            return new Ratio(end / start) - Ratio.One;
        }

        findings.Add(Finding.Of(
            FindingCodes.GrowthReferenceNotTold,
            commitment.Clause?.ToString() ?? "",
            ("name", commitment.Name),
            ("why", undeclared.Count > 0 ? OnCostWords.Undeclared(undeclared) : GrowthReport.Words.Nobody)) with { Clause = commitment.Clause });
        return null;
    }

    private List<GrowthRow> Rows(GrowthCommitment commitment, GrowthAverage[] averages, Fraction from)
    {
        List<GrowthRow> rows = commitment.From is null ? [] : [Row(GrowthPart.CarriedIn, averages[0].Value!.Value - from)];
        for (var cause = 0; cause < Causes.Length; cause++)
        {
            // Orders in which so many causes come before one are a fifth of all, shared among the choices of those.
            var bit = 1 << cause;
            var adds = default(Fraction);
            foreach (var state in Enumerable.Range(0, GrowthPay.All + 1).Where(state => (state & bit) == 0))
            {
                var weight = Causes.Length * Choose(Causes.Length - 1, BitOperations.PopCount((uint)state));
                adds += (averages[state | bit].Value!.Value - averages[state].Value!.Value) / weight;
            }

            rows.Add(Row(Causes[cause], adds));
        }

        return rows;

        GrowthRow Row(GrowthPart part, Fraction amount) => new(part, new ExactAmount(amount, Currency), new Ratio(amount / from));
    }

    private static long Choose(int all, int some) =>
        Enumerable.Range(1, some).Aggregate(1L, (ways, each) => ways * (all - some + each) / each);

    private GrowthOutcome WithLeastPercent(GrowthOutcome outcome, Fraction from, List<Finding> findings)
    {
        var ladders = proposal.Agreement.Clauses.OfType<LadderClause>().Select(clause => clause.Id).ToList();
        if (ladders.Count == 0 || pay.Blocked.Count > 0 || GrowthAt(MostHundredths) is not { } most || most < outcome.Promised)
        {
            findings.Add(Finding.Of(FindingCodes.GrowthPercentNotFound, "", ("name", outcome.Commitment.Name)));
            return outcome;
        }

        var (low, high) = (0, MostHundredths);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = GrowthAt(middle) >= outcome.Promised ? (low, middle) : (middle, high);
        }

        return outcome with { LeastPercent = high / 100m, DeliveredWithIt = GrowthAt(high), DeliveredBelowIt = GrowthAt(low) };

        Ratio? GrowthAt(int hundredths)
        {
            var day = proposal.FirstEffectiveOn ?? proposal.EffectiveOn ?? pay.Window.FirstDay;
            var raised = ladders.Aggregate(proposal, (made, id) =>
                made.With(new RaiseChange(id, Increase.Percent(hundredths / 100m)) { From = day }));
            return pay.AverageUnder(raised, outcome.Commitment.Population, outcome.Commitment)?.Value is { } average
                ? new Ratio(average / from) - Ratio.One
                : null;
        }
    }
}
