using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <content>The texts of the report.</content>
public sealed partial record CheckReport
{
    private static class Words
    {
        internal static LocalizedText ErrorsWarningsFindingsInAll(int errors, int warnings, int all) => new(
            $"错误 {errors} 项，警告 {warnings} 项，共 {all} 项检查问题。",
            $"{errors} errors, {warnings} warnings, {all} findings in all.");

        internal static LocalizedText WhatWasChecked => new("检查范围", "What was checked");

        internal static LocalizedText TheAgreementSOwnData => new("协议自身的数据和须约定的规则", "the agreement's own data and required choices");

        internal static LocalizedText CheckedUnder(LocalizedText subject, LocalizedText name) => new(
            $"{subject.Chinese}：按{name.Chinese}检查",
            $"{subject.English}: checked under {name.English}");
    }
}
