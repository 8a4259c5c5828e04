namespace WageGrades.Benchmarks;

/// <summary>Workload (a): a ladder, a table of skill allowances, an amount for each year of service and a floor.</summary>
internal sealed class SimpleWorkload
{
    /// <summary>The month that is paid.</summary>
    internal static readonly YearMonth Month = new(2026, 7);

    /// <summary>The same month for naive code.</summary>
    internal static readonly DateOnly First = new(2026, 7, 1);

    internal SimpleWorkload(int count)
    {
        People = SimplePeople.Of(count);
        Workers = [.. People.Select(person => person.ToWorker())];
        Tight = new(Rates, People);
    }

    internal static CollectiveAgreement Agreement { get; } = AgreementJson.Read(DataFile.Bytes("simple/agreement.json")).OrThrow();

    internal static SimpleRates Rates { get; } = SimpleRates.Read();

    internal static NaivePay Naive { get; } = new(Rates);

    internal List<SimplePerson> People { get; }

    internal List<Worker> Workers { get; }

    internal TightPay Tight { get; }

    internal int Count => People.Count;

    internal decimal NaiveDropped(DateOnly month)
    {
        var sum = 0m;
        foreach (var person in People)
        {
            sum += Naive.PayFor(person, month)?.Total ?? 0m;
        }

        return sum;
    }

    internal decimal NaiveKept(DateOnly month)
    {
        List<NaiveStatement> statements = [];
        foreach (var person in People)
        {
            if (Naive.PayFor(person, month) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return statements.Sum(statement => statement.Total);
    }

    /// <summary>What a calculator pays everybody, results dropped; a blocked statement throws.</summary>
    internal decimal Engine(PayCalculator calculator)
    {
        var sum = 0m;
        foreach (var worker in Workers)
        {
            sum += calculator.PayFor(worker, Month).Total.Amount;
        }

        return sum;
    }
}
