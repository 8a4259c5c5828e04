namespace WageGrades.Oracle;

/// <summary>A group of people: of several terms of one vocabulary any one suffices, of every vocabulary named one is needed; and one of the ladder
/// grades.</summary>
public sealed record Population(IReadOnlyList<string> Terms, IReadOnlyList<string> Grades)
{
    /// <summary>A grade or title is borne by an appointment in force, a degree also by a valid certificate, any other term by the post.</summary>
    public bool Has(Person person, DateOnly day) =>
        person.Employment.On(day) is not null
        && Terms.GroupBy(term => term[..term.IndexOf(':', StringComparison.Ordinal)]).All(anyOf => anyOf.Any(term => Bears(person, term, day)))
        && (Grades.Count == 0 || (person.Places.On(day) is { } place && Grades.Contains(place.Grade)));

    private static bool Bears(Person person, string term, DateOnly day) =>
        person.Appointments.Any(each => each.Grade == term && Holds(each, day))
        || person.Posts.On(day)?.Terms.Contains(term) == true
        || (term.StartsWith("education:", StringComparison.Ordinal) && person.Qualifications.Any(each => each.Grade == term && Holds(each, day)));

    private static bool Holds(Standing standing, DateOnly day) => day >= standing.Since && !(day >= standing.Until);
}

/// <summary>A fund that pays some clauses and no more than it holds; its years are twelve months from the one in which it opens.</summary>
public sealed record Fund
{
    public required string Id { get; init; }

    public required DateOnly OpensIn { get; init; }

    public required Exact Opening { get; init; }

    public required Exact Yearly { get; init; }

    public required IReadOnlyList<string> Clauses { get; init; }

    public string? Order { get; init; }

    public string? Shortfall { get; init; }

    public string? Balance { get; init; }

    public bool IsDeclared => Order is not null && Shortfall is not null && Balance is not null;
}

/// <summary>A floor that follows what another group is paid in the month.</summary>
public sealed record RelativeFloor
{
    public required string Id { get; init; }

    public required Population Tested { get; init; }

    public required Population Reference { get; init; }

    public required string Measure { get; init; }

    public required Exact Share { get; init; }

    public bool Above { get; init; }

    public required string CountsIn { get; init; }

    public required string Absence { get; init; }

    public required IReadOnlyDictionary<string, bool> Counts { get; init; }
}
