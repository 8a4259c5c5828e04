using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Citations;

/// <summary>
/// The rule of law or published standard behind an amount, a floor or a finding (法律依据), with the dates between which it
/// is in force.
/// </summary>
/// <example><c>new LegalReference { Title = "劳动法", EnglishTitle = "Labour Law", Article = "第四十八条" }</c></example>
public sealed record LegalReference
{
    /// <summary>The Chinese short title, without book-title marks; never blank.</summary>
    public required string Title { get; init => field = Guard.NotBlank(value, nameof(Title)); }

    /// <summary>The English short title, or null where none is in use.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The article, as cited (<c>第四十八条</c>), or null where the whole text is meant.</summary>
    public string? Article { get; init; }

    /// <summary>The first day on which the rule is in force, or null where it is not recorded.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The first day on which the rule is no longer in force, or null while it is in force.</summary>
    public LocalDate? RepealedOn { get; init; }

    /// <summary>Where the text is published (an address or a gazette), or null.</summary>
    public string? Source { get; init; }

    /// <summary>待核对: true where the citation was not compared with the published text; it is then printed with that mark. False where left
    /// out.</summary>
    public bool ToBeConfirmed { get; init; }

    /// <summary>Whether the rule is in force on this day: not before its first day, and before the day of its repeal.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns>True where the day lies between the two dates; an absent date does not limit.</returns>
    public bool IsInForceOn(LocalDate date) =>
        (EffectiveFrom is not { } first || date >= first) && (RepealedOn is not { } repealed || date < repealed);

    /// <summary>
    /// The English title and the article: <c>Labour Law, Article 48</c>. The Chinese title stands in for an English one that is not in use, and an
    /// article cited in parts is left as it is.
    /// </summary>
    /// <returns>The citation for English readers, with “to be confirmed” where it is so.</returns>
    public string ToEnglish() => (EnglishTitle, Article) switch
    {
        (null, _) => $"《{Title}》{Article}",
        ({ } title, null) => title,
        ({ } title, { } article) => ChineseNumber.TryReadArticle(article, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{title}, Article {number}")
            : $"{title}, {article}",
    } + (ToBeConfirmed ? " (to be confirmed)" : "");

    /// <summary>The Chinese title in book-title marks and the article, with 待核对 where it is to be confirmed: <c>《劳动法》第四十八条</c>.</summary>
    public override string ToString() => $"《{Title}》{Article}{(ToBeConfirmed ? "（待核对）" : "")}";
}
