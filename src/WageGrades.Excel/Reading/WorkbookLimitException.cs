using System.Globalization;
using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>A workbook has more of something than it may; it becomes a finding and is never seen outside.</summary>
internal sealed class WorkbookLimitException(LocalizedText what, long limit) : Exception
{
    internal Finding ToFinding() =>
        Finding.Of(FindingCodes.WorkbookTooLarge, "", ("what", what), ("limit", limit.ToString("#,0", CultureInfo.InvariantCulture)));
}
