namespace WageGrades.Oracle;

/// <summary>Prices of pieces or orders and what belongs to them, as they hold for a time.</summary>
public sealed record PieceTerms
{
    /// <summary>What one pays, or how many minutes it is allowed, or both.</summary>
    public required IReadOnlyDictionary<string, (Exact? Amount, Exact? Minutes)> Prices { get; init; }

    public Exact? MinuteValue { get; init; }

    /// <summary>The factor by workplace.</summary>
    public IReadOnlyDictionary<string, Exact> Places { get; init; } = new Dictionary<string, Exact>();

    /// <summary>A standing number that multiplies the own pieces.</summary>
    public Times? Coefficient { get; init; }

    /// <summary>The parts of a group's pay by what each goes, and whether the own base rates come first; null: by coefficient and hours.</summary>
    public (IReadOnlyList<(string Basis, Exact Part)> Parts, bool AboveBase)? Split { get; init; }

    /// <summary>Tells whether two groups are divided alike.</summary>
    public string SplitKey => Split is { } rule
        ? string.Join(";", rule.Parts.OrderBy(part => part.Basis, StringComparer.Ordinal).Select(part => $"{part.Basis}={part.Part}")) + rule.AboveBase
        : "";

    public required IReadOnlyDictionary<string, Exact> Items { get; init; }

    public Exact? Rejected { get; init; }

    public Exact? Reworked { get; init; }

    /// <summary>The counts beyond which other factors apply, in order.</summary>
    public required IReadOnlyList<(Exact Above, Exact Factor)> Bands { get; init; }

    public bool BandsByPrice { get; init; }

    public required IReadOnlyDictionary<string, Exact> Factors { get; init; }

    /// <summary>The multiples by kind of hours; null: not agreed.</summary>
    public IReadOnlyDictionary<string, Exact>? Multiples { get; init; }

    public bool AfterQuota { get; init; }

    public PieceGuarantee? Guarantee { get; init; }

    public Exact? PriceOf(string key) => !Prices.TryGetValue(key, out var price) ? null
        : price.Amount ?? (MinuteValue is { } value ? price.Minutes!.Value * value : null);

    public Exact? MinutesOf(string key) => Prices.TryGetValue(key, out var price) ? price.Minutes : null;

    /// <summary>How many plain pieces the first so many are worth.</summary>
    public Exact Worth(Exact count)
    {
        Exact worth = count;
        Exact before = 1;
        foreach (var (above, factor) in Bands)
        {
            worth += (factor - before) * Exact.Max(0, count - above);
            before = factor;
        }

        return worth;
    }
}

/// <summary>The least that a month pays, by terms that the person bears.</summary>
public sealed record PieceGuarantee(IReadOnlyList<(IReadOnlySet<string> Key, Exact Amount)> Amounts, bool ByHours, Exact HoursOfMonth, bool WithOvertime);

/// <summary>What was counted of one piece, in hours of a kind: "normal", "overtime", "rest-day", "holiday".</summary>
public sealed record PieceCount(string Key, Exact Good, Exact Rejected, Exact Reworked, DateOnly? On, string Time, Exact? Hours);

/// <summary>What several people made together under a clause.</summary>
public sealed record PieceTeam(
    string Id,
    string Clause,
    IReadOnlyList<PieceCount> Pieces,
    IReadOnlyList<(string Person, Exact Weight, Exact Hours, Exact? BaseRate)> Members);
