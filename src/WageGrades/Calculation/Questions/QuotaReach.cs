using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Who reached the piece quota of a month within legal hours, by post (劳动定额完成面): unit times of the good pieces of normal hours against those hours. A
/// person who made nothing alone is measured by the groups' pieces.
/// </summary>
public sealed partial record QuotaReach
{
    internal QuotaReach(ClauseReference clause, YearMonth month, QuotaRule rule, IEnumerable<QuotaPost> posts)
    {
        (Clause, Month, Rule) = (clause, month, rule);
        Posts = ValueList.Of(posts);
        Findings = FindingList.Of(Posts.Select(FindingOf).OfType<Finding>());
    }

    /// <summary>The piece clause.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The rule that is tested.</summary>
    public QuotaRule Rule { get; }

    /// <summary>The posts, by name.</summary>
    public IReadOnlyList<QuotaPost> Posts { get; }

    /// <summary>A warning with the figures for each post where too few reached the quota or nobody could be measured.</summary>
    public FindingList Findings { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause}: {Posts.Sum(post => post.Reached)} of {Posts.Sum(post => post.Measured)} reached the quota";

    internal static QuotaReach Of(CollectiveAgreement agreement, Workforce workforce, YearMonth month, ClauseId clause, QuotaRule rule)
    {
        var piece = agreement.Find(clause) as SchemeClause;
        if (piece?.Kind is not PiecePay)
        {
            throw new ArgumentException(
                $"{clause} is no clause of piece rates; the agreement has {string.Join(", ", agreement.Clauses.OfType<SchemeClause>().Select(each => each.Id))}.",
                nameof(clause));
        }

        var calculator = PayCalculator.KeptFor(agreement);
        var plan = calculator.PlanOf(month);
        var people =
            from worker in workforce.Workers
            let own = MonthCase.Of(plan, worker, calculator.PlanOf)
            let days = new PieceDays(own)
            where days.On(piece).Any()
            let quota = new PieceSum(days.Counted(piece), plan.Currency).Quota is { Worked.Sign: > 0 } alone
                ? alone
                : new PieceTeamSplit(own).Quota(piece)
            select (Post: worker.Post.TryGet(own.Person.Employed[^1].Span.LastDay!.Value, out var post) ? post.Name : "", Quota: quota);
        return new QuotaReach(
            MonthPlan.Reference(piece),
            month,
            rule,
            from person in people
            group person.Quota by person.Post into post
            orderby post.Key
            select new QuotaPost(
                post.Key,
                post.Count(quota => quota is { Worked.Sign: > 0 }),
                post.Count(quota => quota is { Worked.Sign: > 0 } known && known.Allowed >= known.Worked),
                post.Count(quota => quota is not { Worked.Sign: > 0 })));
    }

    private Finding? FindingOf(QuotaPost post) => post.Measured > 0 && post.Share >= Rule.Share
        ? null
        : Finding.Of(
            FindingCodes.QuotaOutOfReach,
            $"clauses.{Clause.Id}",
            ("clause", Clause.Id.ToString()),
            ("post", post.Post),
            ("month", Month),
            ("reached", post.Reached),
            ("measured", post.Measured),
            ("share", post.Share.ToString()),
            ("least", Rule.Share.ToString())) with { Clause = Clause.Id, Citation = Rule.Citation };
}
