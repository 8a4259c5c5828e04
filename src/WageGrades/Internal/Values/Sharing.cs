using System.Runtime.InteropServices;

namespace WageGrades.Internal;

/// <summary>Values by what says them: thousands of people have the same terms of employment, post and place, and need not each have them
/// made.</summary>
/// <typeparam name="TSaid">What says a value: of the same, equal values are made.</typeparam>
/// <typeparam name="T">The values.</typeparam>
/// <param name="make">The value of what says it.</param>
internal sealed class Sharing<TSaid, T>(Func<TSaid, T> make)
    where TSaid : notnull
    where T : class
{
    // Values that differ again and again, such as posts named after their holders, are not worth keeping.
    private const int Most = 10_000;

    private readonly Dictionary<TSaid, T> known = [];

    /// <summary>The value that was made of the same before, else a new one.</summary>
    internal T Of(TSaid said)
    {
        if (known.Count >= Most)
        {
            return known.TryGetValue(said, out var same) ? same : make(said);
        }

        // Looked up once: making a value asks for no other of them.
        ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(known, said, out _);
        return value ??= make(said);
    }
}
