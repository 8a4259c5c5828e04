using System.Xml;

namespace WageGrades.Excel;

/// <summary>What the main part of a workbook says: its sheets in their order, and from when it counts days.</summary>
internal sealed record BookContents(IReadOnlyList<BookSheet> Sheets, bool IsFrom1904)
{
    internal static BookContents Read(Stream part, WorkbookLimits limits)
    {
        using var reader = SheetXml.Open(part);
        List<BookSheet> sheets = [];
        var isFrom1904 = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                isFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet")
            {
                sheets.Add(sheets.Count < limits.Sheets ? ReadSheet(reader) : throw new WorkbookLimitException(Words.Sheets, limits.Sheets));
            }
        }

        return new BookContents(sheets, isFrom1904);
    }

    private static BookSheet ReadSheet(XmlReader reader)
    {
        (var title, var id, var isHidden) = ("", "", false);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "name":
                    title = reader.Value;
                    break;
                case "id":
                    id = reader.Value;
                    break;
                case "state":
                    isHidden = reader.Value is "hidden" or "veryHidden";
                    break;
                default:
                    break;
            }
        }

        reader.MoveToElement();
        return new BookSheet(SheetFaults.Shown(title), id, isHidden);
    }
}
