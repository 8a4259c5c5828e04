using System.Globalization;

namespace WageGrades.Oracle;

/// <summary>
/// Reads people from the tables that the library's samples use: roster, certificates, appointments, attendance and events, in UTF-8 with Chinese
/// headers and the words of the published vocabularies. Cells have no quotes or line breaks.
/// </summary>
public static class PeopleTables
{
    private static readonly Dictionary<string, string> Terms = Words("""
        技能 学徒工 skill-grade:apprentice;技能 初级工 skill-grade:junior;技能 中级工 skill-grade:intermediate;技能 高级工 skill-grade:senior
        技能 技师 skill-grade:technician;技能 高级技师 skill-grade:senior-technician;技能 特级技师 skill-grade:special-technician
        技能 首席技师 skill-grade:chief-technician;职称 员级 professional-title:technician-level;职称 助理级 professional-title:assistant
        职称 中级 professional-title:intermediate;职称 副高级 professional-title:associate-senior;职称 正高级 professional-title:full-senior
        学历 初中及以下 education:basic;学历 高中 education:high-school;学历 中专（技校） education:technical-school;学历 大专 education:college
        学历 本科 education:bachelor;学历 硕士研究生 education:master;学历 博士研究生 education:doctor
        岗位类别 基础类 post-class:basic;岗位类别 重要类 post-class:important;岗位类别 关键类 post-class:key;岗位类别 核心类 post-class:core
        岗位序列 操作序列 post-family:operation;岗位序列 技术序列 post-family:technical;岗位序列 管理序列 post-family:management
        岗位序列 辅助序列 post-family:support;标记 是否班组长 post-mark:team-leader;标记 是否关键工序 post-mark:key-process
        标记 是否紧缺工种 post-mark:scarce-trade;竞赛 企业级 competition-level:enterprise;竞赛 市级 competition-level:city
        竞赛 省级 competition-level:provincial;竞赛 国家级 competition-level:national;竞赛 第一名 competition-placing:first
        竞赛 第二名 competition-placing:second;竞赛 第三名 competition-placing:third;竞赛 参赛选手 competition-role:competitor
        竞赛 教练 competition-role:coach;荣誉 企业级 honour-level:enterprise;荣誉 行业级 honour-level:industry;荣誉 市级 honour-level:city
        荣誉 省级 honour-level:province;荣誉 国家级 honour-level:nation;荣誉 劳动模范 honour:model-worker;荣誉 先进工作者 honour:advanced-worker
        荣誉 五一劳动奖章 honour:may-day-labour-medal;荣誉 技术能手 honour:technical-expert;荣誉 工匠 honour:craftsman
        创新 发明专利 innovation-kind:invention-patent;创新 实用新型专利 innovation-kind:utility-model-patent
        创新 外观设计专利 innovation-kind:design-patent;创新 五小成果 innovation-kind:five-small
        创新 技术改进 innovation-kind:technical-improvement;创新 节本增效 innovation-kind:cost-saving
        用工形式 全日制 full-time;用工形式 非全日制 part-time;用工形式 劳务派遣 agency;用工形式 学徒（企业新型学徒制） apprentice-employee
        用工形式 实习学生 student-trainee
        """);

