using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Excel;

/// <summary>
/// The workbook in which people's tables are filled in (填报模板): a sheet a table under the table's name, its columns with notes and drop-down lists of
/// what
/// an agreement knows, formats that keep leading zeros and dates, and a sheet that says how. What is filled in, <see cref="Workbook"/> reads.
/// </summary>
/// <example><code>using FileStream file = File.Create("填报模板.xlsx"); WorkbookTemplate.Write(file, agreement);</code></example>
public static class WorkbookTemplate
{
    /// <summary>Writes the template with empty sheets.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="agreement">The agreement whose grades, terms and clauses the lists offer; null: the national names alone.</param>
    /// <param name="language">The language of sheets, headers, notes and lists; Chinese by default.</param>
    public static void Write(Stream stream, CollectiveAgreement? agreement = null, Language language = Language.Chinese) =>
        Write(stream, Workforce.Empty, agreement, language);

    /// <summary>Writes the template with what is known of people filled in (已填模板), so that they can be corrected and read back.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="people">The people.</param>
    /// <param name="agreement">The agreement whose grades, terms and clauses the lists offer; null: the national names alone.</param>
    /// <param name="language">The language of sheets, headers, notes and lists; Chinese by default.</param>
    /// <exception cref="ArgumentException">A text or date would not read back as it is; the message names the cell.</exception>
    public static void Write(Stream stream, Workforce people, CollectiveAgreement? agreement = null, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(people);
        if (!Enum.IsDefined(language))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Chinese or English.");
        }

        ChoiceLists lists = new(agreement, language);
        List<Page> tables =
        [
            .. TableDefinition.All.Append(TableDefinition.PaidLedger)
                .Select(table => new TablePage(table, people, agreement, lists, language).ToPage()),
        ];
        BookWriter.Write(stream, [GuidePage.Of(agreement, language), .. tables, lists.ToPage()]);
    }
}
