using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// A part of what makes two occurrences one occasion (同一事项的判断要素), where the fact's own occasion does not say it: the apprentice, or the
/// term of a vocabulary such as the level of a competition.
/// </summary>
/// <example>
/// "Per apprentice the best result of each level, once": repetition <see cref="Repetition.BestPerOccasion"/> with the parts
/// <c>[OccasionPart.Apprentice, OccasionPart.Of("competition-level")]</c>.
/// </example>
public sealed record OccasionPart
{
    private OccasionPart(string code) => Code = code;

    /// <summary>The apprentice of a mentor's result; a result that names none is an occasion of its own.</summary>
    public static OccasionPart Apprentice { get; } = new("apprentice");

    /// <summary><c>apprentice</c>, or the code of the vocabulary.</summary>
    public string Code { get; }

    /// <summary>The term of a vocabulary; occurrences without one share that.</summary>
    /// <param name="vocabulary">The vocabulary's code, such as <c>competition-level</c>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static OccasionPart Of(string vocabulary) => new(Guard.NotBlank(vocabulary));

    /// <inheritdoc/>
    public override string ToString() => Code;
}
