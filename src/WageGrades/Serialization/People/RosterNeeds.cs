using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What an agreement's clauses ask of the roster: a column that it lacks is told with the clauses, for without it they would pay nobody in silence.</summary>
internal static class RosterNeeds
{
    internal static void Tell(TableSheet sheet, RosterScope scope, TableFindings findings)
    {
        if (scope.Agreement is not { } agreement)
        {
            return;
        }

        foreach (IGrouping<TableColumn[], ClauseId> need in agreement.Clauses.OfType<BonusClause>()
            .SelectMany(clause => ColumnsFor(clause.Bonus.Ground).Select(columns => (Columns: columns, clause.Id)))
            .Concat(Floors(agreement))
            .GroupBy(each => each.Columns, each => each.Id, ByFirst.Instance)
            .Where(need => !need.Key.Any(sheet.Has)))
        {
            findings.Add(FindingCodes.ClauseNeedsColumn, null, null, ("clauses", need.Distinct().Select(id => id.ToString())), ("column", need.Key[0].Header));
        }
    }

    /// <summary>Floors of an area apply by the workplace.</summary>
    private static IEnumerable<(TableColumn[] Columns, ClauseId Id)> Floors(CollectiveAgreement agreement) =>
        agreement.Floors.Where(floor => floor.Area is not null).Select(floor => ((TableColumn[])[RosterTable.Workplace], floor.Id));

    /// <summary>For each thing that a ground asks of a post the columns of which any one says it.</summary>
    private static IEnumerable<TableColumn[]> ColumnsFor(BonusGround ground) => ground switch
    {
        PostGround post => [OfPost(post.Vocabulary)],
        PopulationGround group => group.Population.Terms.Where(term => IsOfPost(term.Vocabulary)).Select(term => OfPost(term.Vocabulary)),
        StandingGround { Trade: not TradeMatch.Any } => [[RosterTable.Trade]],
        StandingGround or CountGround or AchievementGround or JoiningGround or SeniorityGround or ContributionGround
            or MonthGround or SuppliedGround => [],
        _ => throw Closed.Missed(ground),
    };

    private static bool IsOfPost(string vocabulary) =>
        vocabulary != SkillGrade.Vocabulary.Code && vocabulary != ProfessionalTitle.Vocabulary.Code && vocabulary != Education.Vocabulary.Code;

    private static TableColumn[] OfPost(string vocabulary) =>
        vocabulary == PostClass.Vocabulary.Code ? [RosterTable.Class, RosterTable.OtherTerms]
        : vocabulary == PostFamily.Vocabulary.Code ? [RosterTable.Family, RosterTable.OtherTerms]
        : vocabulary == PostMark.Vocabulary.Code ? [RosterTable.TeamLeader, RosterTable.KeyProcess, RosterTable.ScarceTrade, RosterTable.OtherTerms]
        : [RosterTable.OtherTerms];

    private sealed class ByFirst : IEqualityComparer<TableColumn[]>
    {
        internal static readonly ByFirst Instance = new();

        public bool Equals(TableColumn[]? x, TableColumn[]? y) => ReferenceEquals(x?[0], y?[0]);

        public int GetHashCode(TableColumn[] obj) => obj[0].Header.GetHashCode();
    }
}
