using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of the table of recognition.</summary>
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

    private static Recognition Of(RecognitionKind kind, Term? grade) => kind switch
    {
        RecognitionKind.InFull => Recognition.InFull,
        RecognitionKind.AfterAssessment => Recognition.AfterAssessment,
        RecognitionKind.AsGrade => Recognition.As(grade!),
        RecognitionKind.None => Recognition.None,
        _ => throw Closed.Missed(kind),
    };
}
