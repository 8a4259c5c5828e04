using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
internal static partial class OpenTable
{
    private static class Words
    {
        internal static LocalizedText Partial => new("（部分）", " (partial)");

        internal static LocalizedText WhatIsOpen => new("未核定部分", "What is open");

        internal static LocalizedText Person => new("人员", "Person");

        internal static LocalizedText Months => new("月份", "Months");

        internal static LocalizedText Why => new("原因", "Why");

        internal static LocalizedText OfShown(int count, int mostRows) => new(
            FormattableString.Invariant($"共 {count} 项，列出前 {mostRows} 项。"),
            FormattableString.Invariant($"{mostRows} of {count} shown."));

        internal static LocalizedText ToMonths(string first, string last, int count) => new(
            FormattableString.Invariant($"{first} 至 {last}，{count} 个月"),
            FormattableString.Invariant($"{first} to {last}, {EnglishCount.Of(count, "month")}"));
    }
}
