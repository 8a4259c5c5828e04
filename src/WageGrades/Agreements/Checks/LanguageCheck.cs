using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>Tells, once for each language, that texts are given in it alone, because output in the other then shows them as they are.</summary>
internal static class LanguageCheck
{
    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement) =>
        Of([.. TextsOf(agreement).OfType<LocalizedText>().Where(text => text.OnlyIn is not null)]);

    private static IEnumerable<Finding> Of(List<LocalizedText> texts)
    {
        foreach (var language in (Language[])[Language.Chinese, Language.English])
        {
            if (texts.FindAll(text => text.OnlyIn == language) is { Count: > 0 } same)
            {
                yield return Finding.Of(FindingCodes.OneLanguage, "", ("count", same.Count), ("language", NameOf(language)));
            }
        }
    }

    private static IEnumerable<LocalizedText?> TextsOf(CollectiveAgreement agreement) =>
    [
        agreement.Title, agreement.Note,
        .. agreement.Parties.Select(party => party.Name),
        .. agreement.OwnVocabularies.SelectMany(own => own.OwnTerms.Select(term => term.Term.Name).Append(own.Name)),
        .. agreement.Clauses.SelectMany(clause => new[] { clause.Heading, clause.Text }),
        .. agreement.Clauses.OfType<LadderClause>().SelectMany(clause => clause.Ladders.Values)
            .SelectMany(table => table.Rows).Select(row => row.Name),
        .. agreement.Groups.Select(group => group.Name),
        .. agreement.Caps.Select(cap => cap.Name),
        .. agreement.Floors.Select(floor => floor.Name),
        .. agreement.Funds.Select(fund => fund.Name),
        .. agreement.RelativeFloors.Select(floor => floor.Name),
        .. agreement.RatingQuotas.Select(quota => quota.Name),
    ];

    private static LocalizedText NameOf(Language language) => language == Language.Chinese ? new("中文", "Chinese") : new("英文", "English");
}
