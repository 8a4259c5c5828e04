using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// One row of an agreement's table of recognition (互认表): what certificates of a kind of issuer count for, by date, where the employer did not
/// recognise the single certificate itself.
/// </summary>
/// <remarks>
/// Of the rows that fit a certificate the one that names its region and grade applies, else one that names the region, else one that names the grade,
/// else one that names neither. A certificate that no row fits is not recognised.
/// </remarks>
/// <example>
/// Certificates of accredited bodies count in full, those of other employers as one grade lower until they are assessed:
/// <c>new RecognitionRule(IssuerKind.OtherEmployer, EffectiveSeries.Always(Recognition.As(SkillGrade.Senior))) { Grade = SkillGrade.Technician }</c>.
/// </example>
public sealed record RecognitionRule
{
    /// <summary>A row.</summary>
    /// <param name="issuer">The kind of issuer: a member of <see cref="IssuerKind"/>, or a kind that the agreement declares itself.</param>
    /// <param name="treatment">What such certificates count for, by date; a gap recognises nothing.</param>
    /// <exception cref="ArgumentException">The issuer is of another vocabulary than <c>issuer-kind</c>.</exception>
    public RecognitionRule(Term issuer, EffectiveSeries<Recognition> treatment)
    {
        Issuer = Guard.NotNull(issuer).Within(IssuerKind.Vocabulary, nameof(issuer));
        Treatment = Guard.NotNull(treatment);
    }

    /// <summary>The kind of issuer.</summary>
    public Term Issuer { get; }

    /// <summary>What such certificates count for, by date.</summary>
    public EffectiveSeries<Recognition> Treatment { get; }

    /// <summary>The region of issue, as certificates write it; null for every region.</summary>
    public string? Region { get; init; }

    /// <summary>The grade certified; null for every grade.</summary>
    public Term? Grade { get; init; }

    /// <summary>How specific the row is: the greater applies.</summary>
    internal int Weight => (Region is null ? 0 : 2) + (Grade is null ? 0 : 1);

    /// <summary>Whether the row is for a certificate.</summary>
    /// <param name="issuer">Who issued it, or null when unknown.</param>
    /// <param name="region">The region of issue, or null.</param>
    /// <param name="grade">The grade certified.</param>
    /// <returns>True when every condition of the row holds.</returns>
    public bool Fits(Term? issuer, string? region, Term grade) => Issuer == issuer
        && (Region is null || string.Equals(Region, region, StringComparison.Ordinal))
        && (Grade is null || Grade == grade);
}
