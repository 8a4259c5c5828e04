using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Reporting;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Editions for others: nobody's name or number, no small group, the same totals. Names are made up.</summary>
public sealed class SharedEditionTests
{
    private static Proposal Offer => Proposal.On(Agreement(BasePay, SkillAllowance, CompetitionAward), "offer")
        .Raise("base-pay", Increase.Percent(3m))
        .Set("skill-allowance", SkillGrade.Technician, 650m)
        .EffectiveFrom(July);

    // Six on G1, two on G2; two technicians, one prize known.
    private static Workforce Eight => new(Enumerable.Range(1, 8).Select(i =>
    {
        var worker = Somebody($"Nº{i}x", i > 6 ? "G2" : "G1") with { Name = $"某某{i}" };
        worker = i is 3 or 7 ? worker.Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1)) : worker;
        return i == 5 ? worker.Achieve(Won) : worker;
    }));

    private static Achievement Won => new(
        "won", AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First], new LocalDate(2026, 4, 20));

    private static IEnumerable<string> TextsOf(SharedEdition edition) =>
    [
        edition.ToHtmlPage(), edition.ToMarkdown(Language.English), edition.ToPlainText(), JsonSerializer.Serialize(edition),
    ];

    private static void HoldsNobody(SharedEdition edition, Workforce people, int least)
    {
        foreach (var text in TextsOf(edition))
        {
            Assert.DoesNotContain(people.Workers, worker =>
                text.Contains(worker.Id.Number, StringComparison.Ordinal)
                || (worker.Name.Length > 0 && text.Contains(worker.Name, StringComparison.Ordinal)));
        }

        foreach (var table in edition.Tables)
        {
            Assert.Equal(table.Total, table.Columns.Select((_, at) => table.Rows.Sum(row => row.Values[at])));
            Assert.All(table.Rows, row => Assert.True(row.People is null || row.People >= least || table.Rows.Count == 1, $"{table}: {row}"));
            if (table.IsOfPeople && table.Rows.Count > 1)
            {
                Assert.All(table.Rows.SelectMany(row => row.Values), count => Assert.True(count == 0m || count >= least, $"{table}: {count}"));
            }
        }
    }

    [Fact]
    public void Shared_OfACost_MergesSmallGroupsAndKeepsTotals()
    {
        // Six on G1 and two on G2: both together. Two get the allowance, eight base pay: both together.
        var cost = Offer.Cost(Eight);
        var edition = cost.Shared(leastGroup: 5);
        HoldsNobody(edition, Eight, 5);
        var clauses = edition.Tables[0];
        Assert.Equal("2 groups together", Assert.Single(clauses.Rows).Name.English);
        Assert.Equal(cost.FullYear.Amount, clauses.Total[4]);
        Assert.Equal(8, Assert.Single(edition.Tables.Single(table => table.Heading.English == "By grade").Rows).People);
        Assert.Contains("可分发版", edition.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_WithLargerGroups_ShowsThemAsTheyAre()
    {
        var edition = Offer.Cost(People).Shared(leastGroup: 5);
        Assert.Equal([63, 48, 19], edition.Tables.Single(table => table.Heading.English == "By grade").Rows.Select(row => row.People!.Value));
    }

    [Fact]
    public void Shared_WhereNatureWouldTell_LeavesTheTableOut()
    {
        // One-off is the prize of one person: beside the merged clauses it would tell it.
        var known = Offer.Cost(Eight, CostBasis.Standard with { FirstMonth = new YearMonth(2026, 5) });
        Assert.Contains(known.ByClause, clause => clause.Clause.Id == "competition-award" && clause.PeoplePaid == 1);
        var edition = known.Shared(leastGroup: 2);
        Assert.DoesNotContain(edition.Tables.SelectMany(table => table.Rows), row => row.Values.Contains(4_000m));
    }

    [Fact]
    public void Audit_OfRowsThatTellByDifference_SeesIt()
    {
        Dictionary<string, Fraction> Row(params string[] parts) => parts.ToDictionary(part => part, _ => Fraction.One, StringComparer.Ordinal);
        HashSet<string> small = ["c"];
        Assert.Equal(0, SharedAudit.Leaks([Row("a"), Row("b", "c")], small));
        Assert.Equal(1, SharedAudit.Leaks([Row("a"), Row("b", "c"), Row("a", "b")], small));
        Assert.Equal(1, SharedAudit.Leaks([Row("a", "c"), Row("a")], small));
    }

    [Fact]
    public void Shared_OfEveryReport_HoldsNobody()
    {
        var people = Eight;
        var second = Offer.Named("second").Set("skill-allowance", SkillGrade.Technician, 700m);
        var march = new YearMonth(2026, 3);
        var paid = PaidLedger.Empty(Currency.Cny).Import([
            .. Offer.Base.PayFor(people, march).ToPaidRows("2026-03"),
            new PaidRow("extra", people.Workers[0].Id, march, march, "2026-03", "base-pay", Cny(150m)),
        ]).OrThrow();
        SharedEdition[] editions =
        [
            Offer.Cost(people).Shared(),
            ProposalComparison.Of([Offer, second], people).Shared(),
            Redline.Between(Offer, second, people).Shared(),
            SettlementWalk.Of(Offer, people).Shared(),
            NoDetriment.Check(Offer.SetCell("base-pay", "G2", 1, 4_000m), people).Shared(),
            LedgerMatch.Of(Offer.Base, people, paid, march, march).Shared(),
            ProposalReport.Of(Offer, Jurisdictions.Zhejiang, people).Shared(),
        ];
        Assert.All(editions, edition => HoldsNobody(edition, people, 5));
        Assert.All(editions, edition => Assert.NotEmpty(edition.Tables));
    }

    [Fact]
    public void Shared_OfANumberBelowTwo_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Offer.Cost(Eight).Shared(1));

    [Fact]
    public void Editions_OfAnyCost_HoldNobodyAndCannotBeTakenApart()
    {
        const int Tests = 40;
        var (merged, small, leftOut) = (0, 0, 0);
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Changes, ProposalGen.People), Arb.From(Gen.Choose(2, 4))),
            each =>
            {
                var ((changes, drawn), least) = each;
                // Twice over, so that some groups are large enough beside the small ones: what half of them are paid, few may be.
                var others = drawn.Workers.Select(worker => least == 3 ? worker with { Achievements = [] } : worker with { Appointments = [] });
                Workforce people = new(drawn.Workers.Concat(others).Select((worker, i) => worker with { Id = new WorkerId($"Nº{i}x"), Name = $"某某{i}号" }));


                // Prizes are paid to few, in a year into which they fall.
                var cost = ProposalGen.Offer(changes, least).Cost(people, CostBasis.Standard with { Population = CostPopulation.Moving });
                var edition = cost.Shared(least);
                HoldsNobody(edition, people, least);
                var names = edition.Tables.SelectMany(table => table.Rows).Select(row => row.Name.English);
                merged += names.Any(name => name.EndsWith("together", StringComparison.Ordinal)) ? 1 : 0;
                Assert.Equal(cost.FullYear.Amount, edition.Tables[0].Total[4]);

                // By hand: a clause that few are paid is in no row alone, nor is what is left of a row when another is taken from it.
                var rows = edition.Tables.Where(table => table.Columns.Count == 5)
                    .SelectMany(table => table.Rows.Select(row => row.Values[1]).Append(table.Total[1]))
                    .Distinct()
                    .ToList();
                var differences = rows.Concat(rows.SelectMany(one => rows.Select(other => one - other))).ToHashSet();
                leftOut += edition.LeftOut.Count > 0 ? 1 : 0;
                if (edition.Tables[0].Rows.Count > 1)
                {
                    var few = cost.ByClause
                        .Where(clause => clause.PeoplePaid > 0 && clause.PeoplePaid < least && !clause.Amounts.FullYear.Proposed.IsZero)
                        .ToList();
                    small += few.Count > 0 ? 1 : 0;
                    Assert.All(few, clause => Assert.DoesNotContain(clause.Amounts.FullYear.Proposed.Amount, differences));
                }
            },
            Tests);
        Assert.True(
            merged >= Runs.Least(15, Tests) && small >= Runs.Least(8, Tests) && leftOut >= Runs.Least(4, Tests),
            $"{merged} editions merged groups, {small} had rows beside a clause that few are paid, {leftOut} left a table out");
    }
}
