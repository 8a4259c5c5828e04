using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>
/// Gives the terms of an agreement just read their names, which stand in its vocabularies and not beside every use, and tells those that no
/// vocabulary has.
/// </summary>
internal sealed partial class AgreementTerms(CollectiveAgreement agreement, ShapeReading reading)
{
    private readonly ValueList<string> vocabularies = ValueList.Of(
        agreement.OwnVocabularies.Concat(Vocabularies.All).Select(vocabulary => vocabulary.Code).Distinct());

    internal CollectiveAgreement Named() => agreement with
    {
        Clauses = ValueList.Of(agreement.Clauses.Select(Named)),
        Recognitions = ValueList.Of(agreement.Recognitions.Select(Named)),
        Floors = ValueList.Of(agreement.Floors.Select(Named)),
        RelativeFloors = ValueList.Of(agreement.RelativeFloors.Select(floor => floor with { Tested = Named(floor.Tested), Reference = Named(floor.Reference) })),
        RatingQuotas = ValueList.Of(agreement.RatingQuotas.Select(quota => quota with { Of = Named(quota.Of), Rated = Named(quota.Rated) })),
    };

    private PayFloor Named(PayFloor floor) => floor with
    {
        Tested = floor.Tested is { } tested ? Named(tested) : null,
        Shares = ValueMap.Of(Named(floor.Shares)),
    };

    private RecognitionRule Named(RecognitionRule rule) => new(
        rule.Issuer, rule.Treatment.Map(treatment => treatment.Grade is { } grade ? Recognition.As(Named(grade, grade)) : treatment))
    {
        Region = rule.Region,
        Grade = rule.Grade is { } certified ? Named(certified, certified) : null,
    };

    private Clause Named(Clause clause) => clause switch
    {
        BonusClause bonus => bonus with { Bonus = Named(bonus.Bonus), Amounts = bonus.Amounts.Map(Named) },
        LeaveClause leave => leave with
        {
            Leave = Named(leave.Leave, leave.Leave),
            Counter = leave.Counter is { } counter ? Named(counter, counter) : null,
        },
        SchemeClause scheme => scheme with { Schemes = scheme.Schemes.Map(Named) },
        _ => clause,
    };

    private Bonus Named(Bonus bonus)
    {
        foreach (OccasionPart part in bonus.OccasionBy.Where(part => part != OccasionPart.Apprentice))
        {
            _ = Find(part.Code, part);
        }

        return bonus with
        {
            Ground = Named(bonus.Ground),
            Schedule = bonus.Schedule with
            {
                SuspendedBy = ValueList.Of(bonus.Schedule.SuspendedBy.Select(rule => rule with { Leave = Named(rule.Leave, rule.Leave) })),
            },
        };
    }

    private BonusGround Named(BonusGround ground)
    {
        switch (ground)
        {
            case StandingGround standing:
                _ = Find(standing.Vocabulary, standing.Vocabulary);
                return standing with
                {
                    Parities = ValueList.Of(standing.Parities.Select(rule =>
                        new ParityRule(Named(rule.Grade, rule.Grade), Named(rule.TreatedAs, rule.TreatedAs), rule.Source))),
                };
            case PostGround post:
                _ = Find(post.Vocabulary, post.Vocabulary);
                return ground;
            case AchievementGround achievement:
                return achievement with { Only = ValueList.Of(achievement.Only.Select(term => Named(term, term))) };
            case CountGround count:
                return count with { Counter = Named(count.Counter, count.Counter) };
            case PopulationGround group:
                return new PopulationGround(Named(group.Population));
            case MonthGround month:
                return month with
                {
                    Conditions = ValueList.Of(month.Conditions.Select(condition => condition with { Counter = Named(condition.Counter, condition.Counter) })),
                    WithoutLeave = ValueList.Of(month.WithoutLeave.Select(term => Named(term, term))),
                };
            default:
                return ground;
        }
    }

    private Population Named(Population population) =>
        population with { Terms = ValueList.Of(population.Terms.Select(term => Named(term, term))) };

    private BonusAmount Named(BonusAmount amount) => amount switch
    {
        TableAmount table => new TableAmount(table.Amounts.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value))),
        RangeAmount ranges => new RangeAmount(ranges.Ranges.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value))),
        PointsAmount points => new PointsAmount(points.PointValue, points.Points.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value))),
        ShareOfPayAmount share => new ShareOfPayAmount(Named(share.Shares), share.Of),
        BenefitShareAmount share => new BenefitShareAmount(Named(share.Shares), share.AtMost)
        {
            AtMostAYear = share.AtMostAYear,
            Of = share.Of is { } kind ? Named(kind, kind) : null,
            Window = share.Window,
            KeptByDepartment = share.KeptByDepartment,
        },
        _ => amount,
    };

    private IEnumerable<KeyValuePair<TermKey, Ratio>> Named(IReadOnlyDictionary<TermKey, Ratio> shares) =>
        shares.Select(entry => KeyValuePair.Create(Named(entry.Key), entry.Value));

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
