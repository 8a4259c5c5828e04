using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// The agreements of an employer one after another (协议登记簿), on two axes: for which days each is valid, and when it became known by being signed.
/// <see cref="AsKnownOn"/> leaves the plain register of that day; pay is computed from plain ones. Where terms lapse, go on or overlap that is a
/// finding and never a guess: a day without exactly one agreement is paid by none.
/// </summary>
/// <example>
/// An agreement for 2026 signed in June: <c>register.AsKnownOn(3 May 2026).InForceOn(1 March 2026)</c> is the old one if it continues until
/// replaced, <c>register.InForceOn(1 March 2026)</c> the new one.
/// </example>
public sealed record AgreementRegister
{
    /// <summary>A register of no agreement.</summary>
    public static readonly AgreementRegister Empty = new([]);

    private readonly Succession succession;

    private AgreementRegister(IEnumerable<RegisteredAgreement> agreements)
    {
        Agreements = ValueList.Of(agreements.OrderBy(each => each.SignedOn));
        succession = new Succession(Agreements);
    }

    /// <summary>The agreements in the order of signing; of those signed on one day the one entered first comes first.</summary>
    public IReadOnlyList<RegisteredAgreement> Agreements { get; }

    /// <summary>
    /// The agreement in force by day, each with its term cut to the days for which it pays and lapsing at their end; a day on which none or more than
    /// one applies is a gap.
    /// </summary>
    public EffectiveSeries<CollectiveAgreement> InForce => succession.InForce;

    /// <summary>The currency of all agreements.</summary>
    /// <exception cref="InvalidOperationException">The register is empty.</exception>
    public Currency Currency => Agreements.Count > 0
        ? Agreements[0].Agreement.Currency
        : throw new InvalidOperationException("A register without agreements has no currency.");

    /// <summary>The register with an agreement that succeeds: it pays from the first day of its term, when what came before has ended.</summary>
    /// <param name="agreement">The agreement, with the day it was signed.</param>
    /// <returns>The new register.</returns>
    /// <exception cref="ArgumentException">The agreement is not signed, or its currency is another than the register's.</exception>
    public AgreementRegister Sign(CollectiveAgreement agreement) => Add(agreement, null, null);

    /// <summary>The register with an agreement, or a new version of one, that replaces every agreement signed before it from a day on.</summary>
    /// <param name="agreement">The agreement, with the day it was signed.</param>
    /// <param name="from">The first day for which it pays; a day of its term.</param>
    /// <returns>The new register.</returns>
    /// <exception cref="ArgumentException">The agreement is not signed, or its currency is another than the register's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the agreement's term.</exception>
    public AgreementRegister Replace(CollectiveAgreement agreement, LocalDate from) => Add(agreement, null, from);

    /// <summary>The register as it was known on a day: without the agreements signed later.</summary>
    /// <param name="date">The day, signatures of that day included.</param>
    /// <returns>The plain register of that day.</returns>
    public AgreementRegister AsKnownOn(LocalDate date) => new(Agreements.Where(each => each.SignedOn <= date));

    /// <summary>The agreement in force on a day, or null where none or more than one applies; <see cref="Check"/> says why.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The agreement with its term cut to the days for which it pays, or null.</returns>
    public CollectiveAgreement? InForceOn(LocalDate date) => InForce.TryGet(date, out var agreement) ? agreement : null;

    /// <summary>The agreements that pay for days of a month, in the order of those days.</summary>
    /// <param name="month">The month.</param>
    /// <returns>Usually one; each with its term cut to the days for which it pays.</returns>
    public IReadOnlyList<CollectiveAgreement> ForMonth(YearMonth month) =>
        ValueList.Of(InForce.Steps
            .Where(step => step.HasValue && step.Span.Intersect(step.Value.Policies.PayPeriod.SpanOf(month)) is not null)
            .Select(step => step.Value));

    /// <summary>Which days a month has under the last agreement that pays for days of it; those of the calendar month where none does.</summary>
    internal PayPeriod PayPeriodIn(YearMonth month) => ForMonth(month) is [.., var last] ? last.Policies.PayPeriod : PayPeriod.CalendarMonth;

    /// <summary>The month of pay to which a day belongs.</summary>
    internal YearMonth MonthOf(LocalDate day) => (InForceOn(day)?.Policies.PayPeriod ?? PayPeriod.CalendarMonth).MonthOf(day);

    /// <summary>Where terms lapse, go on, overlap, or do not say what follows them.</summary>
    /// <returns>The findings in the order of the days concerned.</returns>
    public FindingList Check() => succession.Findings;

    /// <summary>Why no agreement is in force on a day that is a gap, as a finding that blocks the pay of that day.</summary>
    internal Finding WhyNotInForce(DateSpan days) => succession.WhyNotInForce(days);

    internal AgreementRegister Add(CollectiveAgreement agreement, LocalDate? signedOn, LocalDate? replacesFrom)
    {
        Guard.NotNull(agreement);
        if ((signedOn ?? agreement.SignedOn) is not { } signed)
        {
            throw new ArgumentException($"{agreement.Id} is a draft; a register holds agreements with the day they were signed.", nameof(agreement));
        }

        if (Agreements.Count > 0 && Currency != agreement.Currency)
        {
            throw new ArgumentException($"{agreement.Id} is in {agreement.Currency}; the register is in {Currency}.", nameof(agreement));
        }

        if (replacesFrom is { } from && !agreement.TermInForce.Contains(from))
        {
            throw new ArgumentOutOfRangeException(
                nameof(replacesFrom), IsoDate.Of(from), $"The day must lie in the term {agreement.Term} of {agreement.Id}.");
        }

        return new AgreementRegister(Agreements.Append(new RegisteredAgreement(agreement, signed, replacesFrom)));
    }

    /// <inheritdoc/>
    public bool Equals(AgreementRegister? other) => other is not null && Agreements.Equals(other.Agreements);

    /// <inheritdoc/>
    public override int GetHashCode() => Agreements.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => EnglishCount.Of(Agreements.Count, "agreement");
}
