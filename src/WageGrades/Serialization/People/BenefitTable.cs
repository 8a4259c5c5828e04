using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The verified figures of events (效益核定表): what a result brought in a period, provisional at first and final later. Without a staff number a figure
/// is that of everybody who has the event; a team's figure is always the whole team's.
/// </summary>
internal static class BenefitTable
{
    private static readonly TableColumn<string> Event = new(IdentifierCell.Instance, ColumnNeed.Key, "事件编号", "event number", "编号", "事件号", "成果编号");
    private static readonly TableColumn<string> Number = KeyColumns.Number(ColumnNeed.Optional);
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<Term?> Kind = new(new TermCell(BenefitKind.Vocabulary.Code), ColumnNeed.Key, "效益种类", "kind of benefit",
        "效益类别", "种类");
    private static readonly TableColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "核算期起", "period from", "核算期间起", "期间起");
    private static readonly TableColumn<LocalDate> Through = new(DateCell.Instance, ColumnNeed.Key, "核算期止", "period through", "核算期间止", "期间止");
    private static readonly TableColumn<decimal> Amount = new(NumberCell.Amount, ColumnNeed.Expected, "核定效益", "verified benefit", "效益金额");
    private static readonly TableColumn<LocalDate> VerifiedOn = new(DateCell.Instance, ColumnNeed.Optional, "核定日期", "verified on");
    private static readonly TableColumn<bool> Provisional = new(YesNoCell.Instance, ColumnNeed.Optional, "预核定", "provisional", "是否预核定");
    private static readonly TableColumn<string> Verifier = new(TextCell.Plain, ColumnNeed.Optional, "核定部门", "verified by", "核定人");

    internal static readonly TableShape Shape = new(
        new LocalizedText("效益核定表", "benefits"),
        [Event, Number, Employer, Kind, From, Through, Amount, VerifiedOn, Provisional, Verifier],
        "序号", "姓名", "名称", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        var holders = Holders(draft);
        Dictionary<(string Event, WorkerId? Worker, Benefit Figure), int> seen = [];
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var hasEvent = row.TryRead(Event, out var id);
            var only = row.IsFilled(Number) ? draft.Find(row, Number, Employer) : null;
            var figure = Read(row);
            if (hasEvent && !row.IsRefused && !(holders.TryGetValue(id!, out var with) && (only is null || with.Contains(only))))
            {
                FindingArgument[] arguments = [("id", CellText.ForFinding(id!))];
                row.Drop(Event, FindingCodes.UnknownEvent,
                    row.IsKept(FindingCodes.UnknownEvent) && NearestName.Of(id!, holders.Keys) is { } nearest && nearest != id
                        ? [.. arguments, ("nearest", CellText.ForFinding(nearest))] : arguments);
            }

            if (!row.Settle() || figure is null)
            {
                continue;
            }

            if (!seen.TryAdd((id!, only, figure), row.Line))
            {
                row.Tell(Event, FindingCodes.DuplicateRow, ("column", Event.Header), ("value", CellText.ForFinding(id!)),
                    ("firstLine", seen[(id!, only, figure)]));
            }
            else if (Targets(draft, holders[id!], id!, only) is var targets && targets.Any(worker =>
                draft[worker].Result(id!)?.VerifiedBenefit is not null))
            {
                row.Drop(Event, FindingCodes.BenefitStatedTwice, ("id", CellText.ForFinding(id!)));
            }
            else
            {
                foreach (var worker in targets)
                {
                    draft[worker] = With(draft[worker], id!, figure);
                }
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        HashSet<TeamResult> teams = [];
        foreach (var worker in workforce.Workers)
        {
            foreach (var achievement in worker.Achievements)
            {
                WriteRows(writer, worker.Id, achievement);
            }

            foreach (var team in worker.TeamResults.Where(teams.Add))
            {
                WriteRows(writer, worker.Id, team.Result);
            }
        }

        return writer.ToBytes();
    }

    private static void WriteRows(TableWriter writer, WorkerId id, Achievement achievement)
    {
        foreach (var figure in achievement.Benefits)
        {
            writer.BeginRow();
            writer.Set(Event, achievement.Id);
            writer.Set(Number, id.Number);
            writer.Set(Employer, id.Employer);
            writer.Set(Kind, figure.Kind);
            writer.Set(From, figure.Period.From);
            writer.SetDate(Through, figure.Period.LastDay);
            if (figure.Amount is { } amount)
            {
                writer.Set(Amount, amount.Amount);
            }

            writer.SetDate(VerifiedOn, figure.VerifiedOn);
            if (figure.IsProvisional)
            {
                writer.Set(Provisional, true);
            }

            writer.Set(Verifier, figure.Verifier);
        }
    }

    private static Benefit? Read(TableRow row)
    {
        var hasKind = row.TryRead(Kind, out var kind);
        var hasFrom = row.TryRead(From, out var from);
        var hasThrough = row.TryRead(Through, out var through);
        var amount = row.Number(Amount);
        if (hasFrom && hasThrough)
        {
            row.RequireOrder(From, from, Through, through);
        }

        return !hasKind || !hasFrom || !hasThrough || through < from ? null : new Benefit(kind!, DateSpan.Through(from, through))
        {
            Amount = amount is { } yuan ? new Money(yuan, row.Scope.Currency) : null,
            VerifiedOn = row.Date(VerifiedOn),
            IsProvisional = row.IsYes(Provisional),
            Verifier = row.OptionalText(Verifier),
        };
    }

    private static Dictionary<string, List<WorkerId>> Holders(WorkforceDraft draft) => draft.Workers
        .SelectMany(worker => worker.Achievements.Select(each => each.Id).Concat(worker.TeamResults.Select(team => team.Result.Id)).Distinct()
            .Select(id => (Event: id, worker.Id)))
        .GroupBy(each => each.Event, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Select(each => each.Id).ToList(), StringComparer.Ordinal);

    private static List<WorkerId> Targets(WorkforceDraft draft, List<WorkerId> holders, string id, WorkerId? only) => only is null ? holders
        : draft[only].TeamResults.FirstOrDefault(team => team.Result.Id == id) is { } team
            ? [.. holders.Where(holder => team.Find(holder) is not null)]
        : [only];

    private static Worker With(Worker worker, string id, Benefit figure) => worker with
    {
        Achievements = [.. worker.Achievements.Select(each => each.Id == id ? With(each, figure) : each)],
        TeamResults = [.. worker.TeamResults.Select(team => team.Result.Id == id
            ? new TeamResult(With(team.Result, figure), team.Members) { LeadDepartment = team.LeadDepartment }
            : team)],
    };

    private static Achievement With(Achievement achievement, Benefit figure) => achievement with { Benefits = [.. achievement.Benefits, figure] };

    private static Achievement? Result(this Worker worker, string id) =>
        worker.TeamResults.FirstOrDefault(team => team.Result.Id == id)?.Result ?? worker.Achievements.FirstOrDefault(each => each.Id == id);
}
