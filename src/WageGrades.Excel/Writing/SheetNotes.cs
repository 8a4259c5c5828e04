using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WageGrades.Excel;

/// <summary>Notes on the headers of a sheet. Spreadsheets draw them by an old form of picture, of which each note needs one.</summary>
internal static class SheetNotes
{
    private const string DrawingId = "notes";

    /// <summary>Writes the notes and their pictures into parts of the sheet.</summary>
    /// <returns>The relationship of the pictures.</returns>
    internal static string Write(WorksheetPart sheet, Page page)
    {
        List<(int Index, string Note)> notes =
        [
            .. page.Columns.Select((column, index) => (index, column.Note)).Where(each => each.Note is not null)
                .Select(each => (each.index, each.Note!)),
        ];
        var comments = sheet.AddNewPart<WorksheetCommentsPart>("comments");
        comments.Comments = new Comments(
            new Authors(new Author("WageGrades")),
            new CommentList(notes.Select(Comment)));
        var pictures = sheet.AddNewPart<VmlDrawingPart>(DrawingId);
        using MemoryStream drawing = new(Encoding.UTF8.GetBytes(Drawing(notes.Select(each => each.Index))));
        pictures.FeedData(drawing);
        return DrawingId;
    }

    private static Comment Comment((int Index, string Note) each) =>
        new(new CommentText(new Text(SheetText.Escape(each.Note)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            Reference = $"{CellPlace.Letters(each.Index + 1)}1",
            AuthorId = 0,
        };

    private static string Drawing(IEnumerable<int> columns)
    {
        StringBuilder text = new("""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>

            """);
        foreach (var column in columns)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                <v:shape id="note{column}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
                <v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>
                <x:Anchor>{column + 1}, 10, 1, 5, {column + 4}, 10, 9, 5</x:Anchor>
                <x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>

                """);
        }

        return text.Append("</xml>").ToString();
    }
}
