using System.Diagnostics.CodeAnalysis;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>Findings as they are kept with a result: the kind, the place and the typed values; the texts follow from the kind.</summary>
internal static class FindingShapes
{
    private static readonly StringShape<FindingCode> Code = JsonShape.TextOf(
        new Wording("问题代码，如 WG4301", "the code of a finding such as WG4301"),
        "^WG[0-9]{4}$",
        (string text, [MaybeNullWhen(false)] out FindingCode value) => (value = FindingCodes.Find(text)) is not null,
        code => code.Id);

    internal static ObjectShape<Finding> Finding(JsonShape<Money> amount) => new("finding", "Something that was found.", table =>
    {
        var argumentShape = Argument(amount);
        var code = table.Required("code", Code, finding => finding.Code, "Its kind.");
        var path = table.Optional("path", PlainShapes.AnyText, finding => finding.Path, "", "The place.");
        var clause = table.Optional("clause", PlainShapes.Id, finding => finding.Clause, "The clause concerned.");
        var citation = table.Optional("citation", PlainShapes.Citation, finding => finding.Citation,
            "The law behind it.");
        var arguments = table.Optional(
            "arguments", JsonShape.List(argumentShape), finding => finding.Arguments, ValueList<FindingArgument>.Empty,
                "The values named in its texts.");
        return values => Findings.Finding.Of(code.In(values), path.In(values), [.. arguments.In(values)]) with
        {
            Clause = clause.In(values),
            Citation = citation.In(values),
        };
    });

    // What is none of the plain kinds is kept as the texts that it prints, so that it says the same.
    private static ObjectShape<FindingArgument> Argument(JsonShape<Money> amount) => new("finding-argument", "One named value.", table =>
    {
        var name = table.Required("name", JsonShape.Text, argument => argument.Name, "Its name.");
        var text = table.Optional("text", PlainShapes.AnyText, argument => argument.Value as string, "A text.");
        var whole = table.Optional(
            "whole", JsonShape.Integer(int.MinValue, int.MaxValue), argument => argument.Value as int?, "A whole number.");
        var number = table.Optional("number", JsonShape.Number, argument => argument.Value as decimal?, "A number.");
        var sum = table.Optional("amount", amount, argument => argument.Value as Money?, "An amount.");
        var date = table.Optional("date", JsonShape.Date, argument => argument.Value as LocalDate?, "A day.");
        var month = table.Optional("month", JsonShape.Month, argument => argument.Value as YearMonth?, "A month.");
        var words = table.Optional("words", PlainShapes.Text, Words, "Anything else, in both languages.");
        table.Rule([text, whole, number, sum, date, month, words], values => Given(values).Count() == 1
            ? null
            : new Wording("须写明且只写明一个值", "exactly one value must be there"));
        return values => new(name.In(values), Given(values).First());

        IEnumerable<object> Given(MemberValues values) => new object?[]
        {
            text.In(values), whole.In(values), number.In(values), sum.In(values), date.In(values), month.In(values), words.In(values),
        }.OfType<object>();
    });

    private static LocalizedText? Words(FindingArgument argument) => argument.Value is string or int or decimal or Money or LocalDate or YearMonth
        ? null
        : argument.Value as LocalizedText ?? new LocalizedText(argument.In(Language.Chinese), argument.In(Language.English));
}
