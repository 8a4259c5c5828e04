using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The roster (花名册). The columns that have a name are asked for together with others, or by what an agreement needs.</summary>
internal static partial class RosterTable
{
    internal static readonly CodeCell<PayForm> PayForms = new(
        (PayForm.Ladder, new LocalizedText("能级工资", "ladder pay"), ["等级工资", "岗位能级工资", "岗位工资", "ladder"]),
        (PayForm.Negotiated, new LocalizedText("协议工资", "negotiated pay"), ["谈判工资", "negotiated"]),
        (PayForm.Project, new LocalizedText("项目工资", "project pay"), ["project"]),
        (PayForm.Annual, new LocalizedText("年薪制", "annual pay"), ["年薪", "annual"]),
        (PayForm.PieceRate, new LocalizedText("计件工资", "piece rate"), ["计件", "计件制"]),
        (PayForm.ResultShare, new LocalizedText("成果分享", "result share"), ["分红", "岗位分红"]),
        (PayForm.Undecided, new LocalizedText("待定", "undecided"), ["未定"]));

    internal static readonly SheetColumn<string> Number = KeyColumns.Number();
    internal static readonly SheetColumn<string> Workplace = new(TextCell.OrNone, ColumnNeed.Complete, "工作地", "workplace", "工作地点", "工作地区县");
    internal static readonly SheetColumn<string> PostName = new(TextCell.OrNone, ColumnNeed.Complete, "岗位", "post", "岗位名称");
    internal static readonly SheetColumn<Term?> Class = new(Optional(PostClass.Vocabulary), ColumnNeed.Complete, "岗位类别", "post class");
    internal static readonly SheetColumn<Term?> Family = new(Optional(PostFamily.Vocabulary), ColumnNeed.Careful, "岗位序列", "post family");
    internal static readonly SheetColumn<bool> TeamLeader = new(YesNoCell.Instance, ColumnNeed.Careful, "是否班组长", "team leader", "班组长");
    internal static readonly SheetColumn<bool> KeyProcess = new(YesNoCell.Instance, ColumnNeed.Careful, "是否关键工序", "key process", "关键工序");
    internal static readonly SheetColumn<bool> ScarceTrade = new(YesNoCell.Instance, ColumnNeed.Careful, "是否紧缺工种", "scarce trade", "紧缺工种");
    internal static readonly SheetColumn<IReadOnlyList<Term>> OtherTerms =
        new(TermListCell.Instance, ColumnNeed.Careful, "其他岗位术语", "other post terms");

    internal static readonly SheetColumn<string> Trade = new(TextCell.Plain, ColumnNeed.Optional, "工种", "trade");
    internal static readonly SheetColumn<Term?> Form =
        new(new TermCell(EmploymentForm.Vocabulary.Code), ColumnNeed.Complete, "用工形式", "employment form", "用工性质");

    internal static readonly SheetColumn<Term?> WorkingTime =
        new(new TermCell(WorkingTimeSystem.Vocabulary.Code), ColumnNeed.Complete, "工时制度", "working-time system", "工时制");

    internal static readonly SheetColumn<Ratio> WeeklyHours =
        new(WeeklyHoursCell.Instance, ColumnNeed.Optional, "周工时", "weekly hours", "每周工时", "每周工作小时");

    internal static readonly SheetColumn<Ratio> HoursShare = new(RatioCell.PartPercent, ColumnNeed.Careful, "工时比例", "share of hours", "工时占比");
    internal static readonly SheetColumn<LocalDate> HiredOn = new(DateCell.Instance, ColumnNeed.Key, "入职日期", "hired on", "入职时间", "入厂日期");
    internal static readonly SheetColumn<LocalDate> EffectiveFrom = new(DateCell.Instance, ColumnNeed.Careful, "生效日期", "effective from");
    internal static readonly SheetColumn<LocalDate?> LastDay = new(EndDateCell.Instance, ColumnNeed.Careful, "离职日期", "last day", "离职时间", "离厂日期");
    internal static readonly SheetColumn<LocalDate> RegularOn = new(DateCell.Instance, ColumnNeed.Optional, "转正日期", "regular from");
    internal static readonly SheetColumn<bool> Probation = new(YesNoCell.Instance, ColumnNeed.Optional, "是否试用期", "probation");
    internal static readonly SheetColumn<LocalDate> BornOn = new(DateCell.Instance, ColumnNeed.Optional, "出生日期", "date of birth");
    internal static readonly SheetColumn<PayForm> PayFormColumn = new(PayForms, ColumnNeed.Complete, "薪酬形式", "pay form");
    internal static readonly SheetColumn<GradeCode> Grade = new(GradeCell.Instance, ColumnNeed.Careful, "薪级", "grade", "工资等级", "能级");
    internal static readonly SheetColumn<decimal> Step =
        new(NumberCell.Whole(1, 1_000, ColumnUnit.Steps, 60), ColumnNeed.Careful, "薪档", "step", "工资档次", "档次");

    internal static readonly SheetColumn<Term?> SkillGradeColumn = new(
        Optional(SkillGrade.Vocabulary), ColumnNeed.Optional, "技能等级", "skill grade", "职业技能等级", "技能级别", "职业资格等级", "技能等级名称", "技术等级");

    internal static readonly SheetColumn<LocalDate> SkillGradeOn = new(
        DateCell.Instance, ColumnNeed.Careful, "技能等级取得日期", "skill grade since", "技能等级日期", "技能取证日期", "技能证书取得日期", "技能等级聘任日期");

    internal static readonly SheetColumn<Term?> TitleColumn =
        new(Optional(ProfessionalTitle.Vocabulary), ColumnNeed.Optional, "职称", "professional title", "职称等级", "专业技术职称", "专业技术职务");

