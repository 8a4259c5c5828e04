using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of what certificates and credits count for: the table of recognition, the framework, the conversions.</summary>
internal static class RecognitionShapes
{
    private static readonly SeriesShape<Recognition> Treatment = new("recognition-step", new ObjectShape<DatedStep<Recognition>>(
        "recognition", "What certificates count for from a day on.", table =>
    {
        var (from, lastDay) = DayShapes.Dates(table);
        var kind = table.Required(
            "recognised", AgreementCodes.Recognition, step => step.Value!.Kind, "How they count.");
        var grade = table.Optional(
            "grade", PlainShapes.Held, step => step.Value!.Grade, "The grade they count as, with as-grade.");
        table.Rule([kind, grade], values => kind.In(values) == RecognitionKind.AsGrade == (grade.In(values) is not null)
            ? null
            : new Wording("as-grade 须写明 grade，其他方式不写", "as-grade needs a grade, and nothing else has one"));
        return values => new(from.In(values), lastDay.In(values), Of(kind.In(values), grade.In(values)), null);
    }));

    internal static readonly ObjectShape<RecognitionRule> Rule = new("recognition-rule", "What certificates of a kind of issuer count for.", table =>
    {
        var issuer = table.Required("issuer", AgreementCodes.Issuer, rule => rule.Issuer, "The kind of issuer.");
        var region = table.Optional("region", JsonShape.Text, rule => rule.Region,
            "The region of issue; left out, every region.");
        var grade = table.Optional("grade", PlainShapes.Held, rule => rule.Grade,
            "The grade certified; left out, every grade.");
        var treatment = table.Required(
            "treatment", Treatment, rule => rule.Treatment, "What they count for by date.");
        return values => new(issuer.In(values), treatment.In(values)) { Region = region.In(values), Grade = grade.In(values) };
    });

    internal static readonly ObjectShape<QualificationFramework> Framework = new(
        "qualification-framework", "On which level grades, titles, degrees and other certificates stand.", table =>
    {
        var by = table.Required("by", AgreementCodes.Fact, framework => framework.By, "Which fact about a grade or title gives its level.");
        var levels = table.Required(
            "levels", JsonShape.Map(PlainShapes.Term, RecognitionCodes.Level), framework => framework.Levels, "The level of each term.");
        var source = table.Optional("source", PlainShapes.Citation, framework => framework.Source, "Where the levels come from.");
        table.Rule([levels], values => levels.In(values).Keys.All(term => term.Vocabulary != FrameworkLevel.Vocabulary.Code)
            ? null
            : new Wording("资历等级本身不再写等级", "a level itself has no other level"));
        return values => new(by.In(values), levels.In(values)) { Source = source.In(values) };
    });

    internal static readonly ObjectShape<CreditConversion> Conversion = new(
        "credit-conversion", "What so many valid learning credits are recognised as.", table =>
    {
        var standing = table.Required(
            "standing", PlainShapes.Term, rule => rule.Standing, "What they are recognised as: a level, a grade, a title, a degree or another term.");
        var least = table.Required("atLeast", JsonShape.NumberAbove(0), rule => rule.AtLeast, "How many valid credits it takes.");
        var expiry = table.Required(
            "afterExpiry", RecognitionCodes.AfterExpiry, rule => rule.AfterExpiry, "What becomes of it when fewer are valid.");
        var sources = table.Optional(
            "sources", JsonShape.List(RecognitionCodes.CreditSource), rule => rule.Sources, ValueList<Term>.Empty,
            "The sources of which credits count; left out, every source.");
        var source = table.Optional("source", PlainShapes.Citation, rule => rule.Source, "Where the conversion comes from.");
        return values => new(standing.In(values), least.In(values), expiry.In(values)) { Sources = sources.In(values), Source = source.In(values) };
    });

    private static Recognition Of(RecognitionKind kind, Term? grade) => kind switch
    {
        RecognitionKind.InFull => Recognition.InFull,
        RecognitionKind.AfterAssessment => Recognition.AfterAssessment,
        RecognitionKind.AsGrade => Recognition.As(grade!),
        RecognitionKind.None => Recognition.None,
        _ => throw Closed.Missed(kind),
    };
}
