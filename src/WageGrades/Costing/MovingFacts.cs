namespace WageGrades.Costing;

/// <summary>Which recorded facts of later days count in a costing whose other facts are frozen.</summary>
[Flags]
internal enum MovingFacts
{
    /// <summary>None: all are frozen.</summary>
    None = 0,

    /// <summary>Places on the ladder, steps and protected pay.</summary>
    Steps = 1,

    /// <summary>Appointments, certificates, titles and learning credits.</summary>
    Standings = 2,

    /// <summary>Who is employed, and on what hours.</summary>
    Headcount = 4,

    /// <summary>Everything else: posts, schemes, absences, achievements, monthly records.</summary>
    Others = 8,
}
