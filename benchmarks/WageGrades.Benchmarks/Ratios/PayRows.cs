namespace WageGrades.Benchmarks;

/// <summary>A person's month, by naive code and by the engine, under both agreements.</summary>
internal static class PayRows
{
    internal static List<Row> Of(SimpleWorkload simple, SampleWorkload sample)
    {
        var explained = PayCalculator.For(SimpleWorkload.Agreement);
        var light = PayCalculator.Light(SimpleWorkload.Agreement);
        var sampleExplained = PayCalculator.For(SampleWorkload.Agreement);
        var sampleLight = PayCalculator.Light(SampleWorkload.Agreement);
        var allocation = sampleExplained.Allocate(sample.Workforce, SampleWorkload.Month);
        var months = sample.Workforce.Count;
        return
        [
            new("naive", "naive decimal of (a), results dropped", simple.Count, () => simple.NaiveDropped(SimpleWorkload.First)),
            Simple("naive-kept", "naive decimal of (a), results kept", () => simple.NaiveKept(SimpleWorkload.First)),
            Simple("tight", "tight decimal of (a), totals only", () => simple.Tight.TotalOf(SimpleWorkload.First)),
            Simple("engine-a", "PayFor of (a), explained", () => simple.Engine(explained)),
            Simple("light-a", "PayFor of (a), light", () => simple.Engine(light)),
            new("engine-b", "PayFor of (b), explained", months, () => sample.Engine(sampleExplained, allocation)) { Against = "naive" },
            new("light-b", "PayFor of (b), light", months, () => sample.Engine(sampleLight, allocation))
            {
                Against = "naive",
                SameTotalAs = "engine-b",
            },
        ];

        Row Simple(string key, string name, Func<decimal> run) => new(key, name, simple.Count, run) { Against = "naive", SameTotalAs = "naive" };
    }
}
