using WageGrades.Ladders;
using WageGrades.Monetary;
using Xunit.Abstractions;

namespace WageGrades.Tests.Ladders;

public sealed class PublishedGermanTests(ITestOutputHelper output)
{
    private const string Special2014 = "2014-03-01";
    private static readonly RoundingRule Cent = RoundingRule.HalfUp(0.01m);

    // The settlement of 2014 in orders A, B, R, W: 3.0 %, at least 90, of which 0.2 % of the old cell goes to the reserve.
    private static readonly Increase Settlement2014 = Increase.Percent(3.0m).AtLeast(90m).Minus(Increase.Percent(0.2m));

    [Fact]
    public void Apply_TvoedSettlement2025_GivesThePublishedTable()
    {
        var old = PublishedTable.Ladder("de/tvoed_vka_2024-03.csv", Currency.Eur);
        var published = PublishedTable.Ladder("de/tvoed_vka_2025-04.csv", Currency.Eur);
        var raised = old.Apply(Increase.Percent(3.0m).AtLeast(110m), Cent);
        Report("TVöD 2025-04", raised, published, 112, 112);
        Assert.Equal(published, raised);
        Assert.Null(old.Find("E15Ü", 1));
    }

    [Fact]
    public void Apply_SixteenSettlementsOfOrderC_GivesEveryPublishedTable()
    {
        var (agreeing, cells) = (0, 0);
        foreach (var rate in PublishedTable.Rows("de/bbesg_rates.csv"))
        {
            var raised = Federal("C_2009_2022", rate["effective_old"]).Apply(RateOf(rate), Cent);
            var published = Federal("C_2009_2022", rate["effective_new"]);
            agreeing += PublishedTable.Agreeing(raised, published);
            cells += published.Shape.CellCount;
        }

        output.WriteLine($"order C, 16 settlements: {agreeing}/{cells}");
        Assert.Equal((944, 944), (agreeing, cells));
    }

    [Fact]
    public void Apply_March2012ToOrdersABWR_GivesThePublishedTable() =>
        Report("A, B, W, R 2012-03", Federal("ABWR", "2012-01-01").Apply(Increase.Percent(3.3m), Cent), Federal("ABWR", "2012-03-01"), 158, 158);

    [Fact]
    public void Apply_ChainThroughTheSpecialSettlementOf2014_GivesTheTableOf2021()
    {
        var ladder = Federal("ABWR", "2012-03-01");
        foreach (var rate in PublishedTable.Rows("de/bbesg_rates.csv"))
        {
            if (string.CompareOrdinal(rate["effective_old"], "2012-03-01") >= 0 && string.CompareOrdinal(rate["effective_new"], "2021-04-01") <= 0)
            {
                ladder = ladder.Apply(rate["effective_new"] == Special2014 ? Settlement2014 : RateOf(rate), Cent);
            }
        }

        // The eight other cells were set anew by law in between: B11, R10, and W2 and W3, which got steps.
        Report("A, B, W, R 2021-04", ladder, Federal("ABWR", "2021-04-01"), 137, 145);
    }

    [Fact]
    public void Apply_EightSettlementsOfTheTransitionTables_GivesEach()
    {
        var dates = PublishedTable.Values("de/bbesg_ueberleitung_2014_2022.csv", "effective");
        foreach (var rate in PublishedTable.Rows("de/bbesg_rates.csv").Where(rate => dates.Contains(rate["effective_old"])))
        {
            var raised = Federal("ueberleitung_2014_2022", rate["effective_old"]).Apply(RateOf(rate), Cent);
            Report($"transition {rate["effective_new"]}", raised, Federal("ueberleitung_2014_2022", rate["effective_new"]), 236, 236);
        }
    }

