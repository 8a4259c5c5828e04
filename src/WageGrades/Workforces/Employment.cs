using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>
/// The terms on which a person is employed at a time (用工情况): form, working-time system, share of full-time hours, workplace, probation.
/// A person's employment is a dated series of these; outside its steps the person is not employed.
/// </summary>
public sealed record Employment
{
    /// <summary>Full-time employment under standard hours.</summary>
    public static readonly Employment FullTime = new(EmploymentForm.FullTime);

    /// <summary>Employment of a form, under standard hours.</summary>
    /// <param name="form">The employment form: a member of <see cref="EmploymentForm"/>, or a form that the agreement declares itself.</param>
    /// <exception cref="ArgumentException">The term is of another vocabulary.</exception>
    public Employment(Term form) => Form = form;

    /// <summary>The employment form (用工形式), a term of <c>employment-form</c>; an agreement may add forms of its own.</summary>
    /// <exception cref="ArgumentException">The term is of another vocabulary.</exception>
    public Term Form { get; init => field = Guard.NotNull(value).Within(EmploymentForm.Vocabulary); }

    /// <summary>The working-time system (工时制度); standard by default. It decides how overtime is counted, and which clauses cover the
    /// person.</summary>
    /// <exception cref="ArgumentException">The term is not of <c>working-time-system</c>.</exception>
    public Term WorkingTime { get; init => field = Guard.NotNull(value).Within(WorkingTimeSystem.Vocabulary); } = WorkingTimeSystem.Standard;

    /// <summary>The share of full-time hours, above 0 and at most 1; one by default.</summary>
    public Ratio HoursShare
    {
        get;
        init => field = value > Ratio.Zero && value <= Ratio.One
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"The share of hours is {value}; it must be above 0 and at most 1.");
    } = Ratio.One;

    /// <summary>The workplace (工作地, district or county) as the roster writes it; empty when unknown.</summary>
    public string Workplace { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>True while the person is on probation (试用期). Monthly amounts then follow the agreed probation rule.</summary>
    public bool IsProbation { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Form.Code}, {HoursShare} of hours";
}
