using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

[Trait("Length", "Long")]
public sealed class MutationTests
{
    private const int Count = 100_000;

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(
        """{"format":"test/deal/2","name":"春季","signed":"2026-03-13","changes":[{"kind":"percent","percent":4.5}],"cells":{"a":1e2,"b":null}}""");

    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("工号,姓名,\"基本\n工资\"\r\n001,张三,\"4,100.00\"\r\n002,\"李\"\"四\",-5\r\n");

    [Fact]
    public void Json_RandomMutations_NeverThrow() => Mutations.ForEach(Json, Count, bytes =>
    {
        JsonTree tree = JsonTree.Parse(bytes);
        if (Deal.Format.TryRead(tree, known: null, out ShapeReading reading, out Deal? deal) && reading.Faults.Count == 0)
        {
            JsonPrinter.Print(Deal.Format.Write(deal));
        }

        reading.Faults.ToFindings();
    });

    [Fact]
    public void Csv_RandomMutations_NeverThrow() => Mutations.ForEach(Csv, Count, bytes => CsvTable.Read(bytes).Faults.ToFindings());
}
