using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>The shapes of identifiers, terms, texts, ratios and sources, which documents of every kind share.</summary>
internal static class PlainShapes
{
    private const string Kebab = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string GradeForm = @"(?!\s)[^/\u0000-\u001f\u007f-\u009f\ud800-\udfff]*[^\s/\u0000-\u001f\u007f-\u009f\ud800-\udfff]";

    /// <summary>Any text, the empty one included.</summary>
    internal static readonly StringShape<string> AnyText = JsonShape.TextOf(
        new Wording("文字", "a text"),
        pattern: null,
        (string text, [MaybeNullWhen(false)] out string value) =>
        {
            value = text;
            return true;
        },
        text => text);

    internal static readonly StringShape<ClauseId> Id = JsonShape.TextOf<ClauseId>(
        new Wording("小写字母、数字和单个连字符组成的标识，如 skill-allowance", "an id in lower-case kebab such as skill-allowance"),
        "^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        ClauseId.TryParse,
        id => id.Value);

    /// <summary>The code of a vocabulary, or of a term where the vocabulary is known.</summary>
    internal static readonly StringShape<string> Code = JsonShape.TextOf(
        new Wording("小写字母、数字和单个连字符组成的代码，如 skill-grade", "a code in lower-case kebab such as skill-grade"),
        $"^{Kebab}$",
        (string text, [MaybeNullWhen(false)] out string value) =>
        {
            value = text;
            return Classification.Term.TryParse($"{text}:x", out _);
        },
        code => code);

    /// <summary>A term of any vocabulary.</summary>
    internal static readonly TermShape Term = new();

    /// <summary>A counter of the month.</summary>
    internal static readonly TermShape Counter = new(MonthCounter.Vocabulary.Code);

    /// <summary>A standing number.</summary>
    internal static readonly TermShape Number = new(StandingNumber.Vocabulary.Code);

    internal static readonly TermShape Leave = new(LeaveKind.Vocabulary.Code);

    internal static readonly TermShape Benefit = new(BenefitKind.Vocabulary.Code);

    internal static readonly TermShape Stage = new(ProjectStage.Vocabulary.Code);

    internal static readonly TermShape Innovation = new(InnovationKind.Vocabulary.Code);

    /// <summary>A grade or title that a person can hold.</summary>
    internal static readonly TermShape Held = new(SkillGrade.Vocabulary.Code, ProfessionalTitle.Vocabulary.Code);

    /// <summary>The terms that open an amount, joined by plus signs; a star for every occurrence.</summary>
    internal static readonly KeyOfTermsShape Key = new();

    /// <summary>The same, in which a grade of the ladder may stand beside terms.</summary>
    internal static readonly KeyOfTermsShape BorneKey = new(mayBeGrades: true);

    /// <summary>The vocabulary whose terms key something.</summary>
    internal static readonly VocabularyCodeShape VocabularyCode = new();

    internal static readonly StringShape<GradeCode> Grade = JsonShape.TextOf<GradeCode>(
        new Wording("薪级代码，1 至 40 个字符，不含斜线", "a grade's code of 1 to 40 characters without a slash"),
        $"^(?=.{{1,40}}$){GradeForm}$",
        GradeCode.TryParse,
        code => code.Value);

    /// <summary>A grade and a step of it.</summary>
    internal static readonly StringShape<GradePlace> Place = JsonShape.TextOf<GradePlace>(
        new Wording("薪级和薪档，如 E9/3", "a grade and a step such as E9/3"),
        $"^(?=[^/]{{1,40}}/){GradeForm}/[1-9][0-9]{{0,8}}$",
        TryPlace,
        place => place.ToString());

    internal static readonly StringShape<Currency> Currency = JsonShape.TextOf<Currency>(
        new Wording(
            $"币种代码：{string.Join('、', Monetary.Currency.Known)}（人民币也可写作元）；其他币种加小数位数，如 XTS 3",
            $"a currency: {string.Join(", ", Monetary.Currency.Known)}; another with its minor digits, such as XTS 3"),
        $"^({string.Join('|', Monetary.Currency.Known)}|{string.Join('|', Monetary.Currency.YuanNames)}|[A-Z]{{3}} [0-6])$",
        TryCurrency,
        currency => currency.ToText(),
        currency => new(currency.In(Language.Chinese), currency.In(Language.English)));

