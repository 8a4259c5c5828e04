using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// The least that a month of piece work pays for normal hours (计件保底工资), by terms that the person bears: a skill grade or title by an appointment,
/// anything else by the post. What the pieces made in normal hours, team shares and signed items come to below it is topped up; overtime stands on
/// top, unless <see cref="IncludesOvertime"/> says that it counts too.
/// </summary>
/// <example>苏州快递 2022: couriers 3,500, drivers 3,000, service staff 4,000 yuan a month.</example>
public sealed record PieceGuarantee
{
    /// <summary>The paid hours of a full month: 21.75 days of 8 hours (人社部发〔2025〕2号).</summary>
    public const decimal FullMonthHours = 174m;

    /// <summary>One amount for everybody.</summary>
    /// <param name="amount">The monthly amount.</param>
    /// <param name="basis">How it follows a month that was not worked whole.</param>
    public PieceGuarantee(Money amount, GuaranteeBasis basis)
        : this([KeyValuePair.Create(TermKey.Empty, amount)], basis)
    {
    }

    /// <summary>Amounts by terms.</summary>
    /// <param name="amounts">Monthly amount by key; the key with the most terms that the person bears applies, the empty key is everybody's.</param>
    /// <param name="basis">How it follows a month that was not worked whole.</param>
    public PieceGuarantee(IEnumerable<KeyValuePair<TermKey, Money>> amounts, GuaranteeBasis basis)
    {
        Amounts = ValueMap.Of(amounts);
        Basis = Guard.Defined(basis);
    }

    /// <summary>Monthly amount by key; a person whom no key fits has no guarantee, and of two that fit with as many terms the higher amount
    /// applies.</summary>
    public IReadOnlyDictionary<TermKey, Money> Amounts { get; }

    /// <summary>How it follows a month that was not worked whole.</summary>
    public GuaranteeBasis Basis { get; }

    /// <summary>The hours of a full month where the basis is hours, above 0; <see cref="FullMonthHours"/> by default.</summary>
    public decimal HoursOfMonth { get; init => field = Guard.Positive(value); } = FullMonthHours;

    /// <summary>
    /// Whether pieces made outside normal hours count towards it (保底含加班), so that overtime stands beside it and not on top. It is lawful only
    /// where pay without overtime reaches the minimum wage; the agreement's floors test that, and a month that does not reach them is told. Default
    /// false. In a month in which the terms change those of the first day on the scheme decide.
    /// </summary>
    public bool IncludesOvertime { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PieceGuarantee),
        (nameof(Amounts), Amounts), (nameof(Basis), Basis), (nameof(HoursOfMonth), HoursOfMonth),
        (nameof(IncludesOvertime), IncludesOvertime));
}
