namespace WageGrades.Documents;

/// <summary>The look of every fragment: dark on white also in dark notebooks, figures of equal width, Chinese fonts of the three systems.</summary>
internal static class HtmlStyle
{
    /// <summary>Fonts that exist on Windows, macOS and Linux, Latin first so that digits are not full-width.</summary>
    internal const string Fonts =
        "'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC',sans-serif";

    /// <summary>Every selector starts with the fragment's class, so that nothing else on the page changes.</summary>
    /// <remarks>
    /// On a narrow screen a table of figures scrolls under its first column, which stays; a table of words becomes cards, a row a card with each
    /// column's name before its text; a picture is drawn for the width. On paper nothing scrolls, so tables are set smaller and their heads repeat.
    /// </remarks>
    internal const string Css =
        ".wagegrades{color:#1f2328;background:#fff;font:14px/1.55 " + Fonts + ";padding:16px 20px;max-width:1080px;margin:0 auto}\n" +
        ".wagegrades h1{font-size:22px;line-height:1.3;margin:0 0 12px;color:inherit}\n" +
        ".wagegrades h2{font-size:18px;margin:24px 0 8px;padding-bottom:4px;border-bottom:1px solid #d0d7de;color:inherit}\n" +
        ".wagegrades h3{font-size:16px;margin:20px 0 6px;color:inherit}\n" +
        ".wagegrades h4,.wagegrades h5{font-size:14px;margin:16px 0 4px;color:inherit}\n" +
        ".wagegrades p{margin:8px 0}\n" +
        ".wagegrades ul{margin:8px 0;padding-left:22px}\n" +
        ".wagegrades .scroll{overflow-x:auto;margin:8px 0 16px}\n" +
        ".wagegrades table{border-collapse:collapse;margin:0;font-size:14px;color:inherit;background:#fff}\n" +
        ".wagegrades th,.wagegrades td{padding:5px 12px;border:0;border-bottom:1px solid #e3e7eb;text-align:left;vertical-align:top}\n" +
        ".wagegrades th{border-bottom:2px solid #57606a;font-weight:600;white-space:nowrap;vertical-align:bottom}\n" +
        ".wagegrades td:first-child{min-width:4.5em}\n" +
        ".wagegrades .end{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}\n" +
        ".wagegrades .total td{font-weight:600;border-top:2px solid #57606a;border-bottom:0}\n" +
        ".wagegrades .day{white-space:nowrap}\n" +
        ".wagegrades .strong{font-weight:600}\n" +
        ".wagegrades .muted{color:#6a737d}\n" +
        ".wagegrades .alert{color:#b3261e;font-weight:600}\n" +
        ".wagegrades figure{margin:12px 0 20px;padding:0}\n" +
        ".wagegrades figcaption{color:#57606a;font-size:13px;margin-top:4px}\n" +
        ".wagegrades .narrow{display:none}\n" +
        "@media screen and (max-width:640px){\n" +
        ".wagegrades{padding:12px}\n" +
        ".wagegrades .wide{display:none}.wagegrades .narrow{display:block}\n" +
        ".wagegrades th,.wagegrades td{padding:5px 8px}\n" +
        ".wagegrades .figures th:first-child:not(.end),.wagegrades .figures td:first-child:not(.end)" +
        "{position:sticky;left:0;background:#fff;min-width:6em;max-width:9em;border-right:1px solid #d0d7de;overflow-wrap:anywhere}\n" +
        ".wagegrades .cards,.wagegrades .cards tbody,.wagegrades .cards tr{display:block}\n" +
        ".wagegrades .cards thead{display:none}\n" +
        ".wagegrades .cards tr{border-bottom:1px solid #57606a;padding:6px 0}\n" +
        ".wagegrades .cards td{display:block;text-align:left;white-space:normal;border:0;padding:2px 0;overflow-wrap:anywhere}\n" +
        ".wagegrades .cards td:first-child{font-weight:600}.wagegrades .cards td.end{display:inline-block;margin-right:14px}\n" +
        ".wagegrades .cards td:empty{display:none}\n" +
        ".wagegrades .cards td[data-column]::before{content:attr(data-column) '\\a0\\a0';color:#57606a;font-weight:400}\n" +
        "}\n" +
        "@media print{.wagegrades{max-width:none;padding:0;font-size:11px}.wagegrades table{font-size:10px}\n" +
        ".wagegrades th,.wagegrades td{padding:3px 6px}.wagegrades .scroll{overflow:visible}.wagegrades thead{display:table-header-group}\n" +
        ".wagegrades tr,.wagegrades figure{break-inside:avoid}.wagegrades h2,.wagegrades h3,.wagegrades h4{break-after:avoid}}";

    /// <summary>What a whole page says beside it: the paper.</summary>
    internal const string PageCss = "@page{size:A4;margin:14mm 12mm}\nbody{margin:0}";
}
