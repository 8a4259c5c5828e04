using NodaTime.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What moved people on the ladder in a payable month, and what moved with them.</summary>
internal static class MovingCoverage
{
    /// <summary>What a comparison must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "step reached", "step by assessment", "regraded", "protected by a re-grading", "protected as recorded", "protection falls",
        "formula on a cell that moved", "formula on pay that moved",
        .. Enum.GetNames<PlacementKind>().Select(kind => $"regraded {kind}"),
        .. Enum.GetNames<InterruptionEffect>().Select(effect => $"interruption {effect}"),
        .. Enum.GetNames<WaitingTime>().Select(rule => $"waiting {rule}"),
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        if (agreement.Clauses.OfType<LadderClause>().FirstOrDefault(each => each.Progression is not null || each.Regradings.Count > 0) is not { } ladder)
        {
            return [];
        }

        var month = DateSpan.OfMonth(statement.Month);
        var history = worker.History(agreement);
        var events = history.Events.Where(each => month.Contains(each.On)).ToList();
        var paid = statement.Lines.Where(line => !line.Amount.IsZero).ToList();
        var moved = events.Exists(each => each.Kind is PlaceEventKind.Advanced or PlaceEventKind.Regraded)
            ? paid.Select(line => agreement.Find(line.Clause.Id)).OfType<BonusClause>().Select(clause => clause.Amounts.Steps[0].Value)
                .OfType<FormulaAmount>().ToList()
            : [];
        var advanced = events.Where(each => each.Kind == PlaceEventKind.Advanced).ToList();
        var regraded = events.Where(each => each.Kind == PlaceEventKind.Regraded)
            .Select(each => ladder.Regradings.First(rule => rule.On == each.On).Mapping.Rule).ToList();
        var recorded = worker.ProtectedPay.Select(each => $"protected-{LocalDatePattern.Iso.Format(each.From)}").ToHashSet();
        var protections = paid.Where(line => line.Occurrence.StartsWith("protected-", StringComparison.Ordinal)).ToList();
        var found = new List<(string Kind, bool IsMet)>
        {
            ("step reached", advanced.Count > 0),
            ("step by assessment", advanced.Exists(each => each.PassedOn is not null)),
            ("regraded", regraded.Count > 0),
            ("protected by a re-grading", protections.Exists(line => !recorded.Contains(line.Occurrence))),
            ("protected as recorded", protections.Exists(line => recorded.Contains(line.Occurrence))),
            ("protection falls", protections.GroupBy(line => line.Occurrence).Any(same => same.Select(line => line.Span).Distinct().Count() > 1)),
            ("formula on a cell that moved", moved.Exists(formula => formula.Rate is CellRate { Grade: null })),
            ("formula on pay that moved", moved.Exists(formula => formula.Rate is PayRate)),
        };
        found.AddRange(regraded.Select(rule => ($"regraded {rule.Kind}", true)));
        found.AddRange(regraded.Select(rule => ($"waiting {rule.Waiting}", true)));
        var restarts = history.Events.Where(each => each.Kind == PlaceEventKind.WaitRestarted).ToList();
        found.AddRange(advanced.Where(each => each.UncountedDays > 0 || restarts.Exists(other => other.On < each.On))
            .Select(_ => ($"interruption {ladder.Progression?.Interruption?.Effect}", ladder.Progression?.Interruption is not null)));
        return found.Where(each => each.IsMet).Select(each => each.Kind).Distinct();
    }
}
