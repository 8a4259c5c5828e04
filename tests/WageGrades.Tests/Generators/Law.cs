namespace WageGrades.Tests.Generators;

/// <summary>Runs a law as a test: any counterexample, already shrunk, fails it and says how to repeat it. <see cref="Runs"/> says how many values are
/// drawn and from what seed.</summary>
internal static class Law
{
    /// <summary>How every law is run.</summary>
    public static Config Config(int tests) =>
        FsCheck
            .Config.QuickThrowOnFailure.WithMaxTest(Runs.Values(tests))
            .WithQuietOnSuccess(true)
            .WithReplay((ulong)Runs.Seed, ((ulong)Runs.Seed) | 1);

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> law, int tests = 1_000) => Check(Prop.ForAll(values, law), tests);

    /// <summary>As above for a law that asserts.</summary>
    public static void Holds<T>(Arbitrary<T> values, Action<T> law, int tests = 1_000) => Check(Prop.ForAll(values, law), tests);

    private static void Check(Property law, int tests)
    {
        try
        {
            law.Check(Config(tests));
        }
        catch (Exception failed)
        {
            throw new Xunit.Sdk.XunitException($"{failed.Message}\n{Runs.Again}", failed);
        }
    }

    /// <summary>Pairs that shrink one side at a time.</summary>
    public static Arbitrary<(T First, U Second)> Both<T, U>(Arbitrary<T> first, Arbitrary<U> second) =>
        Arb.From(
            from a in first.Generator
            from b in second.Generator
            select (a, b),
            pair => first.Shrinker(pair.a).Select(a => (a, pair.b)).Concat(second.Shrinker(pair.b).Select(b => (pair.a, b)))
        );

    /// <summary>Lists that shrink by leaving one item out, then item by item.</summary>
    public static Arbitrary<IReadOnlyList<T>> List<T>(Arbitrary<T> item, int min, int max) =>
        Arb.From(
            from count in Gen.Choose(min, max)
            from items in item.Generator.ArrayOf(count)
            select (IReadOnlyList<T>)items,
            list => Shorter(list, min).Concat(Smaller(list, item))
        );

    private static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list, int min) =>
        list.Count <= min ? [] : Enumerable.Range(0, list.Count).Select(skip => (IReadOnlyList<T>)[.. list.Where((_, i) => i != skip)]);

    private static IEnumerable<IReadOnlyList<T>> Smaller<T>(IReadOnlyList<T> list, Arbitrary<T> item) =>
        Enumerable
            .Range(0, list.Count)
            .SelectMany(at =>
                item.Shrinker(list[at]).Select(smaller => (IReadOnlyList<T>)[.. list.Select((x, i) => i == at ? smaller : x)])
            );
}
