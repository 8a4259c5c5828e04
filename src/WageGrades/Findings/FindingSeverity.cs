namespace WageGrades.Findings;

/// <summary>How grave a finding is (严重程度). The values are ordered: an error is greater than a warning.</summary>
public enum FindingSeverity
{
    /// <summary>Something to know (提示), such as a date that was normalised; nothing needs to be done.</summary>
    Information,

    /// <summary>Something to look at (警告). A warning never makes an agreement, a roster or a proposal invalid.</summary>
    Warning,

    /// <summary>Something that must be put right (错误) before the result may be relied on.</summary>
    Error,
}
