using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <content>The columns.</content>
internal static partial class EventTable
{
    private static readonly SheetColumn<string> Id = new(IdentifierCell.Instance, ColumnNeed.Key, "事件编号", "event number", "编号", "事件号");
    private static readonly SheetColumn<Term?> Subject =
        new(new TermCell(InnovationKind.Vocabulary.Code), ColumnNeed.Optional, "种类", "subject", "成果种类", "荣誉称号");

    private static readonly SheetColumn<Term?> Level = new(new TermCell(CompetitionLevel.Vocabulary.Code), ColumnNeed.Expected, "级别", "level");
    private static readonly SheetColumn<Term> Placing = new(PlacingCell.Instance, ColumnNeed.Expected, "名次", "placing", "名次或奖项", "奖项");
    private static readonly SheetColumn<Ratio> Share = new(RatioCell.Weight, ColumnNeed.Optional, "贡献比例", "share");
    private static readonly SheetColumn<decimal> Benefit = new(NumberCell.Amount, ColumnNeed.Optional, "效益基数", "verified benefit", "核定效益");
    private static readonly SheetColumn<decimal> Decided = new(NumberCell.Amount, ColumnNeed.Optional, "核定金额", "decided amount");

    private static readonly CodeCell<bool> Kinds =
        new((true, new LocalizedText("团体", "team"), ["集体", "团队"]), (false, new LocalizedText("个人", "individual"), []));

    internal static readonly PersonShape<EventEntry> Shape = new(
        new LocalizedText("事件台账", "events"),
        () => new EventEntry(),
        columns =>
        {
            columns.Add(Id, each => each.Result.Id, (each, id) => each with { Result = each.Result with { Id = id } });
            columns.Add<EventKind>(new(EventKind.Format, ColumnNeed.Key, "类别", "kind"), each => each.Kind, (each, kind) => each with { Kind = kind });
            columns.AddFormed(Subject, each => new TermCell(each.Kind!.SubjectVocabulary ?? ""), each => each.Subject);
            columns.AddFormed(Level, each => new TermCell(each.Kind!.LevelVocabulary), each => each.Level);
            columns.Add<Term?>(new(new TermCell(CompetitionClass.Vocabulary.Code), ColumnNeed.Optional, "竞赛类别", "competition class"),
                each => each.Class, (each, term) => each with { Class = term });
            columns.Add(Placing, each => each.Placing, (each, placing) => each with { Placing = placing });
            columns.Add<decimal>(new(NumberCell.Whole(1, 1_000_000, ColumnUnit.Persons, 10_000), ColumnNeed.Optional, "名次序号", "place", "排名"),
                each => each.Result == each.Result with { Place = null } ? null : (decimal?)each.Result.Place,
                (each, place) => each with { Result = each.Result with { Place = (int)place } });
            columns.Add<decimal>(new(NumberCell.Whole(1, 1_000_000, ColumnUnit.Persons, 100_000), ColumnNeed.Optional, "参赛人数", "entrants"),
                each => (decimal?)each.Result.Entrants, (each, count) => each with { Result = each.Result with { Entrants = (int)count } });
            columns.AddTick(new(YesNoCell.Instance, ColumnNeed.Optional, "选拔赛", "selection round", "是否选拔赛"),
                each => each.Result.IsSelectionRound, (each, yes) => each with { Result = each.Result with { IsSelectionRound = yes } });
            columns.Add<Term?>(new(new TermCell(CompetitionRole.Vocabulary.Code), ColumnNeed.Optional, "角色", "role"),
                each => each.Role, (each, role) => each with { Role = role });
            columns.Add<IReadOnlyList<Term>>(new(TermListCell.Instance, ColumnNeed.Optional, "其他术语", "other terms"),
                each => each.Others.Count > 0 ? each.Others : null, (each, others) => each with { Others = others });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "名称", "occasion", "赛事名称", "项目名称", "成果名称"),
                each => each.Result.Occasion, (each, occasion) => each with { Result = each.Result with { Occasion = occasion } });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "工种", "trade", "竞赛工种"),
                each => each.Result.Trade, (each, trade) => each with { Result = each.Result with { Trade = trade } });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "认定日期", "recognised on"),
                each => each.Result.RecognisedOn, (each, date) => each with { Result = each.Result with { RecognisedOn = date } });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "颁发日期", "issued on", "授权日期", "证书日期"),
                each => each.Result.IssuedOn, (each, date) => each with { Result = each.Result with { IssuedOn = date } });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "发布日期", "published on", "发文日期", "公示日期"),
                each => each.Result.PublishedOn, (each, date) => each with { Result = each.Result with { PublishedOn = date } });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "投用日期", "used from", "投入使用日期"),
                each => each.Result.UsedFrom, (each, date) => each with { Result = each.Result with { UsedFrom = date } });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "徒弟", "apprentice", "徒弟工号", "徒弟姓名"),
                each => each.Result.Apprentice, (each, who) => each with { Result = each.Result with { Apprentice = who } });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "师徒协议日期", "pact on", "师徒协议签订日期"),
                each => each.Result.PactOn, (each, date) => each with { Result = each.Result with { PactOn = date } });
            columns.Add<Ratio>(new(RatioCell.PartPercent, ColumnNeed.Careful, "验收比例", "accepted share"),
                each => each.Result.AcceptedShare == Ratio.One ? null : each.Result.AcceptedShare,
                (each, part) => each with { Result = each.Result with { AcceptedShare = part } });
            columns.AddTick(new(Kinds, ColumnNeed.Optional, "个人/团体", "individual or team", "个人或团体"),
                each => each.IsTeam, (each, isTeam) => each with { IsTeam = isTeam });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "牵头部门", "lead department"),
                each => each.LeadDepartment, (each, department) => each with { LeadDepartment = department });
            columns.Add(Share, each => each.Share, (each, share) => each with { Share = share });
            columns.AddMoney(Benefit, each => each.Result.VerifiedBenefit,
                (each, benefit) => each with { Result = each.Result with { VerifiedBenefit = benefit } });
            columns.Add<ClauseId>(new(ClauseCell.Instance, ColumnNeed.Optional, "条款", "clause", "依据条款"),
                each => each.Clause, (each, clause) => each with { Clause = clause });
            columns.AddMoney(Decided, each => each.Decided, (each, amount) => each with { Decided = amount });
            return Complete;
        },
        ["序号", "姓名", "文号", "发放主体", "税前/税后", "核算期间", "备注"], personAt: 1, ColumnNeed.Key);
}
