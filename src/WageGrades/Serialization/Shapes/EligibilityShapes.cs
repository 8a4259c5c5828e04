using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The shapes of for whom a clause is, and of lengths of time.</summary>
internal static class EligibilityShapes
{
    /// <summary>A length of time: a number and its unit.</summary>
    internal static readonly StringShape<TimeLength> Length = JsonShape.TextOf<TimeLength>(
        new Wording("时长：1 至 9999 的整数和单位，如 6 周、24 个月（6 weeks、24 months）", "a length of time: a whole number from 1 to 9999 and days, weeks, months or years, such as 6 weeks"),
        "^[1-9][0-9]{0,3}( days?| weeks?| months?| years?| ?天| ?周| ?个月| ?年)$",
        TimeLength.TryParse,
        length => length.ToString(),
        length => new(length.InWords().Chinese, length.InWords().English));

    /// <summary>A band of lengths, of which one end at least is named.</summary>
    internal static readonly ObjectShape<TimeBand> Band = new("time-band", "A band of lengths of time.", table =>
    {
        var from = table.Optional("from", Length, band => band.Least, "The least length, in the band; left out, none.");
        var below = table.Optional("below", Length, band => band.Limit, "The length that ends it and is no more in it; left out, no end.");
        table.AtLeastOne(from, below);
        return values => (from.In(values), below.In(values)) switch
        {
            ({ } least, { } limit) => TimeBand.Between(least, limit),
            ({ } least, null) => TimeBand.From(least),
            (null, var limit) => TimeBand.Below(limit!),
        };
    });

    /// <summary>For whom a clause is.</summary>
    internal static readonly ObjectShape<Eligibility> Eligibility = new("eligibility", "For whom a clause pays; everything named has to fit.", table =>
    {
        var terms = table.Optional(
            "terms", JsonShape.List(PlainShapes.Term), asked => asked.Terms, ValueList<Term>.Empty,
            "Terms that a person must bear; of several of one vocabulary any one suffices.");
        var grades = table.Optional(
            "grades", JsonShape.List(PlainShapes.Grade), asked => asked.Grades, ValueList<GradeCode>.Empty,
            "Ladder grades, of which a person must stand on one.");
        var posts = table.Optional(
            "posts", JsonShape.List(JsonShape.Text), asked => asked.Posts, ValueList<string>.Empty,
            "Names of posts as the roster writes them, of which a person must hold one.");
        var workplaces = table.Optional(
            "workplaces", JsonShape.List(JsonShape.Text), asked => asked.Workplaces, ValueList<string>.Empty,
            "Workplaces as the roster writes them, of which one must be the person's.");
        var forms = table.Optional(
            "forms", JsonShape.List(AgreementCodes.Form), asked => asked.Forms, ValueList<Term>.Empty,
            "Employment forms, of which one must be the person's.");
        var service = table.Optional("service", Band, asked => asked.Service, "The length of service.");
        var age = table.Optional("age", Band, asked => asked.Age, "The age.");
        return values => new()
        {
            Terms = terms.In(values),
            Grades = grades.In(values),
            Posts = posts.In(values),
            Workplaces = workplaces.In(values),
            Forms = forms.In(values),
            Service = service.In(values),
            Age = age.In(values),
        };
    });
}
