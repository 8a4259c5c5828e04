using WageGrades.Agreements;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// How many people stand on each cell, as CSV (薪级薪档人数表): 薪级, 薪档, 人数, and where they differ 用工形式, 工时比例, 技能等级, 职称, 其他聘任, under
/// Chinese or English headers in any order.
/// </summary>
/// <remarks>
/// Rows of one cell add up, such as those of several departments. A column 技能等级 or 职称 tells of everybody to what they are appointed: where it is
/// blank or 无, to none. Without the column nothing is told. A row with a bad cell is refused with a finding; the others are kept.
/// </remarks>
public static class CellCountsCsv
{
    /// <summary>Reads counts.</summary>
    /// <param name="stream">The bytes: CSV in UTF-8, UTF-16 with a byte-order mark, or GB18030; read to the end, left open.</param>
    /// <param name="agreement">The agreement, for the names of its grades and of its own terms; null: codes and national names alone.</param>
    /// <param name="name">The name by which findings call the file.</param>
    /// <returns>The counts of the sound rows, and everything found on the way.</returns>
    /// <example><c>CellCountsCsv.Read(File.OpenRead("人数.csv"), agreement).Value</c>.</example>
    public static Reading<CellCounts> Read(Stream stream, CollectiveAgreement? agreement = null, string name = "counts.csv") =>
        Read(new CsvSource(Guard.NotNull(stream), Guard.NotBlank(name)), agreement);

    /// <summary>Reads counts of any source, such as a worksheet.</summary>
    /// <param name="source">The header and the rows.</param>
    /// <param name="agreement">The agreement, for the names of its grades and of its own terms; null: codes and national names alone.</param>
    /// <returns>The counts of the sound rows, and everything found on the way.</returns>
    public static Reading<CellCounts> Read(IRowSource source, CollectiveAgreement? agreement = null)
    {
        Guard.NotBlank(Guard.NotNull(source).Name, nameof(source));
        TableFindings findings = new(source);
        var counts = CellCountTable.Read(source, new RosterScope(agreement), findings);
        return new Reading<CellCounts>(counts, FindingList.Of(findings.InOrder(WorkforceFiles.FindingsOfAKind)));
    }

    /// <summary>The empty table, its header alone, in UTF-8 with a byte-order mark.</summary>
    /// <param name="language">The language of the headers; Chinese by default.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Template(Language language = Language.Chinese) => CellCountTable.Shape.Template(Guard.Defined(language));
}
