namespace WageGrades.Tests.Samples;

/// <summary>
/// Numbers that look random and are the same everywhere and for ever: each is a hash of who it is for and what it decides, so that a new question
/// changes no old answer. The mixing is that of SplitMix64.
/// </summary>
internal static class Chance
{
    /// <summary>A number from 0 to <paramref name="count"/> − 1.</summary>
    internal static int Of(int person, string question, int count) => (int)(Hash(person, question) % (ulong)count);

    internal static T Pick<T>(int person, string question, params ReadOnlySpan<T> items) => items[Of(person, question, items.Length)];

    internal static ulong Hash(int person, string question)
    {
        ulong state = 2026;
        foreach (char c in question)
        {
            state = Mix(state + c);
        }

        return Mix(state + (ulong)person);
    }

    private static ulong Mix(ulong seed)
    {
        unchecked
        {
            ulong z = seed + 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
