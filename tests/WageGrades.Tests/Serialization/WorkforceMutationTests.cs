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
        ("工号,类别,工种或专业,等级,发证机构类型,取得日期,有效期至\r\n0007,技能,焊工,三级,国家职业资格,2019-05-01,长期\r\n", (files, table) => files.WithQualifications(table)),
        ("工号,类别,聘任等级,工种或岗位,聘任日期,聘期至\r\n0007,技能,技师,焊工,2021-01-01,2023-12-31\r\n", (files, table) => files.WithAppointments(table)),
        ("工号,年月,应出勤天数,实出勤天数,事假,夜班次数,counter:x,amount:b1\r\n0007,2026-03,22,21,1,3,2,50\r\n", (files, table) => files.WithAttendance(table)),
        ("事件编号,类别,级别,名次,名称,认定日期,工号,贡献比例,效益基数,条款,核定金额\r\nE1,竞赛,省级,第一名,焊接赛,2026-03-01,0007,60%,\"1,000\",b1,500\r\n", (files, table) => files.WithEvents(table)),
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
    public void FurtherTable_RandomMutations_GiveFindingsOnly(int table) =>
        Mutations.ForEach(
            Encoding.UTF8.GetBytes(Further[table].Text),
            Count / 5,
            bytes => Use(Further[table].Add(new WorkforceFiles(Bytes(Roster)), new MemoryStream(bytes))));

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