    internal static readonly SheetColumn<LocalDate> TitleOn =
        new(DateCell.Instance, ColumnNeed.Careful, "职称取得日期", "title since", "职称日期", "职称评定日期", "职称聘任日期");

    internal static readonly SheetColumn<Term?> Degree = new(Optional(Education.Vocabulary), ColumnNeed.Optional, "最高学历", "degree", "学历");
    internal static readonly SheetColumn<LocalDate> DegreeOn =
        new(DateCell.Instance, ColumnNeed.Optional, "学历取得日期", "degree awarded on", "毕业日期", "毕业时间");

    internal static readonly RowShape<RosterEntry> Shape = new(
        new LocalizedText("花名册", "roster"),
        () => new RosterEntry(),
        columns =>
        {
            columns.Add(Number, each => each.Number, (each, number) => each.Number = number);
            columns.Add<string>(new(TextCell.Name, ColumnNeed.Optional, "姓名", "name", "员工姓名", "职工姓名"), each => each.Name,
                (each, name) => each.Name = name);
            columns.Add(KeyColumns.Employer(ColumnNeed.Complete), each => each.Employer, (each, employer) => each.Employer = employer);
            columns.Add(Workplace, each => each.Workplace, (each, place) => each.Workplace = place);
            ColumnGroup<RosterEntry, Post?> posts = new((row, each) => each.PostIn(row.Scope), (each, post) => each.KnownPost = post);
            columns.AddGroup(posts, post =>
            {
                post.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "部门", "department"), each => each.Department,
                    (each, department) => each.WorkIn(department));
                post.AddUnwritten<string>(new(TextCell.Plain, ColumnNeed.Optional, "车间", "workshop"), (each, workshop) => each.WorkIn(workshop));
                post.AddUnwritten<string>(new(TextCell.Plain, ColumnNeed.Optional, "班组", "team"), (each, team) => each.WorkIn(team));
                post.Add(PostName, each => each.PostName, (each, name) => each.PostName = name);
                post.AddOrNone(Class, each => each.Class, (each, term) => each.Bear(term));
                post.Add(Family, each => each.Family, (each, term) => each.Bear(term));
                post.Add<bool>(new(YesNoCell.Instance, ColumnNeed.Careful, "是否一线", "front line", "一线"),
                    each => each.IsFrontLine, (each, isFrontLine) => each.IsFrontLine = isFrontLine);
                foreach ((var column, var mark) in new[]
                    { (TeamLeader, PostMark.TeamLeader), (KeyProcess, PostMark.KeyProcess), (ScarceTrade, PostMark.ScarceTrade) })
                {
                    post.Add(column, each => each.Terms.Contains(mark), (each, bears) => each.Bear(bears ? mark : null));
                }

                post.Add(OtherTerms, each => each.OtherTerms, (each, terms) => each.Bear(terms));
                post.Add(Trade, each => each.Trade, (each, trade) => each.Trade = trade);
            });
            ColumnGroup<RosterEntry, (Term Form, Term WorkingTime)> forms =
                new((_, each) => (each.Form, each.WorkingTime), (each, said) => (each.Form, each.WorkingTime) = said);
            columns.AddGroup(forms, form =>
            {
                form.Add(Form, each => each.Form, (each, kind) => each.Form = kind!);
                form.Add(WorkingTime, each => each.WorkingTime, (each, system) => each.WorkingTime = system!);
            });
            columns.AddUnwritten(WeeklyHours);
            columns.Add(HoursShare, each => each.HoursShare != Ratio.One || each.Form == EmploymentForm.PartTime ? each.HoursShare : default(Ratio?));
            columns.Add(HiredOn, each => each.HiredOn, (each, date) => each.HiredOn = date);
            columns.Add(EffectiveFrom, each => each.EffectiveFrom, (each, date) => each.EffectiveFrom = date);
            columns.Add(LastDay, each => each.LeftFrom, (each, until) => each.LeftFrom = until);
            columns.AddUnwritten(RegularOn, (each, date) => each.RegularFrom = date);
            columns.AddTick(Probation, each => each.IsProbation, (each, isProbation) => each.IsProbation = isProbation);
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "工龄起算日", "service since", "工龄起算日期"),
                each => each.ServiceSince, (each, date) => each.ServiceSince = date);
            columns.Add(BornOn, each => each.BornOn, (each, date) => each.BornOn = date);
            ColumnGroup<RosterEntry, SaidPlace> places = new((row, each) => each.SaidPlaceIn(row.Scope), (each, said) => each.Say(said));
            columns.AddGroup(places, place =>
            {
                place.Add(PayFormColumn, each => each.PayForm, (each, form) => each.PayForm = form);
                place.Add(Grade, each => each.Grade, (each, grade) => each.Grade = grade);
                place.Add(Step, each => (decimal?)each.Step, (each, step) => each.Step = (int)step);
            });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "定档日期", "placed on"),
                each => each.PlacedOn, (each, date) => each.PlacedOn = date);
            columns.AddUnwritten(SkillGradeColumn);
            columns.AddUnwritten(SkillGradeOn);
            columns.AddUnwritten(TitleColumn);
            columns.AddUnwritten(TitleOn);
            columns.Add(Degree, each => each.Degree?.Grade);
            columns.Add(DegreeOn, each => each.Degree?.IssuedOn);
            return (_, each) => each;
        },
        "序号", "离职原因", "学历形式", "性别", "备注", "年龄", "民族");

    private static TermCell Optional(Vocabulary vocabulary) => new(vocabulary.Code, allowsNone: true);
}
