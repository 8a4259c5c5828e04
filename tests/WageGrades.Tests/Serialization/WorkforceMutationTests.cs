using System.Text;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

[Trait("Length", "Long")]
public sealed class WorkforceMutationTests
{
    private const int Count = 50_000;

    private static readonly string Roster = string.Join(
        "\r\n", Header, Zhang, With("工号", "0008", With("离职日期", "2024-05-31")), With("工号", "0008", With("入职日期", "2025/3/1")));

    private static readonly (string Text, Func<WorkforceFiles, Stream, WorkforceFiles> Add)[] Further =
    [
        (
            "工号,类别,工种或专业,等级,发证机构类型,取得日期,有效期至\r\n0007,技能,焊工,三级,国家职业资格,2019-05-01,长期\r\n",
            (files, table) => files.WithQualifications(table)),
        (
            "工号,类别,聘任等级,工种或岗位,聘任日期,聘期至\r\n0007,技能,技师,焊工,2021-01-01,2023-12-31\r\n",
            (files, table) => files.WithAppointments(table)),
        (
            "工号,学习成果来源,学分,取得日期,有效期至,学习成果名称,凭证编号\r\n0007,非学历培训,12.5,2026-03-01,2031-02-28,数控编程,XF-1\r\n",
            (files, table) => files.WithCredits(table)),
        (
            "工号,年月,应出勤天数,实出勤天数,事假,夜班次数,counter:x,amount:b1\r\n0007,2026-03,22,21,1,3,2,50\r\n",
            (files, table) => files.WithAttendance(table)),
        (
            "事件编号,类别,级别,名次,名称,认定日期,工号,贡献比例,效益基数,条款,核定金额\r\nE1,竞赛,省级,第一名,焊接赛,2026-03-01,0007,60%,\"1,000\",b1,500\r\n",
            (files, table) => files.WithEvents(table)),
        (
            "事件编号,类别,名次,认定日期,工号,个人/团体,牵头部门,贡献比例,名次序号,参赛人数,选拔赛,徒弟,师徒协议日期,投用日期,验收比例,条款,核定金额\r\nE1,竞赛,第一名,2026-03-01,0007,团体,动力部,60%,1,30,否,张三,2024-03-01,2025-01-01,50%,b1,500\r\nE1,竞赛,第一名,2026-03-01,0008,团体,,40%,1,30,否,张三,2024-03-01,2025-01-01,50%,,\r\n",
            (files, table) => files.WithEvents(table)),
        (
            "事件编号,工号,效益种类,核算期起,核算期止,核定效益,核定日期,预核定,核定部门\r\nE1,0007,节约额,2026-01-01,2026-12-31,\"1,000\",2027-01-20,是,财务部\r\n",
            (files, table) => WithEvent(files).WithBenefits(table)),
        (
            "工号,假别,开始日期,结束日期,无薪\r\n0007,病假,2026-03-01,2026-03-09,否\r\n0008,,2026-04-01,长期,是\r\n",
            (files, table) => files.WithLeaves(table)),
        ("工号,条款,生效日期,截止日期,核定金额\r\n0007,b1,2026-03-01,2026-12-31,500\r\n", (files, table) => files.WithDecisions(table)),
        (
            "工号,常设系数,生效日期,截止日期,数值\r\n0007,负荷率,2026-03-01,2026-12-31,0.895\r\n0008,分配系数,2026-03-01,,1.2\r\n",
            (files, table) => files.WithStandingNumbers(table)),
        ("工号,年月,条款,系数\r\n0007,2026-03,b1,1.2\r\n", (files, table) => files.WithWeights(table)),
        ("工号,日期,计数项目,数量\r\n0007,2026-03-04,夜班次数,1\r\n", (files, table) => files.WithDayCounts(table)),
        (
            "工号,类别,日期,截止日期,月数,结果,文号\r\n0007,延期晋档,2026-03-01,,6,,3号\r\n0008,考核,2026-12-31,,,合格,\r\n0008,停止计算,2026-12-31,2027-03-01,,,\r\n",
            (files, table) => files.WithStepEvents(table)),
        (
            "工号,起始日期,保留金额,增资冲减比例,每次递减,递减间隔月数,最长月数\r\n0007,2026-03-01,300,50%,100,12,36\r\n",
            (files, table) => files.WithProtections(table)),
        (
            "工号,条款,生效日期,终止日期,执行档次,约定标准\r\n0007,annual-pay,2026-03-01,2026-10-31,首席技师,\"240,000\"\r\n0007,b1,2026-11-01,,x:y,\r\n",
            (files, table) => files.WithSchemes(table)),
        (
            "工号,条款,年度,核定金额,考核系数,核定日期\r\n0007,annual-pay,2026,190000,,2027-01-20\r\n0007,annual-pay,2027年,,1.2,\r\n",
            (files, table) => files.WithAssessments(table)),
        (
            "工号,班组,条款,年月,日期,产品,工序,细目,时段,合格数,废品数,返工数,工时,分配系数\r\n0007,,,2026-03,2026-03-10,gear,milling,rough,平时加班,\"1,300\",2,1,40,\r\n,A组,b1,2026-03,,gear,milling,,,80,,,,\r\n0007,A组,,2026-03,,,,,,,,,100,1.2\r\n",
            (files, table) => files.WithPieces(table)),
    ];

    [Fact]
    public void Roster_RandomMutations_GiveFindingsOnly()
    {
        Mutations.ForEach(Encoding.UTF8.GetBytes(Roster), Count, bytes => Use(new WorkforceFiles(new MemoryStream(bytes))));
        Mutations.ForEach(Gb18030.GetBytes(Roster), Count, bytes => Use(new WorkforceFiles(new MemoryStream(bytes))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void FurtherTable_RandomMutations_GiveFindingsOnly(int table) =>
        Mutations.ForEach(
            Encoding.UTF8.GetBytes(Further[table].Text),
            Count / 5,
            bytes => Use(Further[table].Add(new WorkforceFiles(Bytes(Roster)), new MemoryStream(bytes))));

    private static WorkforceFiles WithEvent(WorkforceFiles files) => files.WithEvents(Bytes("事件编号,类别,种类,认定日期,工号\r\nE1,创新,节本增效,2026-03-01,0007\r\n"));

    private static void Use(WorkforceFiles files)
    {
        Reading<Workforce> reading = files.Read();
        Assert.NotEmpty(reading.Findings);
        foreach (Finding finding in reading.Findings)
        {
            finding.Describe(Language.Chinese);
        }
    }
}
