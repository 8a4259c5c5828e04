namespace WageGrades.Calculation;

/// <summary>What happened to a person's place on the ladder (薪级薪档变动).</summary>
public enum PlaceEventKind
{
    /// <summary>定级定档: recorded on a place: hired, promoted, moved by hand.</summary>
    Placed,

    /// <summary>晋档: the waiting time and what it needs were completed; one step up.</summary>
    Advanced,

    /// <summary>套改: a re-grading mapped the place to one of the new table.</summary>
    Regraded,

    /// <summary>重新起算: a long absence started the waiting time again; the place stays.</summary>
    WaitRestarted,

    /// <summary>待考核: the waiting time is completed, a result is still to come; the place stays.</summary>
    ResultOutstanding,
}
