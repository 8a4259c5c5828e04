namespace WageGrades.Benchmarks;

/// <summary>A file of <c>benchmarks/data</c>, which stands in the assembly so that a benchmark runs from any folder.</summary>
internal static class DataFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="name">Its path from <c>benchmarks/data</c>, such as <c>sample/agreement.json</c>.</param>
    /// <returns>The bytes.</returns>
    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no {name} in benchmarks/data.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
