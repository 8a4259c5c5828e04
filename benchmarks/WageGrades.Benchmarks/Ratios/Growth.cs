namespace WageGrades.Benchmarks;

/// <summary>How time grows with a size: measured at two of them.</summary>
/// <param name="Key">Its name for goals.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Small">The smaller size.</param>
/// <param name="Large">The larger size.</param>
/// <param name="Of">The work of a size, prepared.</param>
internal sealed record Growth(string Key, string Name, int Small, int Large, Func<int, Func<decimal>> Of)
{
    /// <summary>The exponent: 1 is as much more time as there is more of it, 2 its square.</summary>
    internal double Exponent(Meter meter)
    {
        var large = meter.Measure([new("small", Name, Small, Of(Small)), new("large", Name, Large, Of(Large)) { Against = "small" }])[1];
        return 1 + (Math.Log(large.Ratio!.Value) / Math.Log((double)Large / Small));
    }
}
