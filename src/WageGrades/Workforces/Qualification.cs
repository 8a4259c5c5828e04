using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// A certificate that a person holds (证书): a skill grade, professional title or degree, its trade, who issued it and when, and whether the
/// employer recognised it. Holding is not being appointed (评聘分开).
/// </summary>
public sealed record Qualification
{
    /// <summary>A certificate.</summary>
    /// <param name="grade">The grade, title or degree; its vocabulary says which.</param>
    /// <param name="issuedOn">The date of issue (取得日期).</param>
    public Qualification(Term grade, LocalDate issuedOn)
    {
        Grade = Guard.NotNull(grade);
        IssuedOn = issuedOn;
    }

    /// <summary>The grade, title or degree.</summary>
    public Term Grade { get; init => field = Guard.NotNull(value); }

    /// <summary>The date of issue.</summary>
    public LocalDate IssuedOn { get; init; }

    /// <summary>The trade or field (工种或专业), or null.</summary>
    public string? Trade { get; init; }

    /// <summary>The kind of issuer (发证机构类型), a term of <c>issuer-kind</c>, or null when unknown.</summary>
    /// <exception cref="ArgumentException">The term is of another vocabulary.</exception>
    public Term? Issuer { get; init => field = value?.Within(IssuerKind.Vocabulary); }

    /// <summary>The region of issue (发证地区), or null.</summary>
    public string? Region { get; init; }

    /// <summary>For a degree, how it was earned (学历形式), a term of <c>education-mode</c>; or null.</summary>
    /// <exception cref="ArgumentException">The term is of another vocabulary.</exception>
    public Term? Mode { get; init => field = value?.Within(EducationMode.Vocabulary); }

    /// <summary>The day on which the employer recognised it (企业认可日期), or null while it did not; the agreement's table of recognition may then say
    /// what it counts for.</summary>
    public LocalDate? RecognisedOn { get; init; }

    /// <summary>The first day on which it is no longer valid, or null when it does not expire.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The certificate's number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Whether nobody issued it and an agreement recognised learning credits as it (学分认定).</summary>
    internal bool IsOfCredits { get; init; }

    /// <summary>Whether it is held and valid on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the date of issue until it expires.</returns>
    public bool IsValidOn(LocalDate day) => IssuedOn <= day && !(ValidUntil <= day);

    /// <summary>As what and when it is recognised: by the employer itself, which goes before the agreement's table, or by that.</summary>
    internal IEnumerable<(Term Grade, LocalDate From, LocalDate? Until)> RecognisedUnder(CollectiveAgreement agreement) => RecognisedOn is { } own
        ? [(Grade, own, ValidUntil)]
        : from step in agreement.RecognitionOf(Issuer, Region, Grade).Steps
          where step.HasValue && step.Value.Kind is RecognitionKind.InFull or RecognitionKind.AsGrade && !(step.Span.Until <= IssuedOn)
          let until = step.Span.Until is { } end && !(ValidUntil <= end) ? end : ValidUntil
          select (step.Value.Grade ?? Grade, LocalDate.Max(IssuedOn, step.Span.From), until);

    /// <inheritdoc/>
    public override string ToString() => $"{Grade}, issued {IsoDate.Of(IssuedOn)}";
}
