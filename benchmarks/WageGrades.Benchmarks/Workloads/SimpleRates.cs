using System.Text.Json;

namespace WageGrades.Benchmarks;

/// <summary>The figures of the simple agreement, read from its document without the library.</summary>
internal sealed record SimpleRates(
    IReadOnlyDictionary<string, decimal[]> Ladder, IReadOnlyDictionary<string, decimal> Allowances, decimal PerYear, int MostYears, decimal Floor)
{
    internal static SimpleRates Read()
    {
        using var document = JsonDocument.Parse(DataFile.Bytes("simple/agreement.json"));
        var root = document.RootElement;
        var clauses = root.GetProperty("clauses");
        var (ladder, allowance, seniority) = (clauses[0], clauses[1], clauses[2]);
        return new(
            ladder.GetProperty("ladders")[0].GetProperty("grades").EnumerateArray().ToDictionary(
                grade => grade.GetProperty("code").GetString()!,
                grade => grade.GetProperty("amounts").EnumerateArray().Select(amount => amount.GetDecimal()).ToArray()),
            allowance.GetProperty("amounts")[0].GetProperty("table").EnumerateObject().ToDictionary(
                entry => entry.Name["skill-grade:".Length..],
                entry => entry.Value.GetDecimal()),
            seniority.GetProperty("amounts")[0].GetProperty("amount").GetDecimal(),
            seniority.GetProperty("ground").GetProperty("atMostYears").GetInt32(),
            root.GetProperty("floors")[0].GetProperty("amounts")[0].GetProperty("amount").GetDecimal());
    }
}
