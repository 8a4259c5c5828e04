using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>
/// What learning credits are recognised as (学分转换、学习成果认定): whose account holds so many valid credits is recognised as having a standing from
/// that day. Credits are not used up by it.
/// </summary>
/// <remarks>
/// Recognised (认定) is neither appointed nor certified: a ground on recognised standings finds it, one on appointments or certificates does not.
/// </remarks>
/// <example>Sixty credits of training are recognised as level 4 as long as they are valid: <c>new CreditConversion(FrameworkLevel.Level4, 60m,
/// CreditExpiry.Lapses) { Sources = [CreditSource.Training] }</c>.</example>
public sealed record CreditConversion
{
    /// <summary>A conversion.</summary>
    /// <param name="standing">What the credits are recognised as: a level, a grade, a title, a degree or a standing of the agreement's own.</param>
    /// <param name="atLeast">How many valid credits it takes, above 0; so many suffice.</param>
    /// <param name="afterExpiry">What becomes of it when fewer are valid.</param>
    public CreditConversion(Term standing, decimal atLeast, CreditExpiry afterExpiry)
    {
        Standing = Guard.NotNull(standing);
        AtLeast = Guard.Positive(atLeast);
        AfterExpiry = Guard.Defined(afterExpiry);
    }

    /// <summary>What the credits are recognised as.</summary>
    public Term Standing { get; }

    /// <summary>How many valid credits it takes.</summary>
    public decimal AtLeast { get; }

    /// <summary>What becomes of it when fewer are valid.</summary>
    public CreditExpiry AfterExpiry { get; }

    /// <summary>The sources of which credits count, terms of <c>credit-source</c>; default empty: of every source.</summary>
    /// <exception cref="ArgumentException">A term is of another vocabulary.</exception>
    public IReadOnlyList<Term> Sources
    {
        get;
        init => field = ValueList.Of(Guard.Each(value).Select(source => source.Within(CreditSource.Vocabulary)));
    } = ValueList<Term>.Empty;

    /// <summary>Where the conversion comes from, or null.</summary>
    public LegalReference? Source { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(CreditConversion),
        (nameof(Standing), Standing), (nameof(AtLeast), AtLeast), (nameof(AfterExpiry), AfterExpiry), (nameof(Sources), Sources),
        (nameof(Source), Source));
}
