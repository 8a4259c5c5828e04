using System.Globalization;
using System.Text;
using NodaTime.Text;
using WageGrades.Findings;

namespace WageGrades.Tests.Samples;

/// <summary>
/// The sample's roster as it might arrive: in GB18030, under a title, with a total at the foot, and with nine cells that say the same in another way
/// or are damaged. Twelve faults in all.
/// </summary>
internal sealed class FaultyRoster
{
    internal const string Title = "示例制造有限公司花名册（2026 年 6 月）";

    private static readonly (string Column, string Original, Func<string, string> Rewrite, FindingCode Code)[] Faults =
    [
        ("入职日期", "", date => Date(date).ToString("uuuu/M/d", CultureInfo.InvariantCulture), FindingCodes.CellNormalised),
        ("入职日期", "", date => Date(date).ToString("uuuu年M月d日", CultureInfo.InvariantCulture), FindingCodes.CellNormalised),
        ("入职日期", "", date => $"{Period.DaysBetween(new LocalDate(1899, 12, 30), Date(date))}", FindingCodes.CellNormalised),
        ("薪级", "高级工", _ => "三级/高级工", FindingCodes.AliasUsed),
        ("用工形式", "全日制", _ => "合同制", FindingCodes.AliasUsed),
        ("薪档", "2", _ => "２", FindingCodes.CellNormalised),
        ("姓名", "", name => name.Insert(1, "　"), FindingCodes.CellNormalised),
        ("工号", "", number => $"{number[2]}.{number[3]}0E+01", FindingCodes.ScientificIdentifier),
        ("入职日期", "", _ => "#N/A", FindingCodes.ErrorLiteral),
    ];

    private FaultyRoster(byte[] bytes, IReadOnlyList<(int Line, FindingCode Code)> planted, int lastLine) =>
        (Bytes, Planted, LastLine) = (bytes, planted, lastLine);

    internal byte[] Bytes { get; }

    /// <summary>The damaged cells by line of the file, with the finding that each gives.</summary>
    internal IReadOnlyList<(int Line, FindingCode Code)> Planted { get; }

    internal int LastLine { get; }

    internal static FaultyRoster Of(byte[] roster)
    {
        string[] lines = Encoding.UTF8.GetString(roster).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        string[] header = lines[0].Split(',');
        lines = [Title, .. lines, $"合计,{SamplePeople.Count} 人"];
        List<(int Line, FindingCode Code)> planted = [];
        int line = 10;
        foreach ((string column, string original, Func<string, string> rewrite, FindingCode code) in Faults)
        {
            int at = Array.IndexOf(header, column);
            while (original.Length > 0 && lines[line - 1].Split(',')[at] != original)
            {
                line++;
            }

            string[] cells = lines[line - 1].Split(',');
            cells[at] = rewrite(cells[at]);
            lines[line - 1] = string.Join(',', cells);
            planted.Add((line, code));
            line += 40;
        }

        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        return new FaultyRoster(gb18030.GetBytes(string.Join("\r\n", lines) + "\r\n"), planted, lines.Length);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
