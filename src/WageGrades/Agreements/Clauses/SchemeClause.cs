using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Agreements;

/// <summary>
/// Another main pay than the ladder (薪酬模式条款): negotiated pay and the other kinds of <see cref="PayScheme"/>, with dated terms. It pays whoever
/// is on it; entitlements under the clauses it absorbs are then kept on the statement and not paid.
/// </summary>
public sealed record SchemeClause : PayClause
{
    /// <summary>A scheme clause.</summary>
    /// <param name="id">The stable id, such as <c>negotiated-pay</c>.</param>
    /// <param name="number">The printed number; may be empty.</param>
    /// <param name="heading">The heading in both languages.</param>
    /// <param name="schemes">The terms by the date from which each applies; all of one kind.</param>
    public SchemeClause(ClauseId id, string number, LocalizedText heading, EffectiveSeries<PayScheme> schemes)
        : base(id, number, heading) => Schemes = schemes;

    /// <summary>The terms by the date from which each applies, all of one kind; a gap is a time in which nobody can be on it.</summary>
    public EffectiveSeries<PayScheme> Schemes { get; init => field = Guard.NotNull(value); }

    /// <summary>Any of its terms, to tell the kind of scheme; null where it never has any.</summary>
    internal PayScheme? Kind
    {
        get
        {
            foreach (var step in Schemes.All)
            {
                if (step.HasValue)
                {
                    return step.Value;
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The clauses that who is on the scheme does not enjoy beside it (不再享受的条款): base pay and allowances or awards, by id. Monthly parts are
    /// absorbed day by day, one-offs by their due day; what is absorbed does not compete in a precedence group. Null is a missing choice; empty:
    /// everything is paid beside it, the ladder too.
    /// </summary>
    public IReadOnlyList<ClauseId>? Absorbs
    {
        get;
        init => field = value is null ? null : ValueList.Of(value);
    }

    internal override LocalizedText KindName => new("薪酬模式", "a pay scheme");

    internal override bool HasMonthlyRate => Kind?.HasMonthlyRate == true;

    internal override bool IsContingent => false;

    internal override bool CanBeBase => false;

    internal override bool CanBeAbsorbed => false;

    internal override bool CanBeFloor => false;

    internal override bool CanBeTakenOff => true;

    internal override bool CanStandAlone => false;

    internal override bool TakesSupplied => false;

    internal override LocalizedText NotFound => new("没有人执行该薪酬模式", "nobody is on this scheme");

    internal override Clause Dated(IDatedChange change) => this with { Schemes = change.Of(Schemes) };

    internal override bool HasStandardIn(DateSpan days) => IsInForce(Schemes, days);

    internal override LocalizedText? StandardFrom(LocalDate from) => FirstFrom(Schemes, from, _ => Heading);
}
