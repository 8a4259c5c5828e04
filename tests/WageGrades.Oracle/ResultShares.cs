namespace WageGrades.Oracle;

/// <summary>What is shared of what results bring: of which results, and of each kind of proceeds how much.</summary>
public sealed record ResultTerms(IReadOnlyList<string> Only, IReadOnlyDictionary<string, ResultPart> Parts)
{
    /// <summary>Of several terms of one vocabulary any one suffices.</summary>
    public bool Admits(Achievement result) =>
        Only.GroupBy(term => term[..term.IndexOf(':', StringComparison.Ordinal)]).All(anyOf => anyOf.Any(result.Key.Contains));
}

public sealed record ResultPart(Exact Share, int? Years, bool InShares, Exact? AtMost);

/// <content>Shares in results.</content>
public sealed partial class PayOracle
{
    private void PayResults(Clause clause)
    {
        var shared = person.Teams.Select(team => (team.Result, Team: (Team?)team)).ToList();
        var alone = person
            .Achievements.Where(each => !shared.Exists(team => team.Result.Id == each.Id))
            .Select(each => (Result: each, Team: (Team?)null));
        foreach (var (result, team) in shared.Concat(alone).Where(each => each.Result.Kind == "innovation"))
        {
            foreach (var figures in result.Figures.GroupBy(figure => (figure.Kind, figure.From, figure.Until)))
            {
                PayFigures(clause, result, team, [.. figures.OrderBy(figure => figure.CountsFrom).ThenBy(figure => figure.IsProvisional ? 0 : 1)]);
            }
        }
    }

    /// <summary>Each figure of a kind and period pays what its share comes to above the most that one before it came to.</summary>
    private void PayFigures(Clause clause, Achievement result, Team? team, List<Figure> figures)
    {
        var before = Exact.Zero;
        foreach (var figure in figures)
        {
            if (
                clause.Schemes!.On(figure.CountsFrom)?.Results is not { } terms
                || !terms.Admits(result)
                || !terms.Parts.TryGetValue(figure.Kind, out var part))
            {
                continue;
            }

            var isDue = IsPaidFor(clause, figure.CountsFrom);
            if (part.Years is { } years && result.UsedFrom is null)
            {
                if (isDue)
                {
                    faults.Add("no first day of use");
                }

                continue;
            }

            if (part.Years is { } limit && figure.From >= result.UsedFrom!.Value.AddYears(limit))
            {
                continue;
            }

            if (figure.Amount is not { } amount)
            {
                if (isDue)
                {
                    pending.Add(clause.Id);
                }

                continue;
            }

            var share = amount * part.Share;
            var now = Exact.Max(before, (part.AtMost is { } most ? Exact.Min(share, most) : share) * result.Accepted);
            if (isDue && !part.InShares)
            {
                var rounding = Policies.ShareRounding!;
                Give(clause, figure.CountsFrom, PartOf(team, rounding.Round(now) - rounding.Round(before), rounding), isOfAnotherTime: true);
            }

            before = now;
        }
    }

    private Exact PartOf(Team? team, Exact sum, Rounding rounding)
    {
        if (team is null)
        {
            return sum;
        }

        var members = team.Members.OrderBy(member => member.Person, StringComparer.Ordinal).ToList();
        var at = members.FindIndex(member => member.Person == person.Id);
        return at < 0 ? Exact.Zero : SainteLague.Split(sum, [.. members.Select(member => member.Weight)], rounding.Quantum)[at];
    }
}
