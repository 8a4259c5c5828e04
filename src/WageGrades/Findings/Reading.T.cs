using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>
/// What was read from a document (读取结果): the value made of everything sound in it, beside all that was found wrong.
/// </summary>
/// <typeparam name="T">The type of what is read.</typeparam>
public sealed class Reading<T>
    where T : notnull
{
    /// <summary>A value with the findings made while it was read.</summary>
    /// <param name="value">The value, from the sound parts; never null.</param>
    /// <param name="findings">Everything that was found.</param>
    public Reading(T value, FindingList findings)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Findings = Guard.NotNull(findings);
    }

    /// <summary>The value, made of the sound parts. Where <see cref="HasErrors"/> it is incomplete.</summary>
    public T Value { get; }

    /// <summary>All that was found, in the order of the document.</summary>
    public FindingList Findings { get; }

    /// <summary>Whether one of the findings is an error.</summary>
    public bool HasErrors => Findings.HasErrors;

    /// <summary>The value, provided that it was read without an error; warnings and information do not matter.</summary>
    /// <param name="language">The language of the exception's message.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidDocumentException">The document has errors; the exception lists them all.</exception>
    public T OrThrow(Language language = Language.Chinese) =>
        HasErrors ? throw new InvalidDocumentException(Findings, language) : Value;

    /// <summary>The type read and the counts of its findings.</summary>
    public override string ToString() => $"{typeof(T).Name}: {Findings}";
}