    // The federal table of 2012 lacks one cell and that of 2021 eight that the post table has.
    [Theory]
    [InlineData("2012-01-01", 131, 132)]
    [InlineData("2012-03-01", 131, 132)]
    [InlineData("2021-04-01", 123, 131)]
    public void Apply_DeductThenFactor_GivesThePostTable(string date, int agreeing, int cells) =>
        Report($"post {date}", Post(Federal("ABWR", date)), Federal("post_AB_2009_2022", date), agreeing, cells);

    [Fact]
    public void Apply_DeductThenFactorToTransition_GivesThePostTables()
    {
        foreach (var date in PublishedTable.Values("de/bbesg_ueberleitung_2014_2022.csv", "effective"))
        {
            var published = Federal("ueberleitung_post_2009_2022", date);
            Report($"post transition {date}", Post(Federal("ueberleitung_2014_2022", date)), published, 208, 208);
        }
    }

    // The federal tables of these dates are not printed apart from 2012 and 2021: they are the settlements since March 2012, each on the table
    // before. One cell of the post table is missing in that of 2012 throughout; from April 2021 on a second one was set anew by law.
    [Fact]
    public void Apply_DeductThenFactorToTheChainOfSettlements_GivesElevenPostTables()
    {
        var federal = Federal("ABWR", "2012-03-01");
        foreach (var rate in PublishedTable.Rows("de/bbesg_rates.csv").Where(rate => string.CompareOrdinal(rate["effective_old"], "2012-03-01") >= 0))
        {
            var date = rate["effective_new"];
            federal = federal.Apply(date == Special2014 ? Settlement2014 : RateOf(rate), Cent);
            var cells = string.CompareOrdinal(date, "2016-03-01") >= 0 ? 131 : 132;
            Report(
                $"post {date}",
                Post(federal),
                Federal("post_AB_2009_2022", date),
                string.CompareOrdinal(date, "2021-04-01") >= 0 ? 130 : 131,
                cells);
        }
    }

    // The transition table has the steps of the ordinary one and one between each two of them: all 120 cells of the grades in both, on all 17 dates.
    [Fact]
    public void PostTables_AllSeventeenDates_StandInTheirTransitionTables()
    {
        var dates = PublishedTable.Values("de/bbesg_post_AB_2009_2022.csv", "effective");
        Assert.Equal(17, dates.Count);
        Assert.Equal(dates, PublishedTable.Values("de/bbesg_ueberleitung_post_2009_2022.csv", "effective"));
        Assert.All(dates, date =>
        {
            var (post, transition) = (Federal("post_AB_2009_2022", date), Federal("ueberleitung_post_2009_2022", date));
            var shared = post.Cells.Where(cell => transition.Shape.HasGrade(cell.Grade)).ToList();
            Assert.Equal((120, 208), (shared.Count, transition.Shape.CellCount));
            Assert.All(shared, cell => Assert.Contains(transition.Cells, other => other.Grade == cell.Grade && other.Amount == cell.Amount));
        });
    }

    private static PayLadder Post(PayLadder federal)
    {
        GradeCode[] low = [.. federal.Rows.Select(row => row.Code).Where(code => code.Value is "A2" or "A3" or "A4" or "A5" or "A6" or "A7" or "A8")];
        return federal.Apply(Increase.Deduct(10.42m).On(low).Then(Increase.Factor(0.9524m)), Cent);
    }

    private static PayLadder Federal(string table, string date) =>
        PublishedTable.Ladder($"de/bbesg_{table}.csv", Currency.Eur, "effective", date);

    private static Increase RateOf(IReadOnlyDictionary<string, string> rate) =>
        Increase.Percent(PublishedTable.Number(rate["percent"])!.Value);

    private void Report(string name, PayLadder computed, PayLadder published, int agreeing, int cells)
    {
        var found = PublishedTable.Agreeing(computed, published);
        output.WriteLine($"{name}: {found}/{published.Shape.CellCount}");
        Assert.Equal((agreeing, cells), (found, published.Shape.CellCount));
    }
}
