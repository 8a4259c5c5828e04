using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// At most so large a share of a group may have a rating at a time (考核等级名额): three in ten of the development staff may be rated excellent. It limits
/// who is rated, not what is paid: a month with more is a finding of the allocation that names them, and everybody is paid as rated.
/// </summary>
/// <remarks>
/// A rating is a term of the agreement's own, recorded as an appointment for its time or with the post. Who belongs is judged, as for relative
/// floors, on each person's last employed day of the month. A share that is no whole number of people is rounded down: 30 % of 12 people are 3.
/// </remarks>
/// <example><c>new RatingQuota("excellent", name, Population.Of(development), Population.Of(excellent), Ratio.Percent(30m))</c>.</example>
public sealed record RatingQuota
{
    /// <summary>A quota.</summary>
    /// <param name="id">The quota's id, lower-kebab.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="of">The group whose members are counted.</param>
    /// <param name="rated">Those who have the rating; only members of the group count.</param>
    /// <param name="atMost">The share that may have it, 0 to 100 %; both ends allowed.</param>
    public RatingQuota(ClauseId id, LocalizedText name, Population of, Population rated, Ratio atMost)
    {
        Id = id;
        Name = Guard.NotNull(name);
        Of = Guard.NotNull(of);
        Rated = Guard.NotNull(rated);
        AtMost = atMost;
    }

    /// <summary>The quota's id.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The group whose members are counted.</summary>
    public Population Of { get; init => field = Guard.NotNull(value); }

    /// <summary>Those who have the rating.</summary>
    public Population Rated { get; init => field = Guard.NotNull(value); }

    /// <summary>The share that may have it, 0 to 100 %.</summary>
    public Ratio AtMost { get; init => field = Guard.InRange(value, Ratio.Zero, Ratio.One); }
}
