using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Workforces;

/// <summary>
/// What was counted of one piece or order in a month (计件产量): good, rejected and reworked pieces, in which hours they were made and how long it took.
/// It names the piece, never a price.
/// </summary>
public sealed record PieceCount
{
    /// <summary>The largest count.</summary>
    public const decimal Most = 1_000_000_000m;

    /// <summary>A count.</summary>
    /// <param name="key">The piece or order, or the signed item.</param>
    /// <param name="good">The good pieces (合格数), 0 to <see cref="Most"/> with at most 6 decimals, as all counts and hours.</param>
    public PieceCount(PieceKey key, decimal good)
    {
        Key = Guard.NotNull(key);
        Good = good;
    }

    /// <summary>The piece or order.</summary>
    public PieceKey Key { get; init => field = Guard.NotNull(value); }

    /// <summary>The good pieces.</summary>
    public decimal Good { get; init => field = Counted(value); }

    /// <summary>The rejected pieces (废品数), 0 or more; default 0.</summary>
    public decimal Rejected { get; init => field = Counted(value); }

    /// <summary>The pieces reworked (返工数), 0 or more; default 0.</summary>
    public decimal Reworked { get; init => field = Counted(value); }

    /// <summary>
    /// The day on which they were made, or null: some time in the month. A month in which prices or the person's factor change needs days.
    /// </summary>
    public LocalDate? On { get; init; }

    /// <summary>In which hours they were made; normal hours by default.</summary>
    public PieceTime Time { get; init => field = Guard.Defined(value); }

    /// <summary>The hours it took (工时), 0 or more; null when not recorded. They measure the quota and a guarantee by hours.</summary>
    public decimal? Hours { get; init => field = value is { } hours ? Counted(hours) : null; }

    /// <summary>Whether a number may be a count or hours.</summary>
    internal static bool IsCount(decimal value) => value is >= 0m and <= Most && decimal.IsInteger(value * 1_000_000m);

    private static decimal Counted(decimal value) =>
        Guard.That(IsCount(value), value, "0 to 1,000,000,000 with at most 6 decimals");

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Key}: {Good:0.############}{(Time == PieceTime.Normal ? "" : $" ({Time})")}");
}
