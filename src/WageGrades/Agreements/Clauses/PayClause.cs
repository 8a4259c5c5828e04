using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>A clause that pays (工资条款): who bears it, in which bases it counts, whom it covers.</summary>
public abstract record PayClause : Clause
{
    private protected PayClause(ClauseId id, string number, LocalizedText heading)
        : base(id, number, heading)
    {
    }

    /// <summary>
    /// Who bears the cost (承担方), as shares that add up to one. Default empty: the employer bears all. Only the employer's share
    /// enters the employer's bill.
    /// </summary>
    public IReadOnlyList<PayerShare> Payers { get; init => field = ValueList.Of(value); } = ValueList<PayerShare>.Empty;

    /// <summary>
    /// For each pay base whether the clause counts in it (是否计入). A base that is absent is unanswered: a calculation that needs
    /// it reports a finding.
    /// </summary>
    public IReadOnlyDictionary<PayBase, bool> Counts { get; init => field = ValueMap.Of(value); } = ValueMap<PayBase, bool>.Empty;

    /// <summary>
    /// The employment forms that the clause covers (适用用工形式), or null for the agreement's own
    /// <see cref="CollectiveAgreement.CoveredForms"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A term is not of <c>employment-form</c>.</exception>
    public IReadOnlyList<Term>? CoveredForms
    {
        get;
        init => field = value is null ? null : ValueList.Of(Guard.Each(value).Select(each => each.Within(EmploymentForm.Vocabulary)));
    }

    /// <summary>
    /// The working-time systems that the clause covers (适用工时制度). Null: an overtime clause covers none, which its check reports; any other clause
    /// covers all, since monthly pay does not depend on them.
    /// </summary>
    /// <exception cref="ArgumentException">A term is not of <c>working-time-system</c>.</exception>
    public IReadOnlyList<Term>? CoveredWorkingTimes
    {
        get;
        init => field = value is null ? null : ValueList.Of(Guard.Each(value).Select(each => each.Within(WorkingTimeSystem.Vocabulary)));
    }

    /// <summary>
    /// For whom it pays of the people it covers (适用条件): grades, terms, posts, workplaces, service, age, day by day. Null: for all of them.
    /// <see cref="CoveredForms"/> and <see cref="CoveredWorkingTimes"/> are the short way to say the two things that agreements say most.
    /// </summary>
    public Eligibility? For { get; init; }

    /// <summary>Whom it covered under the agreements that it follows, in their order, where that was not the same.</summary>
    internal ValueList<EarlierCoverage> CoveredBefore { get; init; } = ValueList<EarlierCoverage>.Empty;

    /// <summary>
    /// What its monthly amounts pay on days of probation; null: the agreement's <see cref="AgreementPolicies.Probation"/>. One-off payments, counts
    /// and supplied amounts do not follow it.
    /// </summary>
    public ProbationRule? Probation { get; init; }

    /// <summary>
    /// How a monthly amount follows a part-time share of hours; null: the agreement's <see cref="AgreementPolicies.PartTime"/>.
    /// </summary>
    public PartTimeRule? PartTime { get; init => field = Guard.Defined(value); }

    /// <summary>Whether it has a rate a month: ladders, negotiated pay, and bonuses that are neither paid once nor shares of a pool.</summary>
    internal abstract bool HasMonthlyRate { get; }

    /// <summary>Whether it pays for events that nobody can know beforehand.</summary>
    internal abstract bool IsContingent { get; }

    /// <summary>Whether a share of pay may rest on it.</summary>
    internal abstract bool CanBeBase { get; }

    /// <summary>Whether a scheme may absorb it, as it absorbs what pays beside it.</summary>
    internal abstract bool CanBeAbsorbed { get; }

    /// <summary>Whether it may make the floor of a scheme: what it pays one person does not hang on others.</summary>
    internal abstract bool CanBeFloor { get; }

    /// <summary>Whether the days of a leave may be taken off it.</summary>
    internal abstract bool CanBeTakenOff { get; }

    /// <summary>Whether it can be limited to the days of one of two agreements that share a month.</summary>
    internal abstract bool CanStandAlone { get; }

    /// <summary>Whether its amounts may be supplied from outside, month by month.</summary>
    internal abstract bool TakesSupplied { get; }

    /// <summary>What is said where nobody has what it pays for.</summary>
    internal abstract LocalizedText NotFound { get; }
}
