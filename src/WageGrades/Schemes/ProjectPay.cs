using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// Project pay (项目工资), open challenges (揭榜挂帅) included: a posted sum, paid in parts as stages are reached and accepted, less quality deductions, and
/// divided among the members of each stage. All stages together never pay more than the sum.
/// </summary>
/// <example>
/// 230,000 yuan, 30 % at the start, 40 % after the trial, 30 % on acceptance; failure keeps the start part. Accepted at 60 %, judged by stage: 69,000
/// + 92,000 + 41,400 = 202,400.
/// </example>
public sealed record ProjectPay : PayScheme
{
    /// <summary>A scheme of stages.</summary>
    /// <param name="stages">The part of the posted sum that each stage pays, in the order in which they are reached; each above 0.</param>
    public ProjectPay(IEnumerable<KeyValuePair<Term, Ratio>> stages) => Stages = ValueMap.Of(stages);

    /// <summary>The part of each stage (阶段比例), a term of <c>project-stage</c> or of the agreement's own vocabulary; together at most the
    /// whole.</summary>
    public IReadOnlyDictionary<Term, Ratio> Stages
    {
        get;
        init
        {
            foreach (var share in Guard.NotNull(value).Values)
            {
                Guard.That(share > Ratio.Zero && share <= Ratio.One, share, "above 0 and at most 100 %", nameof(Stages));
            }

            field = ValueMap.Of(value);
        }
    }

    /// <summary>How a stage is divided among its members; null is a missing choice that the agreement's check reports.</summary>
    public ProjectSplit? Split { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The stages whose payment a failed project keeps (失败保留); the payments of others are taken back on the day of failure. Empty: nothing is kept;
    /// null: not agreed, which is a finding once a project fails.
    /// </summary>
    public IReadOnlyList<Term>? KeptOnFailure { get; init => field = value is null ? null : ValueList.Of(value); }

    /// <summary>What a stage pays that was accepted in part; null: not agreed, which is a finding once a stage is.</summary>
    public PartialAcceptance? Partial { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The most that quality deductions (质量扣减) take from a stage's payment, as a part of it, 0 to 1; a larger deduction is cut to it. Null:
    /// deductions are not agreed, and one is a finding.
    /// </summary>
    public Ratio? DeductionAtMost
    {
        get;
        init => field = Guard.That(value is null || (value >= Ratio.Zero && value <= Ratio.One), value, "0 to 100 %");
    }

    internal override IEnumerable<Term> Terms => Stages.Keys;

    internal override IEnumerable<Money> Stated => [];

    internal override bool HasMonthlyRate => false;

    internal override bool FollowsProbation => false;

    internal override bool FollowsHoursShare => false;

    internal override bool FollowsWorkedHours => false;

    internal override bool ReachesBack => true;

    internal override bool IsCounted => false;

    internal override PayScheme? WithPrices(Func<Money, Money> change) => null;

    internal override IEnumerable<Money> Priced => [];

    internal override bool HasUnlikePrices => false;

    internal override ClauseFamily Family => ClauseFamily.OtherMainPay;
}
