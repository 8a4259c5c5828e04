using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The roster (花名册): its columns and what a row says.</summary>
internal static partial class RosterTable
{
    internal static readonly TableColumn<string> Number = KeyColumns.Number();
    internal static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Complete);
    internal static readonly TableColumn<string> PersonName = new(TextCell.Name, ColumnNeed.Optional, "姓名", "name", "员工姓名", "职工姓名");
    internal static readonly TableColumn<string> Workplace = new(TextCell.OrNone, ColumnNeed.Complete, "工作地", "workplace", "工作地点", "工作地区县");
    internal static readonly TableColumn<string> Department = new(TextCell.Plain, ColumnNeed.Optional, "部门", "department");
    internal static readonly TableColumn<string> Workshop = new(TextCell.Plain, ColumnNeed.Optional, "车间", "workshop");
    internal static readonly TableColumn<string> Team = new(TextCell.Plain, ColumnNeed.Optional, "班组", "team");
    internal static readonly TableColumn<string> PostName = new(TextCell.OrNone, ColumnNeed.Complete, "岗位", "post", "岗位名称");
    internal static readonly TableColumn<Term?> Class = new(new TermCell(PostClass.Vocabulary.Code, allowsNone: true), ColumnNeed.Complete, "岗位类别",
        "post class");
    internal static readonly TableColumn<Term?> Family = new(new TermCell(PostFamily.Vocabulary.Code, allowsNone: true), ColumnNeed.Careful, "岗位序列",
        "post family");
    internal static readonly TableColumn<bool> FrontLine = new(YesNoCell.Instance, ColumnNeed.Careful, "是否一线", "front line", "一线");
    internal static readonly TableColumn<bool> TeamLeader = new(YesNoCell.Instance, ColumnNeed.Careful, "是否班组长", "team leader", "班组长");
    internal static readonly TableColumn<bool> KeyProcess = new(YesNoCell.Instance, ColumnNeed.Careful, "是否关键工序", "key process", "关键工序");
    internal static readonly TableColumn<bool> ScarceTrade = new(YesNoCell.Instance, ColumnNeed.Careful, "是否紧缺工种", "scarce trade", "紧缺工种");
    internal static readonly TableColumn<IReadOnlyList<Term>> OtherTerms = new(TermListCell.Instance, ColumnNeed.Careful, "其他岗位术语",
        "other post terms");
    internal static readonly TableColumn<string> Trade = new(TextCell.Plain, ColumnNeed.Optional, "工种", "trade");
    internal static readonly TableColumn<Term?> Form = new(new TermCell(EmploymentForm.Vocabulary.Code), ColumnNeed.Complete, "用工形式",
        "employment form", "用工性质");
    internal static readonly TableColumn<Term?> WorkingTime = new(new TermCell(WorkingTimeSystem.Vocabulary.Code), ColumnNeed.Complete, "工时制度",
        "working-time system", "工时制");
    internal static readonly TableColumn<Ratio> WeeklyHours = new(WeeklyHoursCell.Instance, ColumnNeed.Optional, "周工时", "weekly hours", "每周工时",
        "每周工作小时");
    internal static readonly TableColumn<Ratio> HoursShare = new(RatioCell.PartPercent, ColumnNeed.Careful, "工时比例", "share of hours", "工时占比");
    internal static readonly TableColumn<LocalDate> HiredOn = new(DateCell.Instance, ColumnNeed.Key, "入职日期", "hired on", "入职时间", "入厂日期");
    internal static readonly TableColumn<LocalDate> EffectiveFrom = new(DateCell.Instance, ColumnNeed.Careful, "生效日期", "effective from");
    internal static readonly TableColumn<LocalDate?> LastDay = new(EndDateCell.Instance, ColumnNeed.Careful, "离职日期", "last day", "离职时间", "离厂日期");
    internal static readonly TableColumn<LocalDate> RegularOn = new(DateCell.Instance, ColumnNeed.Optional, "转正日期", "regular from");
    internal static readonly TableColumn<bool> Probation = new(YesNoCell.Instance, ColumnNeed.Optional, "是否试用期", "probation");
    internal static readonly TableColumn<LocalDate> ServiceSince = new(DateCell.Instance, ColumnNeed.Optional, "工龄起算日", "service since", "工龄起算日期");

    internal static readonly CodeCell<PayForm> PayForms = new(
        (PayForm.Ladder, new LocalizedText("能级工资", "ladder pay"), ["等级工资", "岗位能级工资", "岗位工资", "ladder"]),
        (PayForm.Negotiated, new LocalizedText("协议工资", "negotiated pay"), ["谈判工资", "negotiated"]),
        (PayForm.Project, new LocalizedText("项目工资", "project pay"), ["project"]),
        (PayForm.Annual, new LocalizedText("年薪制", "annual pay"), ["年薪", "annual"]),
        (PayForm.PieceRate, new LocalizedText("计件工资", "piece rate"), ["计件", "计件制"]),
        (PayForm.ResultShare, new LocalizedText("成果分享", "result share"), ["分红", "岗位分红"]),
        (PayForm.Undecided, new LocalizedText("待定", "undecided"), ["未定"]));

    internal static readonly TableColumn<PayForm> PayFormColumn = new(PayForms, ColumnNeed.Complete, "薪酬形式", "pay form");
    internal static readonly TableColumn<GradeCode> Grade = new(GradeCell.Instance, ColumnNeed.Careful, "薪级", "grade", "工资等级", "能级");
    internal static readonly TableColumn<decimal> Step = new(NumberCell.Whole(1, 1_000, ColumnUnit.Steps, 60), ColumnNeed.Careful, "薪档", "step",
        "工资档次", "档次");
    internal static readonly TableColumn<LocalDate> PlacedOn = new(DateCell.Instance, ColumnNeed.Optional, "定档日期", "placed on");
    internal static readonly TableColumn<Term?> SkillGradeColumn = new(
        new TermCell(SkillGrade.Vocabulary.Code, allowsNone: true), ColumnNeed.Optional, "技能等级", "skill grade", "职业技能等级", "技能级别", "职业资格等级", "技能等级名称",
            "技术等级");

    internal static readonly TableColumn<LocalDate> SkillGradeOn = new(
        DateCell.Instance, ColumnNeed.Careful, "技能等级取得日期", "skill grade since", "技能等级日期", "技能取证日期", "技能证书取得日期", "技能等级聘任日期");

    internal static readonly TableColumn<Term?> TitleColumn = new(
        new TermCell(ProfessionalTitle.Vocabulary.Code, allowsNone: true), ColumnNeed.Optional, "职称", "professional title", "职称等级", "专业技术职称",
            "专业技术职务");

    internal static readonly TableColumn<LocalDate> TitleOn = new(
        DateCell.Instance, ColumnNeed.Careful, "职称取得日期", "title since", "职称日期", "职称评定日期", "职称聘任日期");

    internal static readonly TableColumn<Term?> Degree = new(new TermCell(Education.Vocabulary.Code, allowsNone: true), ColumnNeed.Optional, "最高学历",
        "degree", "学历");
    internal static readonly TableColumn<LocalDate> DegreeOn = new(DateCell.Instance, ColumnNeed.Optional, "学历取得日期", "degree awarded on", "毕业日期",
        "毕业时间");

    internal static readonly TableShape Shape = new(
        new LocalizedText("花名册", "roster"),
        [
            Number, PersonName, Employer, Workplace, Department, Workshop, Team, PostName, Class, Family, FrontLine, TeamLeader, KeyProcess,
                ScarceTrade,
            OtherTerms, Trade, Form, WorkingTime, WeeklyHours, HoursShare, HiredOn, EffectiveFrom, LastDay, RegularOn, Probation, ServiceSince,
                PayFormColumn, Grade, Step,
            PlacedOn, SkillGradeColumn, SkillGradeOn, TitleColumn, TitleOn, Degree, DegreeOn,
        ],
        "序号", "离职原因", "学历形式", "性别", "备注", "年龄", "民族", "出生日期");

    /// <summary>What a row says, or null where it cannot be used.</summary>
    internal static RosterRow? Read(TableRow row)
    {
        row.TryRead(Number, out var number);
        var employer = row.Text(Employer);
        row.TryRead(HiredOn, out var hired);
        var effective = row.Date(EffectiveFrom) ?? hired;
        var left = row.Date(LastDay);
        var regular = row.Date(RegularOn);
        var employment = ReadEmployment(row);
        var standings = RosterStandings.Read(row, effective);
        var place = ReadPlace(row, number, standings.SkillGrade, out var isUnknown);
        var placed = row.Date(PlacedOn);
        var post = ReadPost(row);
        var name = row.Text(PersonName);
        var service = row.Date(ServiceSince);
        if (!row.IsRefused)
        {
            row.RequireOrder(HiredOn, hired, LastDay, left?.PlusDays(-1));
            row.RequireOrder(HiredOn, hired, EffectiveFrom, row.IsFilled(EffectiveFrom) ? effective : null);
            row.RequireOrder(HiredOn, hired, RegularOn, regular);
            row.RequireOrder(EffectiveFrom, row.IsFilled(EffectiveFrom) ? effective : null, LastDay, left?.PlusDays(-1));
        }

        return !row.Settle() || number is null || employment is null ? null : new RosterRow(
            row, new WorkerId(number, employer), name, hired, effective, left,
            employment with { IsProbation = row.IsYes(Probation) || (!row.IsFilled(Probation) && regular > effective) },
            regular, place, placed ?? effective, post, service, standings.Held, standings.Appointed, isUnknown);
    }

    private static Employment? ReadEmployment(TableRow row)
    {
        var hasForm = row.TryRead(Form, out var formTerm);
        if (!row.Has(Form))
        {
            row.TellOnce(Form, FindingCodes.ColumnAssumed, ("column", Form.Header.Chinese), ("value", EmploymentForm.FullTime.Label.Chinese));
        }

        if (!row.Has(WorkingTime))
        {
            row.TellOnce(WorkingTime, FindingCodes.ColumnAssumed, ("column", WorkingTime.Header.Chinese),
                ("value", WorkingTimeSystem.Standard.Label.Chinese));
        }

        var hasSystem = row.TryRead(WorkingTime, out var system);
        var form = hasForm && formTerm is not null ? formTerm : EmploymentForm.FullTime;
        var share = ReadShare(row);
        if (form == EmploymentForm.PartTime && share is null && !row.IsRefused)
        {
            row.RefuseBlank(WeeklyHours);
        }

        return new Employment(form)
        {
            WorkingTime = hasSystem && system is not null ? system : WorkingTimeSystem.Standard,
            HoursShare = share ?? Ratio.One,
            Workplace = row.Text(Workplace),
        };
    }

    /// <summary>The share of full time: as such, or by the hours of a week; null where the row says neither.</summary>
    private static Ratio? ReadShare(TableRow row)
    {
        var hasShare = row.TryRead(HoursShare, out var share);
        var hasHours = row.TryRead(WeeklyHours, out var byHours);
        if (hasHours && byHours != Ratio.One && row.Scope.Agreement is null)
        {
            row.TellOnce(WeeklyHours, FindingCodes.FullWeekAssumed);
        }

        if (hasShare && hasHours && share != byHours)
        {
            row.Refuse(HoursShare, FindingCodes.BadCell, ("column", HoursShare.Header.Chinese), ("value", share.ToString()),
                ("expected", WeeklyHours.Header));
        }

        return hasShare ? share : hasHours ? byHours : null;
    }

    private static GradePlace? ReadPlace(TableRow row, string? number, Term? skillGrade, out bool isUnknown)
    {
        isUnknown = false;
        var hasForm = row.TryRead(PayFormColumn, out var form);
        var hasGrade = row.TryRead(Grade, out var grade);
        var hasStep = row.TryRead(Step, out var step);
        if (!hasGrade && !row.IsFilled(Grade) && row.Scope.Options.StepBySkillGrade is { } usual && skillGrade is not null
            && row.Scope.RowOf(skillGrade) is { } own)
        {
            return new GradePlace(own, hasStep ? (int)step : usual);
        }

        if (!hasStep && hasGrade && !row.IsFilled(Step) && row.Scope.OnlyStepOf(grade))
        {
            (hasStep, step) = (true, 1m);
        }

        if (hasForm && form != PayForm.Ladder && !(hasGrade && hasStep && form != PayForm.Undecided))
        {
            if (form != PayForm.Undecided)
            {
                row.Tell(PayFormColumn, FindingCodes.PayFormNotLadder, ("worker", CellText.ForFinding(number ?? "")),
                    ("form", PayForms.NameOf(form)));
            }

            return null;
        }

        if (hasGrade && hasStep)
        {
            return new GradePlace(grade, (int)step);
        }

        // A file without these columns does not know the place; a row that leaves one of them blank has a gap.
        if (!hasForm && row.HasNeither(Grade, Step))
        {
            isUnknown = true;
            return null;
        }

        foreach (var needed in new TableColumn[] { Grade, Step })
        {
            if (!row.IsFilled(needed))
            {
                row.RefuseBlank(needed);
            }
        }

        return null;
    }

    private static Post? ReadPost(TableRow row)
    {
        List<Term> terms = [];
        foreach (var column in new[] { Class, Family })
        {
            if (row.TryRead(column, out var term) && term is not null)
            {
                terms.Add(term);
            }
        }

        foreach ((var column, var mark) in Marks)
        {
            if (row.IsYes(column))
            {
                terms.Add(mark);
            }
        }

        if (row.TryRead(OtherTerms, out var others))
        {
            terms.AddRange(others);
        }

        string[] units = [row.Text(Department), row.Text(Workshop), row.Text(Team)];
        var department = string.Join('/', units.Where(unit => unit.Length > 0));
        Post post = new(row.Text(PostName))
        {
            Trade = row.OptionalText(Trade),
            Department = department.Length > 0 ? department : null,
            Terms = ValueList.Of(terms.Distinct()),
            IsFrontLine = row.IsYes(FrontLine),
        };
        return post == new Post("") ? null : post;
    }

    private static (TableColumn<bool> Column, Term Mark)[] Marks =>
        [(TeamLeader, PostMark.TeamLeader), (KeyProcess, PostMark.KeyProcess), (ScarceTrade, PostMark.ScarceTrade)];
}
