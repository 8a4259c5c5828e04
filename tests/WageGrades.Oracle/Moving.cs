namespace WageGrades.Oracle;

/// <content>How people move on a ladder.</content>
public sealed partial record Clause
{
    public Progression? Progression { get; init; }

    public IReadOnlyList<Regrading> Regradings { get; init; } = [];
}

/// <summary>How long a person stays on a step, from when the next one is paid, and what long absences do to the wait.</summary>
public sealed record Progression(IReadOnlyList<Wait> Waits, StartRule Start)
{
    /// <summary>The longest absence that counts in full, and what a longer one does: "not-counted", "excess-not-counted" or "restarts".</summary>
    public (int Days, string Effect)? Interruption { get; init; }

    /// <summary>A grade that a wait names has only the waits that name it.</summary>
    public Wait? On(Place place) => Waits.FirstOrDefault(wait =>
        wait.Step == place.Step && wait.Grade == (Waits.Any(each => each.Grade == place.Grade) ? place.Grade : null));
}

/// <summary>So many months on a step and so many passed assessments, none where the time alone decides.</summary>
public sealed record Wait(string? Grade, int Step, int Months, int Passes);

/// <summary>On a day everybody goes to a place of that day's table, in another grade where one is named.</summary>
public sealed record Regrading(DateOnly On, Placing Rule, IReadOnlyDictionary<string, string> Grades);

/// <summary>Where somebody comes to stand: "same-step", "nearest-not-lower" or "by-table".</summary>
public sealed record Placing(string Kind)
{
    /// <summary>The new place of each old one, both as "G1/2".</summary>
    public IReadOnlyDictionary<string, string> Table { get; init; } = new Dictionary<string, string>();

    public int PlusSteps { get; init; }

    public Exact LeastRise { get; init; }

    public Exact LeastRiseShare { get; init; }

    /// <summary>"restarts", "kept" or "kept-if-under-one-step".</summary>
    public string Waiting { get; init; } = "restarts";

    public Protection? Protection { get; init; }
}

/// <summary>What becomes of an amount above the cell: by which share of raises it falls, by how much every so many months, and when it ends.</summary>
public sealed record Protection(Exact RaiseShare, Exact? Reduction, int EveryMonths, int? AtMostMonths);

/// <summary>An amount above the cell from a day on.</summary>
public sealed record Protected(DateOnly From, Exact Amount, Protection Rule);
