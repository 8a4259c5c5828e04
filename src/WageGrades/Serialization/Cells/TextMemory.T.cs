using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What texts of a table were read as, as long as they come again and again; texts that differ are forgotten and no longer looked
/// for.</summary>
/// <param name="longest">How long a text may be that is worth remembering.</param>
internal sealed class TextMemory<TValue>(int longest)
{
    // So many different texts are no repetition unless they were met again as often.
    private const int Tried = 500;
    private const int Most = 20_000;

    private TextIndex? known = new();
    private TValue[] values = new TValue[16];
    private int hits;

    internal bool TryFind(ReadOnlySpan<char> written, out TValue value)
    {
        if (known is not null && written.Length <= longest && known.PlaceOf(written) is >= 0 and var place)
        {
            value = values[place];
            hits++;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>Remembers a text that was not found.</summary>
    /// <param name="written">The text.</param>
    /// <param name="value">What it was read as.</param>
    /// <param name="kept">The text or a part of it, where it is kept anyway.</param>
    internal void Add(ReadOnlySpan<char> written, TValue value, string kept = "")
    {
        if (known is null || written.Length > longest)
        {
            return;
        }

        if (known.Count < Most)
        {
            if (known.Count == values.Length)
            {
                Array.Resize(ref values, 2 * known.Count);
            }

            values[known.Count] = value;
            known.Add(kept.Length == written.Length ? kept : written.ToString());
        }

        if (known.Count >= Tried && hits < known.Count)
        {
            (known, values) = (null, []);
        }
    }
}
