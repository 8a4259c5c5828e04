using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Schemes;

namespace WageGrades.Tests.Oracle;

/// <summary>Which schemes paid in a month beside overtime or leave.</summary>
internal static class SchemeHoursCoverage
{
    private static readonly IReadOnlyList<string> Main = [nameof(NegotiatedPay), nameof(AnnualPay), nameof(PiecePay)];

    private static readonly IReadOnlyList<string> Beside = [nameof(ProjectPay), nameof(ResultShare)];

    /// <summary>What a comparison must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. Main.Concat(Beside).SelectMany(scheme => new[] { $"{scheme} with overtime", $"{scheme} with leave" }),
        .. Main.Select(scheme => $"leave taken off {scheme}"),
        "overtime absorbed", "leave of what is absorbed", "scheme at its floor with leave",
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, PayStatement statement)
    {
        var paid = statement.Lines.Where(line => !line.Amount.IsZero).Select(line => agreement.Find(line.Clause.Id)).OfType<PayClause>().ToHashSet();
        var leaves = paid.OfType<LeaveClause>().ToList();
        var overtime = paid.OfType<OvertimeClause>().Any();
        var absorbed = statement.Suppressed.Where(line => line.Reason == LineReason.Absorbed).Select(line => line.Clause.Id).ToHashSet();
        foreach (var scheme in paid.OfType<SchemeClause>())
        {
            var kind = scheme.Kind!.GetType().Name;
            var found = new (string Kind, bool IsMet)[]
            {
                ($"{kind} with overtime", overtime),
                ($"{kind} with leave", leaves.Count > 0),
                ($"leave taken off {kind}", leaves.Exists(leave => leave.Of.Contains(scheme.Id))),
                ("scheme at its floor with leave",
                    leaves.Count > 0
                        && statement.Lines.Any(line => line.Clause.Id == scheme.Id && line is { Occurrence: "floor", Amount.IsPositive: true })),
            };
            foreach (var each in found.Where(each => each.IsMet))
            {
                yield return each.Kind;
            }
        }

        if (absorbed.Any(id => agreement.Find(id) is OvertimeClause))
        {
            yield return "overtime absorbed";
        }

        if (leaves.Exists(leave => leave.Of.Any(absorbed.Contains)))
        {
            yield return "leave of what is absorbed";
        }
    }
}
