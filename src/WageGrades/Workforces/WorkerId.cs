using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// Who a person is to an employer (用人单位 + 工号). A staff number alone is not a key across employers; leading zeros count.
/// Ordered by employer, then number, ordinally.
/// </summary>
[JsonConverter(typeof(WorkerIdJsonConverter))]
public sealed record WorkerId : IComparable<WorkerId>, IJsonValue
{
    /// <summary>An id.</summary>
    /// <param name="number">The staff number (工号), kept to the letter.</param>
    /// <param name="employer">The employer's name or code; empty when there is only one.</param>
    /// <exception cref="ArgumentException">The number is blank.</exception>
    public WorkerId(string number, string employer = "")
    {
        Number = Guard.NotBlank(number);
        Employer = Guard.NotNull(employer);
    }

    /// <summary>The staff number.</summary>
    public string Number { get; }

    /// <summary>The employer, or empty.</summary>
    public string Employer { get; }

    JsonNode IJsonValue.ToJson() => JsonValue.Of(("number", Number), ("employer", Employer));

    /// <summary>Whether both are one person: number and employer letter by letter.</summary>
    public bool Equals(WorkerId? other) => ReferenceEquals(this, other)
        || (other is not null && string.Equals(Number, other.Number, StringComparison.Ordinal)
            && string.Equals(Employer, other.Employer, StringComparison.Ordinal));

    // Few numbers are used by several employers.
    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(WorkerId? other) => other is null
        ? 1
        : string.CompareOrdinal(Employer, other.Employer) is var byEmployer && byEmployer != 0
            ? byEmployer
            : string.CompareOrdinal(Number, other.Number);

    /// <summary>Whether one id stands before another.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when <paramref name="left"/> stands before.</returns>
    public static bool operator <(WorkerId left, WorkerId right) => Guard.NotNull(left).CompareTo(right) < 0;

    /// <summary>Whether one id stands after another.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when <paramref name="left"/> stands after.</returns>
    public static bool operator >(WorkerId left, WorkerId right) => Guard.NotNull(left).CompareTo(right) > 0;

    /// <summary>Whether one id stands before another or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when <paramref name="left"/> does not stand after.</returns>
    public static bool operator <=(WorkerId left, WorkerId right) => Guard.NotNull(left).CompareTo(right) <= 0;

    /// <summary>Whether one id stands after another or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when <paramref name="left"/> does not stand before.</returns>
    public static bool operator >=(WorkerId left, WorkerId right) => Guard.NotNull(left).CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Employer.Length == 0 ? Number : $"{Employer}/{Number}";
}
