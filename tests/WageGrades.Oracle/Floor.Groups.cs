namespace WageGrades.Oracle;

/// <content>Whom a floor tests, and with how much of its amount.</content>
public sealed partial record Floor
{
    public Population? Tested { get; init; }

    public IReadOnlyList<(Population Of, Exact Share)> Shares { get; init; } = [];

    /// <summary>The highest share of those whose terms the person bears; zero for whom the floor does not test.</summary>
    public Exact ShareOf(Person person, DateOnly day)
    {
        if (Tested?.Has(person, day) == false)
        {
            return 0;
        }

        return Shares.Count == 0 ? 1 : Shares.Where(each => each.Of.Has(person, day)).Select(each => each.Share).Append(0).Max();
    }
}
