using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// Gives the terms of an agreement just read their names, which stand in its vocabularies and not beside every use, and tells those that no
/// vocabulary has.
/// </summary>
internal sealed class AgreementTerms(CollectiveAgreement agreement, ShapeReading reading)
{
    private readonly ValueList<string> vocabularies = ValueList.Of(
        agreement.OwnVocabularies.Concat(Vocabularies.All).Select(vocabulary => vocabulary.Code).Distinct());

    internal CollectiveAgreement Named() => agreement with { Clauses = ValueList.Of(agreement.Clauses.Select(Named)) };

    private Clause Named(Clause clause) => clause is BonusClause bonus
        ? bonus with { Bonus = bonus.Bonus with { Ground = Named(bonus.Bonus.Ground) }, Amounts = bonus.Amounts.Map(Named) }
        : clause;

    private BonusGround Named(BonusGround ground)
    {
        switch (ground)
        {
            case StandingGround standing:
                _ = Find(standing.Vocabulary, standing.Vocabulary);
                return ground;
            case PostGround post:
                _ = Find(post.Vocabulary, post.Vocabulary);
                return ground;
            case AchievementGround achievement:
                return achievement with { Only = ValueList.Of(achievement.Only.Select(term => Named(term, term))) };
            case CountGround count:
                return new CountGround(Named(count.Counter, count.Counter));
            default:
                return ground;
        }
    }

    private BonusAmount Named(BonusAmount amount) => amount switch
    {
        TableAmount table => new TableAmount(table.Amounts.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value))),
        RangeAmount ranges => new RangeAmount(ranges.Ranges.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value))),
        _ => amount,
    };

    private TermKey Named(TermKey key) => [.. key.Select(term => Named(term, key))];

    private Term Named(Term term, object part)
    {
        if (Find(term.Vocabulary, part) is not { } vocabulary)
        {
            return term;
        }

        if (vocabulary.Find(term.Code) is { } known)
        {
            return known;
        }

        Tell(part, term.ToString(), ValueList.Of(vocabulary.Terms.Select(each => each.ToString())));
        return term;
    }

    private Vocabulary? Find(string code, object part)
    {
        Vocabulary? found = agreement.FindVocabulary(code);
        if (found is null)
        {
            Tell(part, code, vocabularies);
        }

        return found;
    }

    private void Tell(object part, string value, ValueList<string> known) => reading.BadValue(
        reading.TryFindPlace(part, out JsonPlace? place) ? place : JsonPlace.None, value, Wording.OneOf(known), NearestName.Of(value, known));
}
