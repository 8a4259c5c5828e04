using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The verified figures of events (效益核定表): what a result brought in a period, provisional at first and final later. Without a staff number a figure
/// is that of everybody who has the event; a team's figure is always the whole team's.
/// </summary>
internal static class BenefitTable
{
    private static readonly SheetColumn<string> Event = new(IdentifierCell.Instance, ColumnNeed.Key, "事件编号", "event number", "编号", "事件号", "成果编号");

    internal static readonly PersonShape<BenefitEntry> Shape = new(
        new LocalizedText("效益核定表", "benefits"),
        () => new BenefitEntry(),
        columns =>
        {
            columns.Add(Event, each => each.Event, (each, id) => each with { Event = id });
            columns.Add<Term?>(new(new TermCell(BenefitKind.Vocabulary.Code), ColumnNeed.Key, "效益种类", "kind of benefit", "效益类别", "种类"),
                each => each.Kind, (each, kind) => each with { Kind = kind });
            var from = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "核算期起", "period from", "核算期间起", "期间起"),
                each => each.From, (each, date) => each with { From = date });
            var through = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "核算期止", "period through", "核算期间止", "期间止"),
                each => each.Through, (each, date) => each with { Through = date });
            columns.AddMoney(new(NumberCell.Amount, ColumnNeed.Expected, "核定效益", "verified benefit", "效益金额"),
                each => each.Amount, (each, amount) => each with { Amount = amount });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "核定日期", "verified on"),
                each => each.VerifiedOn, (each, date) => each with { VerifiedOn = date });
            columns.AddTick(new(YesNoCell.Instance, ColumnNeed.Optional, "预核定", "provisional", "是否预核定"),
                each => each.IsProvisional, (each, isProvisional) => each with { IsProvisional = isProvisional });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "核定部门", "verified by", "核定人"),
                each => each.Verifier, (each, verifier) => each with { Verifier = verifier });
            return (row, each) =>
            {
                row.RequireOrder(from, each.From, through, each.Through);
                return each;
            };
        },
        ["序号", "姓名", "名称", "备注"], personAt: 1, ColumnNeed.Optional);

    internal static void Read(TableReading reading)
    {
        var draft = reading.Draft;
        var holders = Holders(draft);
        Dictionary<(string Event, WorkerId? Worker, Benefit Figure), int> seen = [];
        foreach (var row in reading.Rows(Shape))
        {
            var only = row.IsFilled(Shape.Number) ? Shape.Person(row, reading) : null;
            var each = Shape.Read(row);
            var id = each.Event;
            if (id.Length > 0 && !row.IsRefused && !(holders.TryGetValue(id, out var with) && (only is null || with.Contains(only))))
            {
                FindingArgument[] arguments = [("id", CellText.ForFinding(id))];
                row.Drop(Event, FindingCodes.UnknownEvent,
                    row.IsKept(FindingCodes.UnknownEvent) && NearestName.Of(id, holders.Keys) is { } nearest && nearest != id
                        ? [.. arguments, ("nearest", CellText.ForFinding(nearest))] : arguments);
            }

            if (!row.Settle())
            {
                continue;
            }

            var figure = each.Figure;
            if (!seen.TryAdd((id, only, figure), row.Line))
            {
                row.Tell(Event, FindingCodes.DuplicateRow, ("column", Event.Header), ("value", CellText.ForFinding(id)),
                    ("firstLine", seen[(id, only, figure)]));
            }
            else if (Targets(draft, holders[id], id, only) is var targets && targets.Any(worker =>
                draft[worker].Result(id)?.VerifiedBenefit is not null))
            {
                row.Drop(Event, FindingCodes.BenefitStatedTwice, ("id", CellText.ForFinding(id)));
            }
            else
            {
                foreach (var worker in targets)
                {
                    draft[worker] = With(draft[worker], id, figure);
                }
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        // A team's figures stand once, with its first member.
        HashSet<TeamResult> teams = [];
        return Shape.Write(workforce, language, worker =>
            from result in worker.Achievements.Concat(worker.TeamResults.Where(teams.Add).Select(team => team.Result))
            from figure in result.Benefits
            select BenefitEntry.Of(result.Id, figure));
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
