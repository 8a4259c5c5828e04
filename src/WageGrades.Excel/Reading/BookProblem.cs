using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>What goes wrong while somebody's file is read, as a finding.</summary>
internal static class BookProblem
{
    /// <summary>Whether the file is to blame. Readers of packages throw what they like at damaged ones; only what is wrong with the machine is none
    /// of
    /// the file's.</summary>
    internal static bool IsOfTheFile(Exception problem) =>
        problem is not (OutOfMemoryException or InsufficientExecutionStackException or OperationCanceledException or UnauthorizedAccessException)
        && (problem is FileFormatException or InvalidDataException or EndOfStreamException || problem is not IOException);

    internal static Finding Finding(string part, Exception problem) => problem is WorkbookLimitException limit
        ? limit.ToFinding()
        : Findings.Finding.Of(FindingCodes.DamagedWorkbook, "", ("part", part), ("problem", Describe(problem)));

    private static LocalizedText Describe(Exception problem) => problem switch
    {
        XmlException xml => Words.IsNoXml(xml.LineNumber, xml.LinePosition),
        OpenXmlPackageException or FileFormatException or InvalidDataException or EndOfStreamException => Words.IsNoPackage,
        _ => Words.IsNotBuiltSo,
    };
}
