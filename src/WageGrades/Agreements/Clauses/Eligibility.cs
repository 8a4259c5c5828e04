using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// For whom a clause pays (适用条件), within whom the agreement covers: everything that is named has to fit on the day. It never starts or stops a
/// payment by a rule of its own, which grounds do; days on which it does not fit are days without the clause.
/// </summary>
/// <remarks>
/// One-off payments are tested on their due day, what belongs to a month on its first employed day, everything else day by day. Length of service
/// is counted as <see cref="AgreementPolicies.EarlierService"/> says, age from the date of birth; who fits but for an age that nobody can tell has
/// the clause pending.
/// </remarks>
/// <example>Between five and ten years of service: <c>new Eligibility { Service = TimeBand.Between(TimeLength.Years(5),
/// TimeLength.Years(10)) }</c>.</example>
public sealed record Eligibility
{
    /// <summary>Everybody whom the agreement covers.</summary>
    public static readonly Eligibility Everyone = new();

    /// <summary>
    /// The terms (术语), of any vocabulary: a skill grade or title by an appointment in force, a certificate of another vocabulary by its validity, a
    /// form of employment or working time by the terms of employment, any other by the post. Of several of one vocabulary any one suffices, of every
    /// vocabulary named one is needed. Default empty: no term is asked for.
    /// </summary>
    public IReadOnlyList<Term> Terms { get; init => field = ValueList.Of(value); } = ValueList<Term>.Empty;

    /// <summary>The grades of the ladder (薪级), of which a person must stand on one. Default empty: no grade is asked for.</summary>
    public IReadOnlyList<GradeCode> Grades { get; init => field = ValueList.Of(value); } = ValueList<GradeCode>.Empty;

    /// <summary>The names of posts as the roster writes them (岗位), of which a person must hold one. Default empty: no post is asked for.</summary>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public IReadOnlyList<string> Posts { get; init => field = Named(value); } = ValueList<string>.Empty;

    /// <summary>The workplaces as the roster writes them (工作地), of which one must be the person's. Default empty: any.</summary>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public IReadOnlyList<string> Workplaces { get; init => field = Named(value); } = ValueList<string>.Empty;

    /// <summary>The employment forms (用工形式), of which one must be the person's, of those that the clause covers. Default empty: any of
    /// them.</summary>
    /// <exception cref="ArgumentException">A term is not of <c>employment-form</c>.</exception>
    public IReadOnlyList<Term> Forms
    {
        get;
        init => field = ValueList.Of(Guard.Each(value).Select(each => each.Within(EmploymentForm.Vocabulary)));
    } = ValueList<Term>.Empty;

    /// <summary>The length of service (工龄); null: any.</summary>
    public TimeBand? Service { get; init; }

    /// <summary>The age (年龄); null: any.</summary>
    public TimeBand? Age { get; init; }

    /// <summary>Whether it asks for something that is counted in months or years.</summary>
    internal bool IsOfCalendar => Service?.IsOfCalendar == true || Age?.IsOfCalendar == true;

    /// <summary>Whether somebody of an employment form may fit: it is among the forms, and among the terms where these name any.</summary>
    internal bool Admits(Term form) => (Forms.Count == 0 || Forms.Contains(form))
        && (Terms.Contains(form) || !Terms.Any(term => string.Equals(term.Vocabulary, EmploymentForm.Vocabulary.Code, StringComparison.Ordinal)));

    /// <summary>What is asked for, part by part.</summary>
    internal LocalizedText InWords()
    {
        List<LocalizedText> parts =
        [
            .. Terms.GroupBy(term => term.Vocabulary, StringComparer.Ordinal).Select(terms => Either(terms.Select(term => term.Name))),
            .. Listed("薪级", "grade", Grades.Select(grade => grade.Value)),
            .. Listed("岗位", "post", Posts),
            .. Listed("工作地", "workplace", Workplaces),
            .. Forms.Count == 0 ? [] : new[] { Either(Forms.Select(form => form.Name)) },
            .. Service is { } service ? [Banded("工龄", "service", service)] : Array.Empty<LocalizedText>(),
            .. Age is { } age ? [Banded("年龄", "age", age)] : Array.Empty<LocalizedText>(),
        ];
        return parts.Count == 0
            ? new("全部适用人员", "everybody covered")
            : new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }

    /// <summary>What is asked for: <c>service from 5 years to below 10 years</c>.</summary>
    public override string ToString() => InWords().English;

    private static LocalizedText Either(IEnumerable<LocalizedText> names)
    {
        var all = names.ToList();
        return new(string.Join("或", all.Select(name => name.Chinese)), string.Join(" or ", all.Select(name => name.English)));
    }

    private static IEnumerable<LocalizedText> Listed(string chinese, string english, IEnumerable<string> names) =>
        names.ToList() is { Count: > 0 } all ? [new($"{chinese} {string.Join("、", all)}", $"{english} {string.Join(" or ", all)}")] : [];

    private static LocalizedText Banded(string chinese, string english, TimeBand band) =>
        new($"{chinese}{band.InWords().Chinese}", $"{english} {band.InWords().English}");

    private static ValueList<string> Named(IEnumerable<string> names) => ValueList.Of(Guard.Each(names).Select(name => Guard.NotBlank(name)));
}
