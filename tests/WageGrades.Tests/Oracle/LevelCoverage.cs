using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a payable month used of levels and credits.</summary>
internal static class LevelCoverage
{
    /// <summary>What a comparison must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "level held", "level as key", "level as number", "level for", "level by credits",
        .. Enum.GetNames<Bonuses.StandingFact>().Select(fact => $"framework by {fact}"),
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        var paid = statement.Lines.Where(line => !line.Amount.IsZero).Select(line => line.Clause.Id.Value).ToHashSet();
        if (!paid.Any(id => id.StartsWith("level-", StringComparison.Ordinal)))
        {
            yield break;
        }

        foreach (var (id, kind) in new[]
            { ("level-held", "level held"), ("level-key", "level as key"), ("level-number", "level as number"), ("level-for", "level for") })
        {
            if (paid.Contains(id))
            {
                yield return kind;
            }
        }

        if (agreement.Framework is { } framework)
        {
            yield return $"framework by {framework.By}";
        }

        if (worker.LevelsUnder(agreement) != (worker with { Credits = [] }).LevelsUnder(agreement))
        {
            yield return "level by credits";
        }
    }
}
