using System.Text;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>
/// The code of a grade in an agreement's own pay ladder (等级代码): "E15Ü", "C10", "P7", or the code of a national skill grade,
/// "senior-technician". Codes are compared letter by letter; their order is the order of the ladder's rows, never of the codes.
/// 1 to 40 characters, no control or broken characters, no slash, no blanks at the ends. <c>default</c> is no code and prints "".
/// </summary>
public readonly struct GradeCode : IEquatable<GradeCode>
{
    private const int MaxLength = 40;

    private readonly string? value;

    /// <summary>A grade's code.</summary>
    /// <exception cref="ArgumentException">The code is empty, longer than 40 characters, or has a slash, a control character or outer
    /// blanks.</exception>
    public GradeCode(string value)
    {
        Guard.NotNull(value);
        this.value = Guard.That(
            IsWellFormed(value),
            value,
            "1 to 40 characters without slash, control characters or blanks at the ends"
        );
    }

    /// <summary>The code as written; "" for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>The grade as a term of a key (等级作为键): <c>grade:C3</c>, beside terms of other vocabularies.</summary>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The code has a plus sign or a colon.</exception>
    /// <example>30 % for E6: <c>[KeyValuePair.Create&lt;TermKey, Ratio&gt;(new GradeCode("E6").ToTerm(), Ratio.Percent(30m))]</c>.</example>
    public Term ToTerm() => Term.OfGrade(Value);

    /// <summary>A text as a grade's code; the named twin is the constructor.</summary>
    /// <inheritdoc cref="GradeCode(string)" path="/exception"/>
    public static implicit operator GradeCode(string value) => new(value);

    /// <summary>The code of a national skill grade, such as "senior-technician".</summary>
    public static implicit operator GradeCode(SkillGrade grade) => Of(grade);

    /// <summary>Equal codes, letter by letter.</summary>
    public static bool operator ==(GradeCode left, GradeCode right) => left.Equals(right);

    /// <summary>Different codes.</summary>
    public static bool operator !=(GradeCode left, GradeCode right) => !left.Equals(right);

    /// <summary>The code of a national skill grade, such as "senior-technician".</summary>
    public static GradeCode Of(SkillGrade grade) => new(Guard.NotNull(grade).Code);

    /// <summary>A text as a grade's code; false, with <c>default</c>, where it cannot be one.</summary>
    public static bool TryParse(string? text, out GradeCode code)
    {
        var isCode = text is not null && IsWellFormed(text);
        code = isCode ? new(text!) : default;
        return isCode;
    }

    /// <inheritdoc/>
    public bool Equals(GradeCode other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GradeCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    private static bool IsWellFormed(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            // The replacement character is what a broken one reads as: the trace of lost text.
            if (Rune.IsControl(letter) || letter == Rune.ReplacementChar || letter == new Rune('/'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MaxLength && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
    }
}
