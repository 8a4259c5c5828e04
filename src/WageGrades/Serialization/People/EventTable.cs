using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The events (事件台账): competition results, innovations, honours, mentors' results. Several rows of one event and person add decided amounts of
/// different clauses; rows of one event for several people are a
/// team's: marked 团体 they are one shared result, whose benefit and amounts are the whole team's.
/// </summary>
internal static class EventTable
{
    private static readonly TableColumn<string> Id = new(IdentifierCell.Instance, ColumnNeed.Key, "事件编号", "event number", "编号", "事件号");
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<EventKind> Kind = new(EventKind.Format, ColumnNeed.Key, "类别", "kind");
    private static readonly TableColumn<Term?> Subject = new(new TermCell(InnovationKind.Vocabulary.Code), ColumnNeed.Optional, "种类", "subject",
        "成果种类", "荣誉称号");
    private static readonly TableColumn<Term?> Level = new(new TermCell(CompetitionLevel.Vocabulary.Code), ColumnNeed.Expected, "级别", "level");
    private static readonly TableColumn<Term?> Class = new(new TermCell(CompetitionClass.Vocabulary.Code), ColumnNeed.Optional, "竞赛类别",
        "competition class");
    private static readonly TableColumn<Term> Placing = new(PlacingCell.Instance, ColumnNeed.Expected, "名次", "placing", "名次或奖项", "奖项");
    private static readonly TableColumn<Term?> Role = new(new TermCell(CompetitionRole.Vocabulary.Code), ColumnNeed.Optional, "角色", "role");
    private static readonly TableColumn<IReadOnlyList<Term>> OtherTerms = new(TermListCell.Instance, ColumnNeed.Optional, "其他术语", "other terms");
    private static readonly TableColumn<string> Occasion = new(TextCell.Plain, ColumnNeed.Optional, "名称", "occasion", "赛事名称", "项目名称", "成果名称");
    private static readonly TableColumn<LocalDate> RecognisedOn = new(DateCell.Instance, ColumnNeed.Key, "认定日期", "recognised on");
    private static readonly TableColumn<LocalDate> IssuedOn = new(DateCell.Instance, ColumnNeed.Optional, "颁发日期", "issued on", "授权日期", "证书日期");
    private static readonly TableColumn<LocalDate> PublishedOn = new(DateCell.Instance, ColumnNeed.Optional, "发布日期", "published on", "发文日期", "公示日期");
    private static readonly TableColumn<string> Trade = new(TextCell.Plain, ColumnNeed.Optional, "工种", "trade", "竞赛工种");
    private static readonly TableColumn<decimal> Place = new(NumberCell.Whole(1, 1_000_000, ColumnUnit.Persons, 10_000), ColumnNeed.Optional, "名次序号",
        "place", "排名");
    private static readonly TableColumn<decimal> Entrants = new(NumberCell.Whole(1, 1_000_000, ColumnUnit.Persons, 100_000), ColumnNeed.Optional,
        "参赛人数", "entrants");
    private static readonly TableColumn<bool> SelectionRound = new(YesNoCell.Instance, ColumnNeed.Optional, "选拔赛", "selection round", "是否选拔赛");
    private static readonly TableColumn<string> Apprentice = new(TextCell.Plain, ColumnNeed.Optional, "徒弟", "apprentice", "徒弟工号", "徒弟姓名");
    private static readonly TableColumn<LocalDate> PactOn = new(DateCell.Instance, ColumnNeed.Optional, "师徒协议日期", "pact on", "师徒协议签订日期");
    private static readonly TableColumn<LocalDate> UsedFrom = new(DateCell.Instance, ColumnNeed.Optional, "投用日期", "used from", "投入使用日期");
    private static readonly TableColumn<Ratio> Accepted = new(RatioCell.PartPercent, ColumnNeed.Careful, "验收比例", "accepted share");
    private static readonly TableColumn<bool> Shared = new(
        new CodeCell<bool>((true, new LocalizedText("团体", "team"), ["集体", "团队"]), (false, new LocalizedText("个人", "individual"), [])),
        ColumnNeed.Optional, "个人/团体", "individual or team", "个人或团体");

