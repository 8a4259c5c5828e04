using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Classification;

/// <summary>
/// Holders of a skill grade may apply for a professional title after some years (贯通): senior technicians for an associate
/// senior title after 4. It opens an application and gives neither title nor treatment; for treatment see <see cref="ParityRule"/>.
/// </summary>
public sealed record TitleLinkage
{
    /// <summary>A linkage.</summary>
    /// <param name="grade">The skill grade held.</param>
    /// <param name="title">The title that may be applied for.</param>
    /// <param name="afterYears">For how many full years the grade must have been held, 0 or more.</param>
    /// <param name="source">Where the linkage comes from, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are negative.</exception>
    public TitleLinkage(SkillGrade grade, ProfessionalTitle title, int afterYears, LegalReference? source = null)
    {
        Grade = Guard.NotNull(grade);
        Title = Guard.NotNull(title);
        AfterYears = Guard.NotNegative(afterYears);
        Source = source;
    }

    /// <summary>The skill grade held.</summary>
    public SkillGrade Grade { get; }

    /// <summary>The title that may be applied for.</summary>
    public ProfessionalTitle Title { get; }

    /// <summary>For how many full years the grade must have been held.</summary>
    public int AfterYears { get; }

    /// <summary>Where the linkage comes from, or null.</summary>
    public LegalReference? Source { get; }

    /// <summary>The first day on which a holder may apply.</summary>
    /// <param name="heldSince">The day from which the grade has been held.</param>
    /// <param name="rule">Where the anniversary of a 29 February falls.</param>
    public LocalDate MayApplyFrom(LocalDate heldSince, AnniversaryRule rule) =>
        Guard.NotNull(rule).Anniversary(heldSince, AfterYears);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(TitleLinkage),
        (nameof(Grade), Grade), (nameof(Title), Title), (nameof(AfterYears), AfterYears), (nameof(Source), Source));
}
