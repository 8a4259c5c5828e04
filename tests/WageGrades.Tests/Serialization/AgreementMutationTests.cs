using System.Text;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>Whatever happens to a document, reading it is findings and never an exception, and what was read can be checked and written.</summary>
[Trait("Length", "Long")]
public sealed class AgreementMutationTests
{
#if NET10_0_OR_GREATER
    private static readonly int Mutations = Runs.Mutations(50_000);
#else
    private static readonly int Mutations = Runs.Mutations(10_000);
#endif

    private static readonly byte[] Interesting = [.. "{}[]\",:\\0-9e. \n%/+*"u8, 0x00, 0x80, 0xC0, 0xE4, 0xEF, 0xFF];

    [Fact]
    public void Read_RandomBytesChanged_NeverThrows()
    {
        byte[][] samples = [.. JsonMutation.Pieces.Select(Encoding.UTF8.GetBytes)];
        Each(random =>
        {
            List<byte> bytes = [.. samples[random.Next(samples.Length)]];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(bytes.Count);
                int length = Math.Min(bytes.Count - at, random.Next(1, 30));
                switch (random.Next(4))
                {
                    case 0:
                        bytes[at] = Interesting[random.Next(Interesting.Length)];
                        break;
                    case 1:
                        bytes.Insert(at, Interesting[random.Next(Interesting.Length)]);
                        break;
                    case 2:
                        bytes.InsertRange(at, bytes.GetRange(at, length));
                        break;
                    default:
                        bytes.RemoveRange(at, length);
                        break;
                }
            }

            return [.. bytes];
        });
    }

    [Fact]
    public void Read_RandomPartsChanged_NeverThrows()
    {
        JsonNode[] samples = [.. JsonMutation.Pieces.Select(piece => JsonTree.Parse(piece).Root)];
        List<JsonNode> parts =
        [
            .. samples.SelectMany(PartsOf),
            .. "\"9999-12-31\" \"0000-01\" 1e27 0.0000000000001 \"\" [] {} \"5 %\" null".Split(' ').Select(text => JsonTree.Parse(text).Root),
        ];
        Each(random =>
        {
            JsonNode changed = samples[random.Next(samples.Length)];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                changed = Changed(changed, random, parts);
            }

            return JsonPrinter.PrintUtf8(changed);
        });
    }

    /// <summary>One part anywhere dropped, doubled, swapped with its neighbour, or replaced by another one of the document.</summary>
    private static JsonNode Changed(JsonNode node, Random random, List<JsonNode> parts)
    {
        (int count, Func<int, JsonNode> part, Func<IEnumerable<int>, int, JsonNode?, JsonNode> build) = node switch
        {
            JsonObjectNode value => (value.Members.Count, i => value.Members[i].Value, (order, at, other) => new JsonObjectNode(
                ValueList.Of(order.Select(i => i == at && other is not null ? new JsonMember(value.Members[i].Name, other) : value.Members[i])))),
            JsonListNode list => (list.Items.Count, i => list.Items[i], (order, at, other) => new JsonListNode(
                ValueList.Of(order.Select(i => i == at && other is not null ? other : list.Items[i])))),
            _ => (0, (Func<int, JsonNode>)(_ => node), (Func<IEnumerable<int>, int, JsonNode?, JsonNode>)((_, _, _) => node)),
        };
        if (count == 0)
        {
            return parts[random.Next(parts.Count)];
        }

        int at = random.Next(count);
        IEnumerable<int> all = Enumerable.Range(0, count);
        return random.Next(8) switch
        {
            0 => build(all.Where(i => i != at), -1, null),
            1 => build(all.Append(at), -1, null),
            2 => build(all.Select(i => i == at ? (at + 1) % count : i == (at + 1) % count ? at : i), -1, null),
            3 => build(all, at, parts[random.Next(parts.Count)]),
            _ => build(all, at, Changed(part(at), random, parts)),
        };
    }

    private static IEnumerable<JsonNode> PartsOf(JsonNode node) => node switch
    {
        JsonObjectNode value => value.Members.SelectMany(member => PartsOf(member.Value)).Append(node),
        JsonListNode list => list.Items.SelectMany(PartsOf).Append(node),
        _ => [node],
    };

    private static void Each(Func<Random, byte[]> mutate)
    {
        Random random = new(Runs.Seed);
        int sound = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] bytes = mutate(random);
            Exception? thrown = Record.Exception(() =>
            {
                Reading<CollectiveAgreement> reading = AgreementJson.Read(bytes);
                _ = reading.Value.Check();
                string written = AgreementJson.Write(reading.Value);
                if (!reading.HasErrors)
                {
                    sound++;
                    Assert.Equal(reading.Value, AgreementJson.Read(written).OrThrow());
                }
            });
            if (thrown is not null)
            {
                Assert.Fail($"mutation {i} threw {thrown}\n{Runs.Again}\n{Encoding.UTF8.GetString(bytes)}");
            }
        }

        Assert.True(sound > Mutations / 100, $"Only {sound} of {Mutations} documents were still sound.");
    }
}