    /// <summary>A share of something, not negative: a percentage, or a fraction where no decimal number is that percentage.</summary>
    internal static readonly StringShape<Ratio> Share = JsonShape.TextOf<Ratio>(
        new Wording("百分比或分数，如 5% 或 1/3", "a percentage or a fraction, such as 5 % or 1/3"),
        "^([0-9]{1,15}(\\.[0-9]{1,12})? ?%|[0-9]{1,18}/[1-9][0-9]{0,17})$",
        TryShare,
        share => share.ToExactText());

    /// <summary>A share above 0 and at most 100 %.</summary>
    internal static readonly StringShape<Ratio> PartOfOne = JsonShape.TextOf<Ratio>(
        new Wording("大于 0、不超过 100% 的百分比或分数，如 30% 或 1/3", "a percentage or a fraction above 0 and at most 100 %, such as 30 % or 1/3"),
        "^((?=.*[1-9])(100(\\.0{1,12})?|[0-9]{1,2}(\\.[0-9]{1,12})?) ?%|[1-9][0-9]{0,17}/[1-9][0-9]{0,17})$",
        (string text, out Ratio value) => TryShare(text, out value) && value > Ratio.Zero && value <= Ratio.One,
        share => share.ToExactText());

    internal static readonly WordingShape Text = new();

    internal static readonly ObjectShape<SourceNote> Source = new("source", "Where figures or wording come from.", table =>
    {
        var text = table.Required("text", JsonShape.Text, note => note.Text, "What the source is.");
        var uri = table.Optional("uri", JsonShape.Text, note => note.Uri, "Its address, as written.");
        return values => new(text.In(values), uri.In(values));
    });

    internal static readonly ObjectShape<LegalReference> Citation = new("citation", "A rule of law or a published standard.", table =>
    {
        var title = table.Required("title", JsonShape.Text, law => law.Title, "The Chinese short title.");
        var english = table.Optional("englishTitle", JsonShape.Text, law => law.EnglishTitle, "The English short title.");
        var article = table.Optional("article", JsonShape.Text, law => law.Article, "The article as cited.");
        var from = table.Optional(
            "effectiveFrom", JsonShape.Date, law => law.EffectiveFrom, "The first day in force.");
        var repealed = table.Optional(
            "repealedOn", JsonShape.Date, law => law.RepealedOn, "The first day no longer in force.");
        var source = table.Optional("source", JsonShape.Text, law => law.Source, "Where it is published.");
        var open = table.Optional(
            "toBeConfirmed", JsonShape.Flag, law => law.ToBeConfirmed, whenAbsent: false, "Whether it was not yet compared with the published text.");
        return values => new()
        {
            Title = title.In(values),
            EnglishTitle = english.In(values),
            Article = article.In(values),
            EffectiveFrom = from.In(values),
            RepealedOn = repealed.In(values),
            Source = source.In(values),
            ToBeConfirmed = open.In(values),
        };
    });

    internal static bool TryCurrency(string text, [MaybeNullWhen(false)] out Currency currency) => Monetary.Currency.TryParse(text, out currency);

    /// <summary>A number without sign and exponent; zero where the text is none.</summary>
    internal static bool TryNumber(string text, out decimal number)
    {
        number = 0m;
        return !text.AsSpan().ContainsAny('-', 'e', 'E') && ExactDecimal.TryParse(text, out number);
    }

    private static bool TryPlace(string text, [MaybeNullWhen(false)] out GradePlace place)
    {
        place = text.Split('/') is [var grade, var step]
            && GradeCode.TryParse(grade, out var code)
            && !step.StartsWith('0')
            && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new GradePlace(code, number)
            : null;
        return place is not null;
    }

    private static bool TryShare(string text, out Ratio share)
    {
        if (text.EndsWith('%'))
        {
            var number = text[..^1];
            number = number.EndsWith(' ') ? number[..^1] : number;
            var isNumber = TryNumber(number, out var percent);
            share = Ratio.Percent(percent);
            return isNumber;
        }

        return TryFraction(text, out share);
    }

    /// <summary>A fraction, such as 365/7.</summary>
    internal static bool TryFraction(string text, out Ratio share)
    {
        long parts = 0;
        long whole = 1;
        var isFraction = text.Split('/') is [var top, var bottom] && TryWhole(top, out parts) && TryWhole(bottom, out whole) && whole > 0;
        share = isFraction ? Ratio.Of(parts, whole) : default;
        return isFraction;
    }

    private static bool TryWhole(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
