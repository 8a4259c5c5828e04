namespace WageGrades.Oracle;

/// <summary>What one of several people has of an award for the result that they share.</summary>
internal static class Teams
{
    /// <summary>The whole amount for each where it is per person, else the team's sum, rounded as shares are and split by contribution.</summary>
    internal static Owed ShareOf(Agreement agreement, Clause clause, Person person, Team? team, Exact amount)
    {
        if (team is null)
        {
            return new Owed(amount);
        }

        switch (clause.TeamAmount ?? agreement.Policies.TeamAmount)
        {
            case "per-person":
                return new Owed(amount);
            case "per-team" when agreement.Policies.ShareRounding is { } rounding:
                var members = team.Members.OrderBy(member => member.Person, StringComparer.Ordinal).ToList();
                var shares = SainteLague.Split(rounding.Round(amount), [.. members.Select(member => member.Weight)], rounding.Quantum);
                return new Owed(shares[members.FindIndex(member => member.Person == person.Id)]);
            default:
                return new Owed(Exact.Zero, IsPending: true, Fault: "team amount not declared");
        }
    }
}
