using System.Text;
using WageGrades.Findings;

namespace WageGrades.Tests.Conventions;

/// <summary>Every code has a page in <c>docs/findings</c>, and the page says what the definition says.</summary>
public sealed class FindingPagesTests
{
    [Fact]
    public void Pages_EveryCode_EqualsItsDefinition() =>
        Assert.All(FindingCodes.All, code => ApprovedFile.Verify(code.Page, Page(code)));

    [Fact]
    public void Pages_Folder_HoldsNoOther() =>
        ApprovedFile.VerifyFolder("docs/findings", "WG*.md", FindingCodes.All.Select(code => Path.GetFileName(code.Page)));

    private static string Page(FindingCode code)
    {
        StringBuilder page = new();
        page.Append($"# {code.Id} {code.Title.Chinese} / {code.Title.English}\n\n");
        page.Append($"{Severity(code.Severity)}\n\n");
        Section(page, "含义 / Meaning", code.Message);
        Section(page, "处理 / Remedy", code.Remedy);
        string[] arguments =
        [
            .. code.RequiredArguments.Select(name => $"* `{name}`\n"),
            .. code.OptionalArguments.Select(name => $"* `{name}` (可选 / optional)\n"),
        ];
        if (arguments.Length > 0)
        {
            page.Append($"## 参数 / Arguments\n\n{string.Concat(arguments)}");
            if (code.OptionalArguments.Count > 0)
            {
                page.Append("\n方括号中的部分只在有相应参数时出现。 / A part in square brackets appears only with its argument.\n");
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder page, string heading, LocalizedText text) =>
        page.Append($"## {heading}\n\n{Code(text.Chinese)}\n\n{Code(text.English)}\n\n");

    /// <summary>Places for arguments are set as code, so that they stand out and no bracket becomes a link.</summary>
    private static string Code(string text) =>
        text.Replace("{", "`{", StringComparison.Ordinal).Replace("}", "}`", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "严重程度：错误 / Severity: error",
        FindingSeverity.Warning => "严重程度：警告 / Severity: warning",
        _ => "严重程度：提示 / Severity: information",
    };
}