    /// <summary>The people by staff number.</summary>
    public static IReadOnlyDictionary<string, Person> Read(
        string roster,
        string qualifications,
        string appointments,
        string attendance,
        string events)
    {
        var certificates = Rows(qualifications).ToLookup(row => row["工号"]);
        var offices = Rows(appointments).ToLookup(row => row["工号"]);
        var sheets = Rows(attendance).ToLookup(row => row["工号"]);
        var results = Rows(events).ToLookup(row => row["工号"]);
        return Rows(roster)
            .GroupBy(row => row["工号"])
            .ToDictionary(
                person => person.Key,
                person =>
                {
                    var rows = person.OrderBy(row => Day(row["入职日期"])).ToList();
                    return new Person
                    {
                        Employment = new(rows.Select(row => (Day(row["入职日期"])!.Value, Day(row["离职日期"])?.AddDays(1), Employment(row)))),
                        Places = Following(rows, row => new Place(Code("技能", row["薪级"]), int.Parse(row["薪档"], CultureInfo.InvariantCulture))),
                        Posts = Following(rows, Post),
                        Qualifications =
                        [
                            .. certificates[person.Key]
                                .Select(row => new Standing(
                                    Term(row["类别"], row["等级"]),
                                    Day(row["取得日期"])!.Value,
                                    Day(row["企业认可日期"]),
                                    null,
                                    Text(row["工种或专业"]))),
                        ],
                        Appointments =
                        [
                            .. offices[person.Key]
                                .Select(row => new Standing(
                                    Term(row["类别"], row["聘任等级"]),
                                    Day(row["聘任日期"])!.Value,
                                    null,
                                    null,
                                    Text(row["工种或岗位"]))),
                        ],
                        Achievements = [.. results[person.Key].GroupBy(row => row["事件编号"]).Select(Achievement)],
                        Absences = [],
                        Records = sheets[person.Key]
                            .ToDictionary(
                                row =>
                                    (
                                        int.Parse(row["年月"][..4], CultureInfo.InvariantCulture),
                                        int.Parse(row["年月"][5..], CultureInfo.InvariantCulture)),
                                row => new Record(
                                    (Number(row["事假"]) ?? 0) + (Number(row.GetValueOrDefault("旷工", "")) ?? 0),
                                    new Dictionary<string, Exact>
                                    {
                                        ["month-counter:sick-days"] = Number(row.GetValueOrDefault("病假", "")) ?? 0,
                                        ["month-counter:night-shifts"] = Number(row.GetValueOrDefault("夜班次数", "")) ?? 0,
                                    },
                                    new Dictionary<string, Exact>())),
                    };
                });
    }

    private static Terms Employment(Dictionary<string, string> row) =>
        new(Term("用工形式", row["用工形式"]), ShareOf(Number(row["工时比例"]) ?? 1), row["工作地"]);

    // A share of hours is written as a factor up to one or as a percentage above it.
    private static Exact ShareOf(Exact written) => written > 1 ? written / 100 : written;

    private static Post Post(Dictionary<string, string> row) => new(
        Text(row["工种"]),
        new HashSet<string>(
        [
            Term("岗位类别", row["岗位类别"]), Term("岗位序列", row["岗位序列"]),
            .. new[] { "是否班组长", "是否关键工序", "是否紧缺工种" }.Where(mark => row[mark] == "是").Select(mark => Term("标记", mark)),
        ]));

    /// <summary>Rows of one event and person add the amounts decided under different clauses.</summary>
    private static Achievement Achievement(IGrouping<string, Dictionary<string, string>> rows)
    {
        var row = rows.First();
        var kind = row["类别"];
        return new Achievement(
            rows.Key,
            kind switch { "竞赛" => "competition", "创新" => "innovation", "荣誉" => "honour", _ => "mentoring" },
            new[] { row["种类"], row["级别"], row["名次"], row["角色"] }.Where(word => word.Length > 0).Select(word => Term(kind, word)).ToHashSet(),
            Day(row["认定日期"])!.Value)
        {
            Occasion = Text(row["名称"]),
            Benefit = Number(row["效益基数"]),
            Decided = rows.Where(each => each["条款"].Length > 0).ToDictionary(each => each["条款"], each => Number(each["核定金额"])!.Value),
        };
    }

    /// <summary>What each row says holds from its first day until the next row's.</summary>
    private static Dated<T> Following<T>(List<Dictionary<string, string>> rows, Func<Dictionary<string, string>, T> value)
        where T : class =>
        new(rows.Select((row, i) => (Day(row["入职日期"])!.Value, i + 1 < rows.Count ? Day(rows[i + 1]["入职日期"]) : null, value(row))));

    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var lines = table
            .TrimStart('\uFEFF')
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split(','))
            .ToList();
        return lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static string Term(string subject, string word) =>
        Terms.TryGetValue($"{subject} {word}", out var term) ? term : throw new NotSupportedException($"{subject} {word}");

    private static string Code(string subject, string word) => Term(subject, word).Split(':')[1];

    private static Dictionary<string, string> Words(string text) => text
        .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(entry => entry.Split(' '))
        .ToDictionary(entry => $"{entry[0]} {entry[1]}", entry => entry[2]);

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static Exact? Number(string cell) => cell.Length == 0 ? null : Exact.Parse(cell);

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
