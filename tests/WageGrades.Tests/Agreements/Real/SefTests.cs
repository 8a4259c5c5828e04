using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>Installationsavtalet: piece work by the time list, 172.49 an hour. Crews, counts and base rates are chosen.</summary>
[Trait("Sheet", "agreements")]
[Trait("Row", "sef")]
public sealed class SefTests
{
    private static readonly YearMonth June = new(2024, 6);
    private static readonly LocalDate Hired = new(2024, 5, 1);
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("sef");

    private static Worker Fitter(string number, string place = "") => new Worker(new WorkerId(number))
        .Employ(Hired, Employment.FullTime with { Workplace = place })
        .PutOn(Hired, new SchemeTerms("ackord"));

    private static Money Sek(decimal amount) => new(amount, Agreement.Currency);

    private static PayRun Crew(decimal sockets, params PieceTeamMember[] members) => Agreement.PayFor(
        new Workforce(members.Select(member => Fitter(member.Worker.Number)))
            .Record(June, new PieceTeam("crew", "ackord", [new PieceCount(PieceKey.Of("socket"), sockets)], members)),
        June);

    private static PieceTeamMember Member(string number, decimal hours, decimal rate) =>
        new(new WorkerId(number), Ratio.One, hours) { BaseRate = Sek(rate) };

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // 100 breakers are 3,660 minutes, 61 hours: 61 × 172.49 × 1.04.
    [Fact]
    public void PayFor_UnitTimeAtAPlace_IsTheValueOfAnHour() => Assert.Equal(
        10_942.77m,
        Agreement.PayFor(
            Fitter("0001", "Stockholm").Record(June, new MonthRecord { Pieces = [new PieceCount(PieceKey.Of("breaker-16a"), 100m)] }), June).Total.Amount);

    // 1,000 sockets are 200 hours: 34,498. 100 hours at 120 and 80 at 150 are 24,000; of the surplus 10,498 the first has 30 % × 12,000/24,000 and
    // 70 % × 100/180, 5,657.2555…: 17,657.26; the second 16,840.74.
    [Fact]
    public void PayFor_ACrew_HasBaseRatesAndSharesTheSurplus()
    {
        var run = Crew(1_000m, Member("0001", 100m, 120m), Member("0002", 80m, 150m));

        Assert.Equal([17_657.26m, 16_840.74m], run.Statements.Select(statement => statement.Total.Amount));
        Assert.Equal(Sek(34_498m), run.TotalsByClause["ackord"]);
    }

    // Below the base rates, 172.49 × 100 hours of unit time = 17,249 for 24,000: divided by the base rates, half each, to the öre.
    [Fact]
    public void PayFor_ACrewBelowItsBaseRates_DividesWhatWasMade() => Assert.Equal(
        [8_624.50m, 8_624.50m],
        Crew(500m, Member("0001", 100m, 120m), Member("0002", 80m, 150m)).Statements.Select(statement => statement.Total.Amount));
}
