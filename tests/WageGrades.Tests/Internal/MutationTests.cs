using System.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

[Trait("Length", "Long")]
public sealed class MutationTests
{
    private const int Mutations = 100_000;

    private static readonly byte[] Interesting = [.. "{}[]\",:\\/'0-e.\n\r\t ;=+u"u8, 0x00, 0x80, 0xC0, 0xE4, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(
        """{"format":"test/deal/2","name":"春季","signed":"2026-03-13","changes":[{"kind":"percent","percent":4.5}],"cells":{"a":1e2,"b":null}}""");

    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("工号,姓名,\"基本\n工资\"\r\n001,张三,\"4,100.00\"\r\n002,\"李\"\"四\",-5\r\n");

    [Fact]
    public void Json_RandomMutations_NeverThrow() => ForEachMutation(Json, bytes =>
    {
        JsonTree tree = JsonTree.Parse(bytes);
        if (Deal.Format.TryRead(tree, out ShapeReading reading, out Deal? deal) && reading.Faults.Count == 0)
        {
            JsonPrinter.Print(Deal.Format.Write(deal));
        }

        reading.Faults.ToFindings();
    });

    [Fact]
    public void Csv_RandomMutations_NeverThrow() => ForEachMutation(Csv, bytes => CsvTable.Read(bytes).Faults.ToFindings());

    /// <summary>Changes, removes, inserts, doubles or cuts at one to three places of the sample, from a fixed seed.</summary>
    private static void ForEachMutation(byte[] sample, Action<byte[]> read)
    {
        Random random = new(20260313);
        for (int i = 0; i < Mutations; i++)
        {
            List<byte> bytes = [.. sample];
            for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
            {
                Mutate(bytes, random);
            }

            byte[] mutated = [.. bytes];
            if (Record.Exception(() => read(mutated)) is { } thrown)
            {
                Assert.Fail($"mutation {i} threw {thrown}\n{Convert.ToHexString(mutated)}");
            }
        }
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count);
        byte other = random.Next(2) == 0 ? Interesting[random.Next(Interesting.Length)] : (byte)random.Next(256);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = other;
                break;
            case 1:
                bytes.RemoveAt(at);
                break;
            case 2:
                bytes.Insert(at, other);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 12))));
                break;
            default:
                bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 12)));
                break;
        }
    }
}