    private static readonly TableColumn<string> LeadDepartment = new(TextCell.Plain, ColumnNeed.Optional, "牵头部门", "lead department");
    private static readonly TableColumn<Ratio> Share = new(RatioCell.Weight, ColumnNeed.Optional, "贡献比例", "share");
    private static readonly TableColumn<decimal> Benefit = new(NumberCell.Amount, ColumnNeed.Optional, "效益基数", "verified benefit", "核定效益");
    private static readonly TableColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Optional, "条款", "clause", "依据条款");
    private static readonly TableColumn<decimal> Decided = new(NumberCell.Amount, ColumnNeed.Optional, "核定金额", "decided amount");

    internal static readonly TableShape Shape = new(
        new LocalizedText("事件台账", "events"),
        [
            Id, Number, Employer, Kind, Subject, Level, Class, Placing, Place, Entrants, SelectionRound, Role, OtherTerms, Occasion, Trade,
            RecognisedOn, IssuedOn, PublishedOn, UsedFrom, Apprentice, PactOn, Accepted, Shared, LeadDepartment, Share, Benefit, Clause, Decided,
        ],
        "序号", "姓名", "文号", "发放主体", "税前/税后", "核算期间", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        EventLedger ledger = new(draft, Id, Share);
        TeamLedger teams = new(draft, Id, Share);
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var isTeam = row.IsYes(Shared);
            Ratio? share = row.TryRead(Share, out var written) ? written : null;
            var department = row.OptionalText(LeadDepartment);
            var achievement = Read(row, id, isTeam ? null : share);
            if (isTeam && share is null && !row.IsRefused)
            {
                row.RefuseBlank(Share);
            }

            var isUsed = row.Settle() && id is not null && achievement is not null;
            if (isUsed && isTeam)
            {
                teams.Add(row, id!, achievement!, share!.Value, department);
            }
            else if (isUsed)
            {
                ledger.Add(row, id!, achievement!, share);
            }
            else if (isTeam && row.IdentifierAgain(Id) is { } broken)
            {
                teams.Break(row, broken);
            }
        }

        ledger.CheckShares();
        teams.Settle();
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        HashSet<TeamResult> teams = [];
        foreach (var worker in workforce.Workers)
        {
            foreach (var achievement in worker.Achievements)
            {
                WriteRows(writer, worker.Id, achievement, _ => { });
            }

            foreach (var team in worker.TeamResults.Where(teams.Add))
            {
                foreach (var member in team.Members)
                {
                    WriteRows(writer, member.Worker, team.Result, row =>
                    {
                        row.Set(Shared, true);
                        row.Set(LeadDepartment, team.LeadDepartment);
                        row.Set(Share, member.Weight);
                    });
                }
            }
        }

        return writer.ToBytes();
    }

    /// <summary>A row, and one more for each further clause under which an amount was decided.</summary>
    private static void WriteRows(TableWriter writer, WorkerId id, Achievement achievement, Action<TableWriter> complete)
    {
        WriteRow(writer, id, achievement);
        complete(writer);
        var row = 0;
        foreach ((var clause, var amount) in achievement.DecidedAmounts)
        {
            if (row++ > 0)
            {
                WriteRow(writer, id, achievement);
                complete(writer);
            }

            writer.Set(Clause, clause);
            writer.Set(Decided, amount.Amount);
        }
    }

    private static void WriteRow(TableWriter writer, WorkerId id, Achievement achievement)
    {
        EventKind kind = new(achievement.Kind, null);
        List<Term> rest = [.. achievement.Key];
        writer.BeginRow();
        writer.Set(Id, achievement.Id);
        writer.Set(Number, id.Number);
        writer.Set(Employer, id.Employer);
        writer.Set(Kind, kind);
        writer.Set(Subject, new TermCell(kind.SubjectVocabulary ?? ""), Take(rest, kind.SubjectVocabulary));
        writer.Set(Level, new TermCell(kind.LevelVocabulary), Take(rest, kind.LevelVocabulary));
        writer.Set(Class, Take(rest, CompetitionClass.Vocabulary.Code));
        writer.Set(Placing, Take(rest, CompetitionPlacing.Vocabulary.Code) ?? Take(rest, CompetitionPrize.Vocabulary.Code));
        writer.Set(Role, Take(rest, CompetitionRole.Vocabulary.Code));
        writer.Set(OtherTerms, rest.Count > 0 ? rest : null);
        writer.Set(Occasion, achievement.Occasion);
        writer.Set(Trade, achievement.Trade);
        writer.Set(RecognisedOn, achievement.RecognisedOn);
        writer.SetDate(IssuedOn, achievement.IssuedOn);
        writer.SetDate(PublishedOn, achievement.PublishedOn);
        writer.SetDate(UsedFrom, achievement.UsedFrom);
        writer.Set(Apprentice, achievement.Apprentice);
        writer.SetDate(PactOn, achievement.PactOn);
        if (achievement.Place is { } place && achievement != achievement with { Place = null })
        {
            writer.Set(Place, place);
        }

        if (achievement.Entrants is { } entrants)
        {
            writer.Set(Entrants, entrants);
        }

        if (achievement.IsSelectionRound)
        {
            writer.Set(SelectionRound, true);
        }

        if (achievement.AcceptedShare != Ratio.One)
        {
            writer.Set(Accepted, achievement.AcceptedShare);
        }

        if (achievement.VerifiedBenefit is { } benefit)
        {
            writer.Set(Benefit, benefit.Amount);
        }
    }

    private static Term? Take(List<Term> terms, string? vocabulary)
    {
        var found = terms.Find(term => term.Vocabulary == vocabulary && Vocabularies.Find(vocabulary)?.Contains(term) == true);
        if (found is not null)
        {
            terms.Remove(found);
        }

        return found;
    }

    private static Achievement? Read(TableRow row, WorkerId? worker, Ratio? share)
    {
        var hasId = row.TryRead(Id, out var id);
        var hasKind = row.TryRead(Kind, out var kind);
        var hasDate = row.TryRead(RecognisedOn, out var recognised);
        var key = hasKind ? ReadKey(row, kind!) : null;
        var achievement = hasId && hasDate && key is not null
            ? new Achievement(id!, kind!.Kind, key, recognised)
            {
                Occasion = row.OptionalText(Occasion),
                Trade = row.OptionalText(Trade),
                Place = (int?)row.Number(Place),
                Entrants = (int?)row.Number(Entrants),
                IsSelectionRound = row.IsYes(SelectionRound),
                IssuedOn = row.Date(IssuedOn),
                PublishedOn = row.Date(PublishedOn),
                UsedFrom = row.Date(UsedFrom),
                Apprentice = row.OptionalText(Apprentice),
                PactOn = row.Date(PactOn),
                AcceptedShare = row.TryRead(Accepted, out var accepted) ? accepted : Ratio.One,
            }
            : null;
        return achievement is null || row.IsRefused ? null : WithAmounts(row, worker, achievement, share);
    }

    private static TermKey? ReadKey(TableRow row, EventKind kind)
    {
        List<Term?> terms = [kind.Subject];
        if (kind.SubjectVocabulary is { } subjects && kind.Subject is null)
        {
            terms.Add(row.TryRead(Subject, new TermCell(subjects), out var subject) ? subject : null);
        }

        terms.Add(row.TryRead(Level, new TermCell(kind.LevelVocabulary, allowsNone: true), out var level) ? level : null);
        terms.Add(row.TryRead(Class, out var competitionClass) ? competitionClass : null);
        terms.Add(row.TryRead(Placing, out var placing) ? placing : null);
        terms.Add(row.TryRead(Role, out var role) ? role : null);
        terms.AddRange(row.TryRead(OtherTerms, out var others) ? others : []);
        Term[] known = [.. terms.OfType<Term>().DistinctBy(term => term.Vocabulary)];
        if (known.Length > 0)
        {
            return TermKey.Create(known);
        }

        row.RefuseBlank(kind.SubjectVocabulary is null ? (TableColumn)Placing : Subject);
        return null;
    }

    private static Achievement WithAmounts(TableRow row, WorkerId? worker, Achievement achievement, Ratio? share)
    {
        if (row.Number(Benefit) is { } benefit)
        {
            if (share is null || share == Ratio.One)
            {
                achievement = achievement with { VerifiedBenefit = new Money(benefit, row.Scope.Currency) };
            }
            else
            {
                row.Tell(Benefit, FindingCodes.SharedBenefitNotUsed,
                    ("worker", CellText.ForFinding(worker?.ToString() ?? "")), ("share", share.Value));
            }
        }

        var hasClause = row.TryRead(Clause, out var clause);
        if (row.Number(Decided) is not { } decided)
        {
            return achievement;
        }

        Money amount = new(decided, row.Scope.Currency);
        if (!hasClause)
        {
            row.Tell(Decided, FindingCodes.AmountWithoutClause, ("amount", amount));
            return achievement;
        }

        return achievement with { DecidedAmounts = ValueMap.Of([KeyValuePair.Create(clause, amount)]) };
    }
}
