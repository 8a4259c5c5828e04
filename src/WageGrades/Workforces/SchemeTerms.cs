using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Workforces;

/// <summary>On which scheme clause a person is, and what was agreed with the person (薪酬模式与个人约定). A fact; what follows from it the clause
/// says.</summary>
public sealed record SchemeTerms
{
    /// <summary>A person's terms under a scheme clause.</summary>
    /// <param name="clause">The clause's id, such as <c>negotiated-pay</c>.</param>
    public SchemeTerms(ClauseId clause) => Clause = clause;

    /// <summary>The scheme clause.</summary>
    public ClauseId Clause { get; init; }

    /// <summary>
    /// The amount agreed with the person (个人约定标准), for the person's own hours: a month's for negotiated pay, a year's for annual pay. Null: the
    /// clause's own standard, or, where it has none, still to be agreed.
    /// </summary>
    public Money? AgreedAmount { get; init; }

    /// <summary>
    /// The share of the agreed amount paid in probation (约定的试用期发放比例), from 0 to 1, where it was agreed with the person for negotiated pay. Null: as
    /// the clause or the agreement says, and in full where neither says anything.
    /// </summary>
    public Ratio? ProbationShare
    {
        get;
        init => field = Guard.That(value is null || (value >= Ratio.Zero && value <= Ratio.One), value, "from 0 to 1");
    }

    /// <summary>The grade or other term of the clause's own table under which the person is (执行档次); null where there is none.</summary>
    public Term? Grade { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause}{(AgreedAmount is { } amount ? $": {amount}" : Grade is { } grade ? $": {grade}" : "")}";
}
