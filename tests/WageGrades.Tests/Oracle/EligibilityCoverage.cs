using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a month used of all that clauses can say about for whom they are, and leave about its length.</summary>
internal static class EligibilityCoverage
{
    /// <summary>What a comparison must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "for terms", "for grades", "for posts", "for workplaces", "for forms", "for service", "for age", "not for the person",
    ];

    /// <summary>What it meets more seldom: a ladder's pay that begins or ends within a month because of whom it is for.</summary>
    public static readonly IReadOnlyList<string> SeldomKinds = ["for a part of the month"];

    /// <summary>What a comparison of leaves must meet too.</summary>
    public static readonly IReadOnlyList<string> LeaveKinds = ["tier of length", "tier of service", "two shares in a month", "a part of a day"];

    private static string KindOf(CollectiveAgreement agreement, PayClause clause) => clause switch
    {
        SchemeClause scheme => scheme.Schemes.Steps.First(step => step.HasValue).Value.GetType().Name,
        BonusClause { IsPool: true } => "pool",
        BonusClause bonus when agreement.Funds.Any(fund => fund.Clauses.Contains(bonus.Id)) => "fund",
        BonusClause bonus => bonus.Bonus.Schedule.GetType().Name,
        _ => clause.GetType().Name,
    };

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        var paid = statement.Lines.Where(line => !line.Amount.IsZero).ToLookup(line => line.Clause.Id);
        List<(string Kind, bool IsMet)> found = [];
        Lazy<IReadOnlyList<ClauseNote>> noted = new(() => PayCalculator.Light(agreement).PayNoted(worker, statement.Month).Notes.All);
        foreach (var clause in agreement.Clauses.OfType<PayClause>().Where(clause => clause.For is not null))
        {
            var (asked, isPaid) = (clause.For!, paid[clause.Id].Any());
            found.Add(($"{KindOf(agreement, clause)} for some", isPaid));
            found.Add(("for terms", isPaid && asked.Terms.Count > 0));
            found.Add(("for grades", isPaid && asked.Grades.Count > 0));
            found.Add(("for posts", isPaid && asked.Posts.Count > 0));
            found.Add(("for workplaces", isPaid && asked.Workplaces.Count > 0));
            found.Add(("for forms", isPaid && asked.Forms.Count > 0));
            found.Add(("for service", isPaid && asked.Service is not null));
            found.Add(("for age", isPaid && asked.Age is not null));
            found.Add((
                "for a part of the month",
                isPaid && clause is LadderClause && paid[clause.Id].Sum(line => line.Span.DayCount) < 28 && worker.Employment.Steps.Count == 1));
            found.Add(("not for the person", noted.Value.Any(note => note.Clause == clause.Id && note.Reason == CoverageReason.NotFor)));
        }

        foreach (var clause in agreement.Clauses.OfType<LeaveClause>())
        {
            var tiers = paid[clause.Id].Where(line => line.Occurrence.Length > 0)
                .Select(line => clause.Tiers[int.Parse(line.Occurrence["tier-".Length..], System.Globalization.CultureInfo.InvariantCulture) - 1])
                .ToList();
            found.Add((
                "a part of a day",
                paid[clause.Id].Any() && worker.Leaves.Any(leave => leave.Kind == clause.Leave && leave.DayShare != Ratio.One
                    && leave.Span.Intersect(DateSpan.OfMonth(statement.Month)) is not null)));
            found.Add(("tier of length", tiers.Exists(tier => tier.After is not null)));
            found.Add(("tier of service", tiers.Exists(tier => tier.Service is not null)));
            found.Add(("two shares in a month", paid[clause.Id].Select(line => line.Occurrence).Distinct().Count() > 1));
        }

        return found.Where(each => each.IsMet).Select(each => each.Kind).Distinct();
    }
}
