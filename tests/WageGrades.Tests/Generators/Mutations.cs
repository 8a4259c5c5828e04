namespace WageGrades.Tests.Generators;

/// <summary>Random damage to a file, as often and from the seed that <see cref="Runs"/> says.</summary>
internal static class Mutations
{
    private static readonly byte[] Interesting = [.. "{}[]\",:\\/'0-e.\n\r\t ;=+u"u8, 0x00, 0x80, 0xC0, 0xE4, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <summary>Changes, removes, inserts, doubles or cuts at one to three places of the sample, and fails where the reader throws.</summary>
    internal static void ForEach(byte[] sample, int count, Action<byte[]> read)
    {
        Random random = new(Runs.Seed);
        for (int i = 0; i < Runs.Mutations(count); i++)
        {
            List<byte> bytes = [.. sample];
            for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
            {
                Mutate(bytes, random);
            }

            byte[] mutated = [.. bytes];
            if (Record.Exception(() => read(mutated)) is { } thrown)
            {
                Assert.Fail($"mutation {i} threw {thrown}\n{Runs.Again}\n{Convert.ToHexString(mutated)}");
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
