namespace WageGrades.Benchmarks;

/// <summary>Workload (b): the sample agreement and its people as they stood on 22 November 2026. More than 480 people are the 480 again.</summary>
internal sealed class SampleWorkload
{
    /// <summary>The first month of the agreement's term.</summary>
    internal static readonly YearMonth Month = new(2026, 7);

    /// <summary>The people of the sample.</summary>
    internal const int People = 480;

    internal SampleWorkload(int people = People) => Workforce = SampleTables.Read(Agreement, people);

    internal static CollectiveAgreement Agreement { get; } = AgreementJson.Read(DataFile.Bytes("sample/agreement.json")).OrThrow();

    internal Workforce Workforce { get; }

    /// <summary>The agreement as an object that nobody has asked yet: for which nothing is kept.</summary>
    internal static CollectiveAgreement Fresh() => Agreement with { };

    /// <summary>The proposal of <c>docs/samples/validate-proposal.cs</c>.</summary>
    internal static Proposal Offer() => Proposal.On(Fresh(), "union-2")
        .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
        .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_200m)
        .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 6_000m)
        .EffectiveFrom(new LocalDate(2026, 7, 1));

    /// <summary>What a calculator pays everybody in a month, what is still open left out, when the month is allocated.</summary>
    internal decimal Engine(PayCalculator calculator, Allocation allocation)
    {
        var sum = 0m;
        foreach (var worker in Workforce.Workers)
        {
            sum += calculator.PayFor(worker, allocation.Month, allocation).SettledSoFar.Amount;
        }

        return sum;
    }

    /// <summary>A plain pass: months in their order, each allocated and paid, by whatever pays a month.</summary>
    internal decimal Pass(int months, Func<Workforce, YearMonth, PayRun> payFor)
    {
        var sum = 0m;
        for (var month = 0; month < months; month++)
        {
            sum += payFor(Workforce, Month.PlusMonths(month)).Statements.Sum(statement => statement.SettledSoFar.Amount);
        }

        return sum;
    }
}
