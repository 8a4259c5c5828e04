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

        foreach (var need in agreement.Clauses.OfType<BonusClause>()
            .SelectMany(clause => ColumnsFor(clause.Bonus.Ground).Select(columns => (Columns: columns, clause.Id)))
            .Concat(Amounts(agreement))
            .Concat(Floors(agreement))
            .Concat(Groups(agreement))
            .Concat(agreement.Clauses.OfType<PayClause>().SelectMany(Eligibilities))
            .GroupBy(each => each.Columns, each => each.Id, ByFirst.Instance)
            .Where(need => !need.Key.Any(sheet.Has)))
        {
            findings.Add(FindingCodes.ClauseNeedsColumn, null, null, ("clauses", need.Distinct().Select(id => id.ToString())),
                ("column", need.Key[0].Header));
        }
    }

    /// <summary>Tables, points and factors may tell posts apart.</summary>
    private static IEnumerable<(SheetColumn[] Columns, ClauseId Id)> Amounts(CollectiveAgreement agreement) =>
        from clause in agreement.Clauses.OfType<BonusClause>()
        from step in clause.Amounts.Steps
        where step.HasValue
        from term in step.Value.Reads.Borne.SelectMany(key => key)
        where OfTheRoster.Contains(term.Vocabulary)
        select (OfPost(term.Vocabulary), clause.Id);

    /// <summary>Floors of an area apply by the workplace.</summary>
    private static IEnumerable<(SheetColumn[] Columns, ClauseId Id)> Floors(CollectiveAgreement agreement) =>
        agreement.Floors.Where(floor => floor.Area is not null).Select(floor => ((SheetColumn[])[RosterTable.Workplace], floor.Id));

    /// <summary>Floors, quotas and guarantees by groups of people apply by the post.</summary>
    private static IEnumerable<(SheetColumn[] Columns, ClauseId Id)> Groups(CollectiveAgreement agreement)
    {
        IEnumerable<(ClauseId Id, Term Term)> asked =
        [
            .. agreement.Floors.SelectMany(floor => (floor.Tested?.Terms ?? []).Concat(floor.Shares.Keys.SelectMany(key => key)).Select(term =>
                (floor.Id, term))),
            .. agreement.RelativeFloors.SelectMany(floor => floor.Tested.Terms.Concat(floor.Reference.Terms).Select(term => (floor.Id, term))),
            .. agreement.RatingQuotas.SelectMany(quota => quota.Of.Terms.Concat(quota.Rated.Terms).Select(term => (quota.Id, term))),
            .. from clause in agreement.Clauses.OfType<SchemeClause>()
               from step in clause.Schemes.Steps
               where step.HasValue && step.Value is PiecePay { Guarantee: not null }
               from key in ((PiecePay)step.Value).Guarantee!.Amounts.Keys
               from term in key
               select (clause.Id, term),
        ];
        return asked.Where(each => OfTheRoster.Contains(each.Term.Vocabulary)).Select(each => (OfPost(each.Term.Vocabulary), each.Id));
    }

    /// <summary>Clauses that are for some only ask for what tells whom.</summary>
    private static IEnumerable<(SheetColumn[] Columns, ClauseId Id)> Eligibilities(PayClause clause)
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
        return columns.Select(each => (each, clause.Id));
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
}
