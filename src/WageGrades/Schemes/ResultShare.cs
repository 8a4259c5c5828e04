using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// A share in what results bring (成果分享): post dividend (岗位分红), project dividend (项目分红), shares of net income from transferring or licensing a result,
/// of the company shares it was brought in for, of operating profit over some years. Each verified figure of a result pays its part once, divided
/// among the members by contribution; a later figure of the same kind and period pays the difference.
/// </summary>
/// <remarks>
/// The results are the shared and own innovations that bear the terms asked for. Figures of a kind without a part pay nothing here. The statutory
/// defaults are data to take over: <see cref="PublishedResultShares"/>.
/// </remarks>
/// <example>50 % of 400,000 yuan net licence income, weights 3 : 1: 150,000 and 50,000.</example>
public sealed record ResultShare : PayScheme
{
    /// <summary>A scheme.</summary>
    /// <param name="parts">What is shared of each kind of proceeds, a term of <c>benefit-kind</c>.</param>
    public ResultShare(IEnumerable<KeyValuePair<Term, ResultPart>> parts) => Parts = ValueMap.Of(parts);

    /// <summary>
    /// Terms that a result must bear to count, such as an innovation kind; of several of one vocabulary any one suffices. Default empty: every
    /// innovation.
    /// </summary>
    public IReadOnlyList<Term> Only { get; init => field = ValueList.Of(value); } = ValueList<Term>.Empty;

    /// <summary>What is shared of each kind of proceeds.</summary>
    public IReadOnlyDictionary<Term, ResultPart> Parts { get; init => field = ValueMap.Of(value); }

    /// <summary>Whether a result of these terms counts.</summary>
    internal bool Admits(TermKey key) => Only.GroupBy(term => term.Vocabulary, StringComparer.Ordinal).All(terms => terms.Any(key.Contains));

    internal override IEnumerable<Term> Terms => Only.Concat(Parts.Keys);

    internal override IEnumerable<Money> Stated => Parts.Values.Select(part => part.AtMost).OfType<Money>();

    internal override bool HasMonthlyRate => false;

    internal override bool FollowsProbation => false;

    internal override bool FollowsHoursShare => false;

    internal override bool FollowsWorkedHours => false;

    internal override bool ReachesBack => false;

    internal override bool IsCounted => false;

    internal override PayScheme? WithPrices(Func<Money, Money> change) => null;

    internal override IEnumerable<Money> Priced => [];

    internal override bool HasUnlikePrices => false;

    internal override ClauseFamily Family => ClauseFamily.ResultShare;
}
