using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>The sample agreement read from JSON, against parsing its bytes.</summary>
[MemoryDiagnoser]
public class AgreementBenchmarks
{
    private readonly byte[] json = DataFile.Bytes("sample/agreement.json");

    [Benchmark(Baseline = true)]
    public int JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("clauses").GetArrayLength();
    }

    [Benchmark]
    public Reading<CollectiveAgreement> Read() => AgreementJson.Read(json);
}
