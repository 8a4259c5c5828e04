using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>What an agreement's clauses ask of the roster: a column that it lacks is told with the clauses, for without it they would pay nobody in
/// silence.</summary>
internal static class RosterNeeds
{
    // Terms of other vocabularies may stand in the table of appointments.
    private static readonly string[] OfTheRoster = [PostClass.Vocabulary.Code, PostFamily.Vocabulary.Code, PostMark.Vocabulary.Code];

    internal static void Tell(TableSheet sheet, RosterScope scope, TableFindings findings)
    {
        if (scope.Agreement is not { } agreement)
        {
            return;
        }

        // What clauses ask of posts is looked for only where the roster may not say it.
        var saysPosts = Array.TrueForAll(OfTheRoster, vocabulary => Array.Exists(OfPost(vocabulary), sheet.Has));
        foreach (var need in agreement.Clauses.OfType<BonusClause>()
            .SelectMany(clause => ColumnsFor(clause.Bonus.Ground).Select(columns => new Need(columns, clause.Id)))
            .Concat(saysPosts ? [] : Amounts(agreement))
            .Concat(Floors(agreement))
            .Concat(saysPosts ? [] : Groups(agreement))
            .Concat(agreement.Clauses.OfType<PayClause>().SelectMany(Eligibilities))
            .Where(each => !Array.Exists(each.Columns, sheet.Has))
            .GroupBy(each => each.Columns, ByFirst.Instance))
        {
            findings.Add(FindingCodes.ClauseNeedsColumn, null, null, ("clauses", need.Select(each => each.Id.ToString()).Distinct()),
                ("column", need.Key[0].Header));
        }
    }

    /// <summary>Tables, points and factors may tell posts apart.</summary>
    private static IEnumerable<Need> Amounts(CollectiveAgreement agreement) =>
        from clause in agreement.Clauses.OfType<BonusClause>()
        from step in clause.Amounts.Steps
        where step.HasValue
        from term in step.Value.Reads.Borne.SelectMany(key => key)
        where OfTheRoster.Contains(term.Vocabulary)
        select new Need(OfPost(term.Vocabulary), clause.Id);

    /// <summary>Floors of an area apply by the workplace.</summary>
    private static IEnumerable<Need> Floors(CollectiveAgreement agreement) =>
        agreement.Floors.Where(floor => floor.Area is not null).Select(floor => new Need([RosterTable.Workplace], floor.Id));

    /// <summary>Floors, quotas and guarantees by groups of people apply by the post.</summary>
    private static IEnumerable<Need> Groups(CollectiveAgreement agreement)
    {
        return
        [
            .. agreement.Floors.SelectMany(floor =>
                Of(floor.Id, (floor.Tested?.Terms ?? []).Concat(floor.Shares.Keys.SelectMany(key => key)))),
            .. agreement.RelativeFloors.SelectMany(floor => Of(floor.Id, floor.Tested.Terms.Concat(floor.Reference.Terms))),
            .. agreement.RatingQuotas.SelectMany(quota => Of(quota.Id, quota.Of.Terms.Concat(quota.Rated.Terms))),
            .. from clause in agreement.Clauses.OfType<SchemeClause>()
               from step in clause.Schemes.Steps
               where step.HasValue && step.Value is PiecePay { Guarantee: not null }
               from need in Of(clause.Id, ((PiecePay)step.Value).Guarantee!.Amounts.Keys.SelectMany(key => key))
               select need,
        ];
    }

    private static IEnumerable<Need> Of(ClauseId id, IEnumerable<Term> terms) =>
        terms.Where(term => OfTheRoster.Contains(term.Vocabulary)).Select(term => new Need(OfPost(term.Vocabulary), id));

    /// <summary>Clauses that are for some only ask for what tells whom.</summary>
    private static IEnumerable<Need> Eligibilities(PayClause clause)
    {
        if (clause.For is not { } asked)
        {
            return [];
        }

        IEnumerable<SheetColumn[]> columns =
        [
            .. asked.Terms.Select(term => term.Vocabulary).Where(OfTheRoster.Contains).Select(OfPost),
            .. asked.Posts.Count > 0 ? [[RosterTable.PostName]] : Array.Empty<SheetColumn[]>(),
            .. asked.Workplaces.Count > 0 ? [[RosterTable.Workplace]] : Array.Empty<SheetColumn[]>(),
            .. asked.Age is not null ? [[RosterTable.BornOn]] : Array.Empty<SheetColumn[]>(),
        ];
        return columns.Select(each => new Need(each, clause.Id));
    }

    /// <summary>For each thing that a ground asks of a post the columns of which any one says it.</summary>
    private static IEnumerable<SheetColumn[]> ColumnsFor(BonusGround ground) =>
        ground.PostVocabularies.Select(OfPost).Concat(ground.ReadsTrade ? [[RosterTable.Trade]] : []);

    private static SheetColumn[] OfPost(string vocabulary) =>
        vocabulary == PostClass.Vocabulary.Code ? [RosterTable.Class, RosterTable.OtherTerms]
        : vocabulary == PostFamily.Vocabulary.Code ? [RosterTable.Family, RosterTable.OtherTerms]
        : vocabulary == PostMark.Vocabulary.Code ? [RosterTable.TeamLeader, RosterTable.KeyProcess, RosterTable.ScarceTrade, RosterTable.OtherTerms]
        : [RosterTable.OtherTerms];

    private sealed class ByFirst : IEqualityComparer<SheetColumn[]>
    {
        internal static readonly ByFirst Instance = new();

        public bool Equals(SheetColumn[]? x, SheetColumn[]? y) => ReferenceEquals(x?[0], y?[0]);

        public int GetHashCode(SheetColumn[] obj) => obj[0].Header.GetHashCode();
    }

    private sealed record Need(SheetColumn[] Columns, ClauseId Id);
}
