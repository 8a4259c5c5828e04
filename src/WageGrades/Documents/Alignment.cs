namespace WageGrades.Documents;

/// <summary>On which side of its column a text stands.</summary>
public enum Alignment
{
    /// <summary>At the left: words. The default.</summary>
    Start,

    /// <summary>At the right, digits under digits: amounts and counts.</summary>
    End,
}
