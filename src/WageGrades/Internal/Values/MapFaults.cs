namespace WageGrades.Internal;

/// <summary>What a map throws, whatever its keys and values: each would bring the wording to be compiled once more.</summary>
internal static class MapFaults
{
    internal static ArgumentException HoldsNull(string name, int at, object? key, object? value) =>
        new($"{name} must hold no null, but pair {at} is [{key}, {value}].", name);

    internal static ArgumentOutOfRangeException Undeclared(string name, object key) =>
        new(name, key, $"The keys of {name} must be of {string.Join(", ", Enum.GetNames(key.GetType()))}.");

    internal static ArgumentException Twice(string name, object key) => new($"{name} must hold each key once, but {key} comes twice.", name);

    internal static KeyNotFoundException None<TKey>(object key, IEnumerable<TKey> keys) =>
        new($"There is no {key}; there are {string.Join(", ", keys)}.");
}
