using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a month used of all that negotiated and annual pay can say.</summary>
internal static class SchemeCoverage
{
    /// <summary>What a comparison of schemes must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "negotiated pay", "annual pay", "absorbed by the month", "absorbed award", "switch inside a month", "several switches inside a month",
        .. Enum.GetNames<FloorPeriod>().Select(name => $"floor by the {name}"),
        .. Enum.GetNames<PartYearRule>().Select(name => $"settled {name}"),
        .. Enum.GetNames<SettlementShortfall>().Select(name => $"shortfall {name}"),
        .. Enum.GetNames<DeferredOnLeaving>().Select(name => $"deferred {name}"),
        "settled after leaving", "year from a table", "waits for an assessment", "status pending",
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        var lines = statement.Lines.Where(line => !line.Amount.IsZero).ToList();
        var kinds = lines
            .Select(line => (Line: line, (agreement.Find(line.Clause.Id) as SchemeClause)?.Kind))
            .Where(each => each.Kind is NegotiatedPay or AnnualPay)
            .ToList();
        var annual = agreement.Clauses.OfType<SchemeClause>().Select(clause => clause.Kind).OfType<AnnualPay>().FirstOrDefault();
        var switches = worker.Scheme.StepsWithin(DateSpan.OfMonth(statement.Month)).Count() - 1;
        var settles = kinds.Exists(each => each.Kind is AnnualPay && each.Line.BelongsTo is not null);
        var isEmployed = worker.Employment.StepsWithin(DateSpan.OfMonth(statement.Month)).Any(step => step.HasValue);
        var absorbed = statement.Suppressed.Where(line => line.Reason == LineReason.Absorbed).ToList();
        var found = new (string Kind, bool IsMet)[]
        {
            ("negotiated pay", kinds.Exists(each => each.Kind is NegotiatedPay)),
            ("annual pay", kinds.Exists(each => each.Kind is AnnualPay)),
            ("absorbed by the month", absorbed.Exists(line => line.Clause.Id == "base-pay")),
            ("absorbed award", absorbed.Exists(line => line.Clause.Id == "award")),
            ("switch inside a month", switches > 0 && kinds.Count > 0),
            ("several switches inside a month", switches > 1 && kinds.Count > 0),
            ("floor by the Month", kinds.Exists(each => each.Kind is NegotiatedPay && each.Line is { Occurrence: "floor", BelongsTo: null })),
            ("floor by the Year", kinds.Exists(each => each.Kind is NegotiatedPay && each.Line is { Occurrence: "floor", BelongsTo: not null })),
            ($"settled {annual?.PartYear}", settles),
            ($"shortfall {annual?.Shortfall}", statement.Findings.Any(finding => finding.Code == FindingCodes.SettlementNegative)),
            ($"deferred {annual?.OnLeaving}", settles && annual!.Deferrals.Count > 0 && annual.SettledIn != statement.Month.Month),
            ("settled after leaving", settles && !isEmployed),
            ("year from a table", annual?.Amounts.Count > 0 && settles),
        };
        return found.Where(each => each.IsMet).Select(each => each.Kind);
    }

    /// <summary>What keeps a month from being paid.</summary>
    public static IEnumerable<string> Waiting(PayStatement statement) =>
        statement.Pending.Any(line => line.Reason == LineReason.AwaitingAssessment) ? ["waits for an assessment"] : [];
}
