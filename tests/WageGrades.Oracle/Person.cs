namespace WageGrades.Oracle;

/// <summary>A person's facts as the oracle needs them.</summary>
public sealed record Person
{
    public string Id { get; init; } = "";

    public required Dated<Terms> Employment { get; init; }

    public required Dated<Place> Places { get; init; }

    public required Dated<Post> Posts { get; init; }

    public DateOnly? ServiceSince { get; init; }

    public DateOnly? BornOn { get; init; }

    public required IReadOnlyList<Standing> Qualifications { get; init; }

    public required IReadOnlyList<Standing> Appointments { get; init; }

    public IReadOnlyList<Credit> Credits { get; init; } = [];

    public required IReadOnlyList<Achievement> Achievements { get; init; }

    /// <summary>Results shared with others; one that is also entered alone counts once, as shared.</summary>
    public IReadOnlyList<Team> Teams { get; init; } = [];

    public required IReadOnlyList<(DateOnly From, DateOnly? Until)> Absences { get; init; }

    /// <summary>Amounts decided for the person, as texts, by clause.</summary>
    public IReadOnlyDictionary<string, Dated<string>> Decided { get; init; } = new Dictionary<string, Dated<string>>();

    /// <summary>The standing numbers, as texts, by their terms.</summary>
    public IReadOnlyDictionary<string, Dated<string>> Numbers { get; init; } = new Dictionary<string, Dated<string>>();

    public IReadOnlyList<(string Kind, DateOnly From, DateOnly? Until, Exact OfADay)> Leaves { get; init; } = [];

    /// <summary>On which scheme clause the person is, and what was agreed.</summary>
    public Dated<SchemeTerms> Schemes { get; init; } = new([]);

    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    public IReadOnlyList<Project> Projects { get; init; } = [];

    public required IReadOnlyDictionary<(int Year, int Month), Record> Records { get; init; }

    /// <summary>Days that count toward no wait for a step.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? Until)> Holds { get; init; } = [];

    /// <summary>The days of passed assessments.</summary>
    public IReadOnlyList<DateOnly> Passes { get; init; } = [];

    /// <summary>Pay above the cell, as recorded.</summary>
    public IReadOnlyList<Protected> Protected { get; init; } = [];

    /// <summary>What is recorded of a month of pay: what single days counted goes where the day belongs, whatever month it was kept with.</summary>
    public Record RecordOf(PayMonths months, DateOnly month)
    {
        var own = Records.GetValueOrDefault((month.Year, month.Month)) ?? Record.Empty;
        if (months.StartsOn == 1)
        {
            return own;
        }

        List<(DateOnly Day, string Counter, Exact Count)> days = [.. Records.Values.SelectMany(each => each.Days).Where(each => months.Of(each.Day) == month)];
        Dictionary<string, Exact> counts = new(own.Figures ?? own.Counts);
        foreach (var counter in days.GroupBy(each => each.Counter))
        {
            counts.TryAdd(counter.Key, counter.Aggregate(Exact.Zero, (sum, each) => sum + each.Count));
        }

        return own with { Counts = counts, Days = days };
    }
}

public sealed record Terms(string Form, Exact HoursShare, string Workplace)
{
    public string WorkingTime { get; init; } = "standard";

    public bool IsProbation { get; init; }
}

public sealed record Place(string Grade, int Step);

public sealed record Post(string? Trade, IReadOnlySet<string> Terms)
{
    public string Name { get; init; } = "";
}

/// <summary>A certificate or an appointment: since is the date of issue or appointment.</summary>
public sealed record Standing(string Grade, DateOnly Since, DateOnly? RecognisedOn, DateOnly? Until, string? Trade)
{
    public DateOnly? PublishedOn { get; init; }

    public string? Issuer { get; init; }

    public string? Region { get; init; }

    public string? Mode { get; init; }
}

public sealed record Team(Achievement Result, IReadOnlyList<(string Person, Exact Weight)> Members);

public sealed record Achievement(string Id, string Kind, IReadOnlySet<string> Key, DateOnly RecognisedOn)
{
    public string? Occasion { get; init; }

    public Exact? Benefit { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyDictionary<string, Exact> Decided { get; init; } = new Dictionary<string, Exact>();

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public int? Place { get; init; }

    public int? Entrants { get; init; }

    public bool IsSelectionRound { get; init; }

    public string? Apprentice { get; init; }

    public DateOnly? PactOn { get; init; }

    public DateOnly? UsedFrom { get; init; }

    public Exact Accepted { get; init; } = 1;
}

/// <summary>One figure of what a result brought; an award on it counts from its verification, or else the day after its period.</summary>
public sealed record Figure(string Kind, DateOnly From, DateOnly Until, Exact? Amount, DateOnly? VerifiedOn, bool IsProvisional)
{
    public DateOnly CountsFrom => VerifiedOn ?? Until;
}

public sealed record Record(Exact UnpaidDays, IReadOnlyDictionary<string, Exact> Counts, IReadOnlyDictionary<string, Exact> Supplied)
{
    /// <summary>The person's parts in what clauses pay to several people together.</summary>
    public IReadOnlyDictionary<string, Exact> Weights { get; init; } = new Dictionary<string, Exact>();

    /// <summary>The figures of the month alone, without what its days counted.</summary>
    public IReadOnlyDictionary<string, Exact>? Figures { get; init; }

    /// <summary>What single days counted, by counter.</summary>
    public IReadOnlyList<(DateOnly Day, string Counter, Exact Count)> Days { get; init; } = [];

    public IReadOnlyList<PieceCount> Pieces { get; init; } = [];

    public IReadOnlyList<PieceTeam> PieceTeams { get; init; } = [];

    public static readonly Record Empty = new(Exact.Zero, new Dictionary<string, Exact>(), new Dictionary<string, Exact>());
}
