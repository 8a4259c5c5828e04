namespace WageGrades.Documents;

/// <summary>
/// How much a text asks to be seen. Emphasis only helps the eye: plain text has none, so the words themselves must say what matters.
/// </summary>
public enum Emphasis
{
    /// <summary>Ordinary text. The default.</summary>
    None,

    /// <summary>Important: bold.</summary>
    Strong,

    /// <summary>Secondary, such as an entitlement that was suppressed: grey.</summary>
    Muted,

    /// <summary>Needs a decision or a repair, such as an error or a loss: dark red and bold.</summary>
    Alert,
}
