namespace WageGrades.Word;

/// <summary>How a document stands on its A4 pages (版式).</summary>
public enum WordLayout
{
    /// <summary>A report (报告): upright, headings at the left. The default.</summary>
    Report,

    /// <summary>A contract (合同): upright, chapters in the middle, paragraphs with their first line set in, page numbers.</summary>
    Contract,

    /// <summary>A sheet (对照表): lying, narrow margins, small type, made for one page.</summary>
    Sheet,
}
