namespace WageGrades.Findings;

/// <summary>The language (语言) in which a result is worded. It is always a parameter, never taken from the machine.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (简体中文).</summary>
    Chinese,

    /// <summary>English (英文).</summary>
    English,
}
