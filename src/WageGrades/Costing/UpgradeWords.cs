using WageGrades.Findings;

namespace WageGrades.Costing;

/// <summary>Why a planned upgrade moves nothing.</summary>
internal static class UpgradeWords
{
    internal static LocalizedText AfterWindow => new("晋级月份在测算期之后", "the month comes after those costed");

    internal static LocalizedText NotRead => new("没有条款因此多发或少发", "no clause pays more or less for it");
}
