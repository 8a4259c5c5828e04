namespace WageGrades.Benchmarks;

/// <summary>What is counted and not timed.</summary>
internal static class Facts
{
    /// <summary>Bytes that a person of the sample, with certificates, appointments and events, keeps: the mean of 4,800.</summary>
    internal static double ResidentBytes()
    {
        const int people = 4_800;

        // What reading borrows for such a file is there before.
        _ = new SampleWorkload(people);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        SampleWorkload sample = new(people);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(sample);
        return (double)(after - before) / people;
    }

    /// <summary>How many different months the engine finds among the sample's 5,760 person-months.</summary>
    internal static int DistinctMonths()
    {
        SampleWorkload sample = new();
        var calculator = PayCalculator.Light(SampleWorkload.Agreement);
        return Enumerable.Range(0, 12).Select(SampleWorkload.Month.PlusMonths).SelectMany(month =>
        {
            var allocation = calculator.Allocate(sample.Workforce, month);
            return sample.Workforce.Workers.Select(worker => calculator.FactsOf(worker, month, allocation));
        }).Distinct().Count();
    }
}
