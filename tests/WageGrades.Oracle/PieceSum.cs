namespace WageGrades.Oracle;

/// <summary>Days on which pieces are priced alike: by which terms, with which factor of the person.</summary>
internal sealed record PieceStretch(Clause Clause, PieceTerms Terms, Exact Factor, DateOnly First, DateOnly Until)
{
    internal bool IsLike(PieceStretch other) => Clause == other.Clause && ReferenceEquals(Terms, other.Terms) && Factor == other.Factor;
}

/// <summary>What pieces come to by kind of hours, signed items among the normal ones; and why some cannot be priced.</summary>
internal sealed class PieceSum
{
    private static readonly string[] OutsideLegalHours = ["overtime", "rest-day", "holiday"];

    private readonly List<(PieceCount Count, PieceStretch Stretch)> pieces;

    internal PieceSum(IEnumerable<(PieceCount Count, PieceStretch Stretch)> counts)
    {
        var all = counts.ToList();
        pieces = [.. all.Where(each => !IsItem(each)).OrderBy(each => each.Stretch.First)];
        foreach (var item in all.Where(IsItem))
        {
            Add(item.Stretch, "normal", item.Stretch.Terms.Items[item.Count.Key] * item.Count.Good);
        }

        var plainParts = PlainParts();
        foreach (var each in pieces)
        {
            Add(each.Stretch, each.Count.Time, WorthOf(each) * Multiple(each, plainParts));
        }
    }

    internal Dictionary<string, Exact> ByTime { get; } = [];

    /// <summary>The same apart by stretch.</summary>
    internal List<(PieceStretch Stretch, string Time, Exact Amount)> Single { get; } = [];

    internal HashSet<string> Faults { get; } = [];

    internal static bool IsItem((PieceCount Count, PieceStretch Stretch) each) => each.Stretch.Terms.Items.ContainsKey(each.Count.Key);

    private void Add(PieceStretch stretch, string time, Exact amount)
    {
        ByTime[time] = ByTime.GetValueOrDefault(time) + amount;
        Single.Add((stretch, time, amount));
    }

    /// <summary>At the person's own price, before the multiple of the hours.</summary>
    private Exact WorthOf((PieceCount Count, PieceStretch Stretch) each)
    {
        var (count, terms) = (each.Count, each.Stretch.Terms);
        if (terms.PriceOf(count.Key) is not { } price)
        {
            Faults.Add("no price");
            return Exact.Zero;
        }

        if (each.Stretch.Factor.Sign < 0)
        {
            Faults.Add("no standing number");
            return Exact.Zero;
        }

        if ((count.Rejected.Sign > 0 && terms.Rejected is null) || (count.Reworked.Sign > 0 && terms.Reworked is null))
        {
            Faults.Add("part of the price not agreed");
        }

        var worth = (count.Good * Band(each)) + (count.Rejected * (terms.Rejected ?? 0)) + (count.Reworked * (terms.Reworked ?? 0));
        return price * each.Stretch.Factor * worth;
    }

    /// <summary>What a piece counts on the average of those that fill the bands with it; earlier stretches fill them first.</summary>
    private Exact Band((PieceCount Count, PieceStretch Stretch) of)
    {
        var terms = of.Stretch.Terms;
        var filling = pieces.Where(each => !terms.BandsByPrice || each.Count.Key == of.Count.Key).ToList();
        var before = Sum(filling.Where(each => each.Stretch.First < of.Stretch.First));
        var until = before + Sum(filling.Where(each => each.Stretch.First == of.Stretch.First));
        return until == before ? 1 : (terms.Worth(until) - terms.Worth(before)) / (until - before);
    }

    private static Exact Sum(IEnumerable<(PieceCount Count, PieceStretch Stretch)> some) =>
        some.Aggregate(Exact.Zero, (sum, each) => sum + each.Count.Good);

    private Exact Multiple((PieceCount Count, PieceStretch Stretch) each, Dictionary<string, Exact>? plainParts)
    {
        var (time, terms) = (each.Count.Time, each.Stretch.Terms);
        if (time == "normal")
        {
            return 1;
        }

        if (terms.Multiples is not { } multiples)
        {
            Faults.Add("overtime not agreed");
            return 1;
        }

        if (!terms.AfterQuota)
        {
            return multiples[time];
        }

        if (plainParts is null)
        {
            Faults.Add("quota not known");
            return 1;
        }

        return plainParts[time] + ((1 - plainParts[time]) * multiples[time]);
    }

    /// <summary>Of the pieces of each kind of hours the part that the quota of the normal hours still lacks; null where the quota cannot be
    /// told.</summary>
    private Dictionary<string, Exact>? PlainParts()
    {
        var normal = pieces.Where(each => each.Count.Time == "normal").ToList();
        if (normal.Exists(each => each.Count.Hours is null) || pieces.Exists(each => Minutes(each) is null))
        {
            return null;
        }

        var lacking = Exact.Max(0, normal.Aggregate(Exact.Zero, (sum, each) => sum + (each.Count.Hours!.Value * 60) - Minutes(each)!.Value));
        Dictionary<string, Exact> parts = [];
        foreach (var time in OutsideLegalHours)
        {
            var made = pieces.Where(each => each.Count.Time == time).Aggregate(Exact.Zero, (sum, each) => sum + Minutes(each)!.Value);
            parts[time] = made.Sign == 0 ? Exact.Zero : Exact.Min(lacking, made) / made;
            lacking = Exact.Max(0, lacking - made);
        }

        return parts;
    }

    private static Exact? Minutes((PieceCount Count, PieceStretch Stretch) each) =>
        each.Stretch.Terms.MinutesOf(each.Count.Key) is { } minutes ? minutes * each.Count.Good : null;
}
