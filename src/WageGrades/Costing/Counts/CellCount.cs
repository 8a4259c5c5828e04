using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// How many people stand on one cell of a ladder (薪级薪档人数): all on one form of employment and one share of hours, at work throughout the months
/// costed, past probation, on ladder pay and with nothing still due from a scheme.
/// </summary>
/// <example><c>new CellCount("G2", 3, 25)</c>: 25 full-time people on step 3 of G2.</example>
public sealed record CellCount
{
    /// <summary>A number of people on a cell.</summary>
    /// <param name="grade">The grade (薪级).</param>
    /// <param name="step">The step (薪档), 1 or more.</param>
    /// <param name="people">How many, 0 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step or the number is outside its range.</exception>
    public CellCount(GradeCode grade, int step, int people)
    {
        Grade = grade;
        Step = Guard.AtLeast(step, 1);
        People = Guard.InRange(people, 0, 1_000_000);
    }

    /// <summary>The grade.</summary>
    public GradeCode Grade { get; }

    /// <summary>The step, from 1.</summary>
    public int Step { get; }

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>Their form of employment (用工形式); full-time by default.</summary>
    /// <exception cref="ArgumentException">The term is not of <c>employment-form</c>.</exception>
    public Term Form { get; init => field = Guard.NotNull(value).Within(EmploymentForm.Vocabulary); } = EmploymentForm.FullTime;

    /// <summary>The share of full-time hours of each, above 0 and at most 1; one by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is 0 or less, or above 1.</exception>
    public Ratio HoursShare
    {
        get;
        init => field = Guard.That(value > Ratio.Zero && value <= Ratio.One, value, "above 0 and at most 1");
    } = Ratio.One;

    /// <summary>
    /// The grades and titles to which each of them is appointed (聘任的等级、职称), in force on the day of the counts. Default empty. Of a vocabulary that
    /// the counts tell, these are all that they are appointed to.
    /// </summary>
    /// <exception cref="ArgumentException">A term comes twice.</exception>
    public IReadOnlyList<Term> Terms
    {
        get;
        init => field = ValueList.Of(Guard.That(Guard.Each(value).Distinct().Count() == value.Count, value, "each term once")
            .OrderBy(term => term.ToString(), StringComparer.Ordinal));
    } = ValueList<Term>.Empty;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Place}: {People}");

    /// <summary>The cell, with what is not usual of the employment.</summary>
    internal string Place
    {
        get
        {
            var cell = FormattableString.Invariant($"{Grade.Value}/{Step}");
            var borne = Terms.Count == 0 ? cell : $"{cell} {string.Join(' ', Terms.Select(term => term.Code))}";
            return HoursShare == Ratio.One && Form == EmploymentForm.FullTime ? borne : $"{borne} ({Form.Code}, {HoursShare})";
        }
    }
}
