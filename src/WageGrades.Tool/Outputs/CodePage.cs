using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>What a code means and what to do about it, as its page in docs/findings says; words in braces stand for what a finding names.</summary>
internal sealed class CodePage(FindingCode code) : IReport
{
    public Document ToDocument(Language language) => new(
        language,
        $"{code.Id} {code.Title.In(language)}",
        new Paragraph(ToolTexts.SeverityIs(code.Severity).In(language)),
        new Heading(1, ToolTexts.Meaning.In(language)),
        new Paragraph(code.Message.In(language)),
        new Heading(1, ToolTexts.Remedy.In(language)),
        new Paragraph(code.Remedy.In(language)));
}
