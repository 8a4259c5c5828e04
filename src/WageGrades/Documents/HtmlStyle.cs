namespace WageGrades.Documents;

/// <summary>The look of every fragment: dark on white also in dark notebooks, figures of equal width, Chinese fonts of the three systems.</summary>
internal static class HtmlStyle
{
    /// <summary>Fonts that exist on Windows, macOS and Linux, Latin first so that digits are not full-width.</summary>
    internal const string Fonts =
        "'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC',sans-serif";

    /// <summary>Every selector starts with the fragment's class, so that nothing else on the page changes.</summary>
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
        ".wagegrades .end{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}\n" +
        ".wagegrades .total td{font-weight:600;border-top:2px solid #57606a;border-bottom:0}\n" +
        ".wagegrades .strong{font-weight:600}\n" +
        ".wagegrades .muted{color:#6a737d}\n" +
        ".wagegrades .alert{color:#b3261e;font-weight:600}\n" +
        ".wagegrades figure{margin:12px 0 20px;padding:0}\n" +
        ".wagegrades figcaption{color:#57606a;font-size:13px;margin-top:4px}\n" +
        "@media print{.wagegrades{max-width:none;padding:0}.wagegrades tr,.wagegrades figure{break-inside:avoid}}";
}
