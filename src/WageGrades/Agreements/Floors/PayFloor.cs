using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// A floor under pay (最低工资保障): dated monthly amount, what is tested and how, what counts, how absence reduces it, where it applies and
/// where it comes from. The agreement carries the floors it uses as data; legal checks supply and verify them.
/// </summary>
public sealed record PayFloor
{
    internal static readonly ValueMap<PayBase, bool> UsualCounts = ValueMap.Of(
        [KeyValuePair.Create(PayBase.WageTotal, true), KeyValuePair.Create(PayBase.MinimumWage, true)]);

    /// <summary>A floor.</summary>
    /// <param name="id">The floor's id, such as <c>minimum-wage</c>.</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="test">What is tested.</param>
    /// <param name="comparison">Whether pay must reach or exceed the amount.</param>
    /// <param name="amount">The monthly amount by the date from which it applies.</param>
    public PayFloor(ClauseId id, LocalizedText name, FloorTest test, FloorComparison comparison, EffectiveSeries<Money> amount)
    {
        Id = id;
        Name = Guard.NotNull(name);
        Test = Guard.Defined(test);
        Comparison = Guard.Defined(comparison);
        Amount = Guard.NotNull(amount);
    }

    /// <summary>The floor's id; a top-up line names it as its clause.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>What is tested.</summary>
    public FloorTest Test { get; init => field = Guard.Defined(value); }

    /// <summary>Whether pay must reach the amount or exceed it.</summary>
    public FloorComparison Comparison { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// For what time the amount stands; a month by default. An hourly floor tests the hours worked: the highest amount of the person's days in the
    /// month times the count <c>worked-hours</c>; absence does not reduce it, and
    /// of two agreements in a month the one of the first employed day tests it. It is never compared as amount × 174 with a monthly one.
    /// </summary>
    public FloorUnit Unit { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The monthly amount for full-time hours by date, or the amount an hour; a share of hours takes the same share of it. Days outside the
    /// employment reduce it as they reduce pay. What counts towards it are the lines whose clause counts in <see cref="PayBase.MinimumWage"/>; every
    /// clause that pays something must answer whether it does.
    /// </summary>
    public EffectiveSeries<Money> Amount { get; init => field = Guard.NotNull(value); }

    /// <summary>How days without pay reduce it; a prorated floor by default.</summary>
    public FloorAbsence Absence { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The minimum-wage area of the workplace, such as <c>zhejiang-1</c>, matched through
    /// <see cref="CollectiveAgreement.WorkplaceAreas"/>; null applies everywhere.
    /// </summary>
    public string? Area { get; init; }

    /// <summary>The employment forms tested; null: by the hour part-time alone, by the month every other form that the agreement covers.</summary>
    /// <exception cref="ArgumentException">A term is not of <c>employment-form</c>.</exception>
    public IReadOnlyList<Term>? Forms
    {
        get;
        init => field = value is null ? null : ValueList.Of(Guard.Each(value).Select(each => each.Within(EmploymentForm.Vocabulary)));
    }

    /// <summary>Whose months are tested, such as welders under a minimum of their post (岗位最低工资); null, the default: everybody's. Judged day by
    /// day.</summary>
    public Population? Tested { get; init; }

    /// <summary>
    /// What share of the amount the bearers of terms are due (分类分级保底), above 0: 150 % for senior workers on key posts, 154.5 % for technicians there.
    /// Of several keys that a person bears the highest share holds; who bears none is not tested. Judged day by day, so a month with a promotion in
    /// it is tested with both shares, each for its days. Default empty: everybody is due the whole amount.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A share is 0 or less.</exception>
    public IReadOnlyDictionary<TermKey, Ratio> Shares
    {
        get;
        init => field = ValueMap.Of(Guard.That(Guard.NotNull(value).Values.All(share => share > Ratio.Zero), value, "shares above 0"));
    } = ValueMap<TermKey, Ratio>.Empty;

    /// <summary>
    /// For each pay base whether a top-up counts in it. Default: it counts in the wage total and the minimum wage; another base is unanswered.
    /// </summary>
    public IReadOnlyDictionary<PayBase, bool> Counts { get; init => field = ValueMap.Of(value); } = UsualCounts;

    /// <summary>The law or clause the floor comes from, or null.</summary>
    public LegalReference? Citation { get; init; }
}
