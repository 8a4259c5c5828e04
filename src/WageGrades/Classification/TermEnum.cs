using Ardalis.SmartEnum;
using WageGrades.Findings;

namespace WageGrades.Classification;

/// <summary>
/// The common part of the national vocabularies (国家通用术语表): a closed set of members, each with a code, a Chinese and an
/// English label, and in an ordered vocabulary a rank. A member converts to the <see cref="Term"/> that clauses and facts hold.
/// </summary>
/// <typeparam name="T">The vocabulary itself.</typeparam>
/// <remarks>
/// Higher rank is higher standing everywhere: first place ranks above second. Use each vocabulary's own <c>All</c>,
/// <c>FromCode</c> and <c>TryFromCode</c>; the inherited <c>List</c>, <c>FromName</c> and <c>FromValue</c> search by
/// reflection.
/// </remarks>
public abstract class TermEnum<T> : SmartEnum<T, TermCode>
    where T : TermEnum<T>
{
    private protected TermEnum(string vocabulary, int rank, string code, string chinese, string english)
        : base(code, new TermCode(rank, code)) =>
        Term = new Term(vocabulary, code, new LocalizedText(chinese, english));

    /// <summary>The code used in documents, for example <c>senior-technician</c>; also what <c>ToString</c> gives.</summary>
    public string Code => Value.Code;

    /// <summary>The name in Chinese and English.</summary>
    public LocalizedText Label => Term.Name;

    /// <summary>The term that clauses and facts hold.</summary>
    public Term Term { get; }

    /// <summary>The member as the term that clauses and facts hold.</summary>
    public static implicit operator Term(TermEnum<T> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Term;
    }
}
