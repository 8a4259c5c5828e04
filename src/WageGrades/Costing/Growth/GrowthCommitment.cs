using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// A promise that average pay grows (工资增长承诺): by so much, or not by less than that of another group; for whom, over which months, of which pay.
/// </summary>
/// <example><code>
/// GrowthCommitment.AtLeast(new LocalizedText("人均增长不低于 8%", "average pay up by 8 %"), Ratio.Percent(8m))
/// GrowthCommitment.NotBelow(new LocalizedText("一线不低于人均", "front line not below average"), Population.Of(PostClass.FrontLine), Population.Everyone)
/// </code></example>
public sealed record GrowthCommitment
{
    private GrowthCommitment(LocalizedText name, Population population, Ratio? promised, Population? reference)
    {
        Name = Guard.NotNull(name);
        Population = Guard.NotNull(population);
        Promised = promised;
        Reference = reference;
    }

    /// <summary>The promise in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whose pay it is about; everybody by default.</summary>
    public Population Population { get; init => field = Guard.NotNull(value); }

    /// <summary>The growth promised; null where it is that of another group.</summary>
    public Ratio? Promised { get; }

    /// <summary>The group whose growth is the least; null where a growth is promised.</summary>
    public Population? Reference { get; }

    /// <summary>Whose average is compared; the same people by default.</summary>
    public GrowthAmong Among { get; init => field = Guard.Defined(value); }

    /// <summary>The base in which clauses have to count; null: all pay counts.</summary>
    public PayBase? Basis { get; init => field = Guard.Defined(value); } = PayBase.GrowthCommitment;

    /// <summary>The first month compared; null: that of the costing's basis.</summary>
    public YearMonth? FirstMonth { get; init => field = value is { } month ? Guard.Month(month) : null; }

    /// <summary>How many months are compared, 1 to 120; twelve by default.</summary>
    public int Months { get; init => field = Guard.InRange(value, 1, 120); } = 12;

    /// <summary>From what growth is counted; null: from what the people of the freeze date are paid over the same months under the agreement
    /// unchanged.</summary>
    public GrowthBase? From { get; init; }

    /// <summary>The clause that makes the promise; null where none is named.</summary>
    public ClauseId? Clause { get; init; }

    /// <summary>Average pay grows by at least so much.</summary>
    /// <param name="name">The promise in words.</param>
    /// <param name="promised">The growth.</param>
    /// <returns>The promise, for everybody.</returns>
    public static GrowthCommitment AtLeast(LocalizedText name, Ratio promised) => new(name, Population.Everyone, promised, null);

    /// <summary>A group's average pay grows by no less than that of another.</summary>
    /// <param name="name">The promise in words.</param>
    /// <param name="population">The group, such as the front line.</param>
    /// <param name="reference">The other group, such as everybody.</param>
    /// <returns>The promise.</returns>
    public static GrowthCommitment NotBelow(LocalizedText name, Population population, Population reference) =>
        new(name, population, null, Guard.NotNull(reference));

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(GrowthCommitment),
        (nameof(Name), Name), (nameof(Population), Population), (nameof(Promised), Promised), (nameof(Reference), Reference), (nameof(Among), Among),
        (nameof(Basis), Basis), (nameof(FirstMonth), FirstMonth), (nameof(Months), Months), (nameof(From), From), (nameof(Clause), Clause));
}
