using System.Text;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

/// <summary>Small tables for the reader's tests.</summary>
internal static class People
{
    internal const string Header =
        "工号,姓名,用人单位,工作地,岗位,岗位类别,是否一线,是否班组长,是否关键工序,是否紧缺工种,工种,用工形式,工时制度,周工时,入职日期,生效日期,离职日期,转正日期,薪酬形式,薪级,薪档,最高学历,学历取得日期";

    internal const string Zhang =
        "0007,张三,甲厂,滨江区,焊工,关键类,是,是,否,否,焊工,全日制,标准工时制,40,2020-03-01,,,,能级工资,高级工,2,大专,2018-06-30";

    internal static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    internal static Stream Bytes(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    internal static Reading<Workforce> Read(params string[] rows) => WorkforceCsv.Read(Bytes(string.Join('\n', rows.Prepend(Header))));

    /// <summary>Zhang's row with one column changed.</summary>
    internal static string With(string column, string value, string row = Zhang)
    {
        string[] cells = row.Split(',');
        cells[Array.IndexOf(Header.Split(','), column)] = value;
        return string.Join(',', cells);
    }

    internal static IEnumerable<Finding> Told(Reading<Workforce> reading) =>
        reading.Findings.Where(finding => finding.Code != FindingCodes.EncodingFound);

    internal static string[] Codes(Reading<Workforce> reading) => [.. Told(reading).Select(finding => finding.Code.Id)];
}
