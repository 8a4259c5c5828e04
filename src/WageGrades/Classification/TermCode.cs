namespace WageGrades.Classification;

/// <summary>
/// What a national term is at heart: its place in its vocabulary and the code it is written with (术语代码).
/// Compared by rank, so that <c>SkillGrade.Technician &gt; SkillGrade.Senior</c> is true; two terms of equal rank compare
/// as equal and are still different terms. Converts to nothing: neither to text nor to a number.
/// </summary>
/// <remarks>The default value has rank 0 and an empty code and stands for no term.</remarks>
public readonly struct TermCode : IEquatable<TermCode>, IComparable<TermCode>
{
    private readonly string? code;

    internal TermCode(int rank, string code)
    {
        Rank = rank;
        this.code = code;
    }

    /// <summary>The place in an ordered vocabulary, 1 the lowest standing; 0 for every term of an unordered one.</summary>
    public int Rank { get; }

    /// <summary>The lower-kebab code used in documents, for example <c>senior-technician</c>; never changes once published.</summary>
    public string Code => code ?? "";

    /// <summary>Compares by rank alone.</summary>
    public int CompareTo(TermCode other) => Rank.CompareTo(other.Rank);

    /// <summary>Equal when rank and code are equal.</summary>
    public bool Equals(TermCode other) => Rank == other.Rank && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TermCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code, for example <c>senior-technician</c>.</summary>
    public override string ToString() => Code;

    /// <summary>True when rank and code are equal.</summary>
    public static bool operator ==(TermCode left, TermCode right) => left.Equals(right);

    /// <summary>True when rank or code differ.</summary>
    public static bool operator !=(TermCode left, TermCode right) => !left.Equals(right);

    /// <summary>True when the left term ranks lower.</summary>
    public static bool operator <(TermCode left, TermCode right) => left.Rank < right.Rank;

    /// <summary>True when the left term ranks lower or level.</summary>
    public static bool operator <=(TermCode left, TermCode right) => left.Rank <= right.Rank;

    /// <summary>True when the left term ranks higher.</summary>
    public static bool operator >(TermCode left, TermCode right) => left.Rank > right.Rank;

    /// <summary>True when the left term ranks higher or level.</summary>
    public static bool operator >=(TermCode left, TermCode right) => left.Rank >= right.Rank;
}
