using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <content>The breakdowns of what was added up.</content>
internal sealed partial class CostCalculator
{
    private List<UpgradeCost> Upgrades()
    {
        var clauses = after.Agreement.Clauses.Concat(before.Agreement.Clauses).ToList();
        var floors = new[] { after.Agreement, before.Agreement }.SelectMany(agreement => agreement.Floors.Select(floor => (floor.Id, floor.Name))
            .Concat(agreement.RelativeFloors.Select(floor => (floor.Id, floor.Name)))).ToList();
        UpgradeCalculator calculator = new(costed, after, Currency, bound, findings);
        return [.. basis.Events.Upgrades.Select(plan => calculator.Of(plan, Named))];

        (ClauseReference Clause, LocalizedText Heading, CostNature Nature) Named(ClauseId id) =>
            clauses.Find(clause => clause.Id == id) is { } clause
                ? (new(id, clause.Number), clause.Heading, NatureOf(clause))
                : (new(id, ""), floors.Find(floor => floor.Id == id).Name, CostNature.TopUp);
    }

    private List<ClauseCost> ByClause()
    {
        var clauses = after.Agreement.Clauses.Concat(before.Agreement.Clauses).DistinctBy(clause => clause.Id).ToList();
        var floors = new[] { after.Agreement, before.Agreement }
            .SelectMany(agreement => agreement.Floors.Select(floor => (floor.Id, floor.Name))
                .Concat(agreement.RelativeFloors.Select(floor => (floor.Id, floor.Name))))
            .DistinctBy(floor => floor.Id);
        return
        [
            .. from clause in clauses
               where ledger.ByClause.ContainsKey(clause.Id)
               select Cost(new ClauseReference(clause.Id, clause.Number), clause.Heading, NatureOf(clause)),
            .. from floor in floors
               where ledger.ByClause.ContainsKey(floor.Id) && clauses.TrueForAll(clause => clause.Id != floor.Id)
               select Cost(new ClauseReference(floor.Id, ""), floor.Name, CostNature.TopUp),
        ];

        ClauseCost Cost(ClauseReference clause, LocalizedText heading, CostNature nature) => new(
            clause, heading, nature, ledger.ByClause[clause.Id].ToAmounts(Currency), touched.GetValueOrDefault(clause.Id))
        {
            IsPartial = anyBlocked || openClauses.Contains(clause.Id),
            PeoplePaid = paid.GetValueOrDefault(clause.Id),
            ByYear = ledger.ByClause[clause.Id].ToYears(Currency),
        };
    }

    private static CostNature NatureOf(Clause clause) =>
        clause is BonusClause { Bonus.Schedule.ComesAgain: false } ? CostNature.OneOff : CostNature.Recurring;

    private List<GradeCost> ByGrade()
    {
        var rows = after.Agreement.Clauses.Concat(before.Agreement.Clauses)
            .OfType<LadderClause>()
            .SelectMany(clause => clause.Ladders.Values.SelectMany(value => value.Rows))
            .DistinctBy(row => row.Code)
            .ToList();
        return
        [
            .. from grade in people.GroupBy(person => person.Grade)
               let place = rows.FindIndex(row => row.Code == grade.Key)
               orderby place < 0, place, grade.Key?.Value
               select new GradeCost(
                   grade.Key,
                   place >= 0 ? rows[place].Name : grade.Key is { } code ? LocalizedText.Same(code.Value) : new("无薪级", "no grade"),
                   grade.Count(),
                   CostAmounts.Sum(grade.Select(person => person.Amounts), Currency)),
        ];
    }

    private List<YearCost> ByYear(IReadOnlyList<ContingentCost> contingent, IReadOnlyList<UpgradeCost> upgrades)
    {
        var years = new CostFigure[window.Years];
        Array.Fill(years, CostFigure.Zero(Currency));
        foreach (var figures in contingent.Select(clause => clause.ByYear)
            .Concat(upgrades.SelectMany(plan => plan.ByClause).Select(clause => clause.ByYear))
            .Prepend(ledger.Total.ToYears(Currency)))
        {
            for (var year = 0; year < Math.Min(years.Length, figures.Count); year++)
            {
                years[year] += figures[year];
            }
        }

        return [.. years.Select((figure, year) => new YearCost(window.FirstOf(year), window.LastOf(year), figure))];
    }

    private WageTotalSplit WageTotal(
        IEnumerable<ClauseCost> clauses, IEnumerable<ContingentCost> contingent, IEnumerable<UpgradeCost> upgrades)
    {
        WageTotalTally tally = new(before.Agreement, after.Agreement);
        foreach (var clause in clauses.Concat(upgrades.SelectMany(plan => plan.ByClause)))
        {
            tally.Add(clause.Clause, clause.ByYear);
        }

        foreach (var clause in contingent)
        {
            tally.Add(clause.Clause, clause.ByYear);
        }

        tally.AddRounding(ledger.Rounding);
        return tally.ToSplit(window.Years, Currency);
    }

    private List<PayerCost> ByPayer(
        IReadOnlyList<ClauseCost> clauses, IReadOnlyList<ContingentCost> contingent, IReadOnlyList<UpgradeCost> upgrades)
    {
        PayerSplit split = new(before.Agreement, after.Agreement);
        foreach (var clause in clauses.Concat(upgrades.SelectMany(plan => plan.ByClause)))
        {
            split.Add(clause.Clause.Id, clause.Amounts);
        }

        foreach (var clause in contingent.Where(clause => clause.Amounts is not null))
        {
            split.Add(clause.Clause.Id, clause.Amounts!);
        }

        split.AddForEmployer(ledger.Rounding.ToAmounts(Currency));
        return split.ToCosts();
    }
}
