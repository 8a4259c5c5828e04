using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// A collective wage agreement as data (工资专项集体合同): clauses, parties, term, declared policies and floors. Immutable; two agreements are
/// equal when everything in them is. Pay is a function of agreement, person and month and is computed elsewhere.
/// </summary>
public sealed partial record CollectiveAgreement
{
    private readonly ClauseIndex clauses = ClauseIndex.Empty;

    /// <summary>An agreement without clauses.</summary>
    /// <param name="id">The agreement's id, lower-kebab.</param>
    /// <param name="title">The title in both languages.</param>
    /// <param name="currency">The one currency of every amount in it.</param>
    /// <param name="term">The time it is in force: first day, and the day after the last.</param>
    public CollectiveAgreement(ClauseId id, LocalizedText title, Currency currency, DateSpan term)
    {
        Id = id;
        Title = title;
        Currency = currency;
        Term = term;
    }

    /// <summary>The agreement's id.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The title in both languages.</summary>
    public LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The one currency of every amount.</summary>
    public Currency Currency { get; init => field = Guard.NotNull(value); }

    /// <summary>The time it is in force (协议期限).</summary>
    public DateSpan Term { get; init; }

    /// <summary>
    /// What becomes of it when the term ends and nothing has replaced it (期满后的效力). Null, the default, is a missing choice where a register of
    /// agreements needs it; alone, the agreement then pays for its term only.
    /// </summary>
    public Continuation? Continuation { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The days for which it pays as far as it says itself: the term, without end where it continues until replaced.
    /// </summary>
    public DateSpan TermInForce => Continuation == Agreements.Continuation.UntilReplaced ? new DateSpan(Term.From) : Term;

    /// <summary>The kind of agreement; single-subject by default.</summary>
    public AgreementKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The day it was signed, or null while it is a draft.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>A note for readers, such as that the document is composed; or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The parties.</summary>
    public IReadOnlyList<Party> Parties { get; init => field = ValueList.Of(value); } = ValueList<Party>.Empty;

    /// <summary>
    /// The employment forms covered (适用范围) where a clause does not say otherwise. A form that no rule names is covered by nothing:
    /// such a person's statement is blocked with a finding.
    /// </summary>
    public IReadOnlyList<Term> CoveredForms
    {
        get;
        init => field = ValueList.Of(Guard.Each(value).Select(form => form.Within(EmploymentForm.Vocabulary)));
    } = ValueList<Term>.Empty;

    /// <summary>The agreement's own vocabularies, or national ones with its own terms added.</summary>
    public IReadOnlyList<Vocabulary> OwnVocabularies { get; init => field = ValueList.Of(value); } = ValueList<Vocabulary>.Empty;

    /// <summary>The minimum-wage area of each workplace (工作地与最低工资地区类别), by the workplace's name as the roster writes it.</summary>
    public IReadOnlyDictionary<string, string> WorkplaceAreas { get; init => field = ValueMap.Of(value); } = ValueMap<string, string>.Empty;

    /// <summary>The declared choices.</summary>
    public AgreementPolicies Policies { get; init => field = Guard.NotNull(value); } = AgreementPolicies.None;

    /// <summary>The clauses in document order.</summary>
    public IReadOnlyList<Clause> Clauses
    {
        get => clauses.All;
        init => clauses = new ClauseIndex(ValueList.Of(value));
    }

    /// <summary>The groups of clauses of which the higher pays.</summary>
    public IReadOnlyList<PrecedenceGroup> Groups { get; init => field = ValueList.Of(value); } = ValueList<PrecedenceGroup>.Empty;

    /// <summary>The caps on what clauses pay a person together; those of a month are applied before those of a year, each in this order.</summary>
    public IReadOnlyList<CapGroup> Caps { get; init => field = ValueList.Of(value); } = ValueList<CapGroup>.Empty;

    /// <summary>The table of recognition (互认表): what certificates count for by who issued them.</summary>
    public IReadOnlyList<RecognitionRule> Recognitions { get; init => field = ValueList.Of(value); } = ValueList<RecognitionRule>.Empty;

    /// <summary>The qualification framework (资历框架): on which level grades, titles and degrees stand; null: none.</summary>
    public QualificationFramework? Framework { get; init; }

    /// <summary>What learning credits are recognised as (学分转换); default none.</summary>
    public IReadOnlyList<CreditConversion> CreditConversions { get; init => field = ValueList.Of(value); } = ValueList<CreditConversion>.Empty;

    /// <summary>The floors under pay.</summary>
    public IReadOnlyList<PayFloor> Floors { get; init => field = ValueList.Of(value); } = ValueList<PayFloor>.Empty;

    /// <summary>The award funds (专项资金) that limit what clauses pay together.</summary>
    public IReadOnlyList<AwardFund> Funds { get; init => field = ValueList.Of(value); } = ValueList<AwardFund>.Empty;

    /// <summary>The floors that follow what other people are paid.</summary>
    public IReadOnlyList<RelativeFloor> RelativeFloors { get; init => field = ValueList.Of(value); } = ValueList<RelativeFloor>.Empty;

    /// <summary>The quotas of ratings (考核等级名额), held against a whole workforce each month.</summary>
    public IReadOnlyList<RatingQuota> RatingQuotas { get; init => field = ValueList.Of(value); } = ValueList<RatingQuota>.Empty;

    /// <summary>The clause with an id, or null.</summary>
    /// <param name="id">The clause id.</param>
    /// <returns>The clause; the first of several with one id, which the check reports.</returns>
    public Clause? Find(ClauseId id) => clauses.Find(id);

    /// <summary>The agreement with one clause replaced by another of the same id, in its place.</summary>
    /// <param name="clause">The new clause; a clause with an unknown id is added at the end.</param>
    /// <returns>The new agreement.</returns>
    public CollectiveAgreement WithClause(Clause clause)
    {
        Guard.NotNull(clause);
        var known = Find(clause.Id);
        return this with
        {
            Clauses = known is null
                ? ValueList.Of(Clauses.Append(clause))
                : ValueList.Of(Clauses.Select(each => ReferenceEquals(each, known) ? clause : each)),
        };
    }

    /// <summary>What certificates count for by the table of recognition, by date.</summary>
    /// <param name="issuer">Who issued it, or null when unknown.</param>
    /// <param name="region">The region of issue, or null.</param>
    /// <param name="grade">The grade certified.</param>
    /// <returns>The treatment of the most specific row; empty where no row fits.</returns>
    public EffectiveSeries<Recognition> RecognitionOf(Term? issuer, string? region, Term grade)
    {
        Guard.NotNull(grade);
        return Recognitions.Where(rule => rule.Fits(issuer, region, grade)).MaxBy(rule => rule.Weight)?.Treatment
            ?? EffectiveSeries.Empty<Recognition>();
    }

    /// <summary>The level of the qualification framework to which a grade, title, degree or other certificate maps; a level maps to itself.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The level, or null where it gives none.</returns>
    public FrameworkLevel? LevelOf(Term term)
    {
        Guard.NotNull(term);
        return term.Vocabulary == FrameworkLevel.Vocabulary.Code && FrameworkLevel.TryFromCode(term.Code, out var own) ? own
            : Framework?.Levels.GetValueOrDefault(term);
    }

    /// <summary>A vocabulary by code: the agreement's own if it has one, else the national one, else null.</summary>
    /// <param name="code">The vocabulary's code.</param>
    /// <returns>The vocabulary or null.</returns>
    public Vocabulary? FindVocabulary(string code) =>
        OwnVocabularies.FirstOrDefault(own => own.Code == code) ?? Vocabularies.Find(code);

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {EnglishCount.Of(Clauses.Count, "clause")}, {Term}";
}
