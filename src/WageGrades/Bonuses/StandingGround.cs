using WageGrades.Classification;

namespace WageGrades.Bonuses;

/// <summary>
/// A grade, title or degree that a person has (技能等级、职称、学历). The key is the one term held, of <see cref="Vocabulary"/>.
/// Paid monthly it is an allowance while the standing lasts; paid once it is an award for reaching it.
/// </summary>
/// <example>A skill allowance for appointed grades: <c>new StandingGround("skill-grade", StandingFact.Appointed)</c>.</example>
public sealed record StandingGround : BonusGround
{
    /// <summary>A ground on the terms of one vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary's code, such as <c>skill-grade</c>, <c>professional-title</c> or <c>education</c>.</param>
    /// <param name="fact">Which fact opens the payment; <see cref="StandingFact.Appointed"/> is the usual choice for grades and titles.</param>
    /// <exception cref="ArgumentException">The vocabulary code is blank.</exception>
    public StandingGround(string vocabulary, StandingFact fact)
    {
        Vocabulary = Internal.Guard.NotBlank(vocabulary);
        Fact = Internal.Guard.Defined(fact);
    }

    /// <summary>The vocabulary whose terms key the amounts.</summary>
    public string Vocabulary { get; }

    /// <summary>Which fact opens the payment.</summary>
    public StandingFact Fact { get; }

    /// <summary>
    /// True when the trade of the standing must be the trade of the person's post that day (与岗位工种一致). Default false.
    /// A standing or post without a trade does not match.
    /// </summary>
    public bool TradeMustMatch { get; init; }
}
