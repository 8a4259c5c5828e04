using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Periods;

namespace WageGrades.Tests.Oracle;

/// <summary>What a payable month used of all that formulas can say, told by the clauses that paid and the lines' traces.</summary>
internal static class FormulaCoverage
{
    /// <summary>What a comparison of formulas must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. new[] { nameof(FigureRate), nameof(TableRate), nameof(GradeTableRate), nameof(CellRate), nameof(PayRate), nameof(FloorRate) }.Select(name => $"rate {name}"),
        .. new[] { nameof(CounterQuantity), nameof(ServiceQuantity), nameof(ServiceBandsQuantity), nameof(PointsQuantity), nameof(StandingQuantity), nameof(CountsQuantity) }.Select(name => $"times {name}"),
        .. Enum.GetNames<PayUnit>().Select(name => $"ladder by the {name}"),
        "quantity of the ground", "factor", "coefficient", "least applied", "most applied", "share of a share",
        "cell named", "cell of a day", "as paid", "mean of months before",
        "counter by the day", "figure of a unit", "key of a ladder's grade",
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, PayStatement statement)
    {
        foreach (var lines in statement.Lines.Where(line => !line.Amount.IsZero).GroupBy(line => line.Clause.Id))
        {
            if (agreement.Find(lines.Key) is LadderClause ladder && ladder.Ladders.TryGet(lines.First().Span.From, out var table))
            {
                yield return $"ladder by the {table.Per}";
            }

            if (agreement.Find(lines.Key) is not BonusClause clause
                || clause.Amounts.Steps.Where(step => step.HasValue).Select(step => step.Value).OfType<FormulaAmount>().FirstOrDefault() is not { } formula)
            {
                continue;
            }

            var traces = lines.SelectMany(line => line.Trace).OfType<BoundTrace>().ToList();
            var found = new (string Kind, bool IsMet)[]
            {
                ($"rate {formula.Rate.GetType().Name}", true),
                ($"times {formula.Times?.GetType().Name}", formula.Times is not null),
                ("figure of a unit", formula.Rate.Time is not null),
                ("counter by the day", formula.Times is CounterQuantity { PerDay: true }),
                ("key of a ladder's grade", formula.Reads.Borne.Any(key => key.Find("grade") is not null)),
                ("quantity of the ground", formula.Quantity == QuantityUse.PerUnit),
                ("factor", formula.Factors.Count > 0),
                ("coefficient", formula.Coefficient is not null),
                ("least applied", traces.Exists(each => each.IsLeast)),
                ("most applied", traces.Exists(each => !each.IsLeast)),
                ($"least {formula.Least?.Rate.GetType().Name}", traces.Exists(each => each.IsLeast)),
                ($"most {formula.Most?.Rate.GetType().Name}", traces.Exists(each => !each.IsLeast)),
                ("factor for all", formula.Factors.Keys.Any(key => key.Count == 0) && formula.Factors.Count == 1),
                ("factor by key", formula.Factors.Count > 1),
                ($"figure of a {formula.Rate.Time}", formula.Rate.Time is not null),
                ($"rate of a {(formula.Rate as PayRate)?.Unit ?? (formula.Rate as CellRate)?.Unit}", formula.Rate is PayRate or CellRate),
                ($"pay {(formula.Rate as PayRate)?.Basis?.ToString() ?? "undeclared"}", formula.Rate is PayRate),
                ($"service in {(formula.Times as ServiceQuantity)?.Unit ?? (formula.Times as ServiceBandsQuantity)?.Unit}",
                    formula.Times is ServiceQuantity or ServiceBandsQuantity),
                ("mean of months before", formula.Rate is PayRate { MonthsBefore: not null }),
                ("share of a share", formula.Rate is PayRate { Of.Count: > 1 }),
                ("cell named", formula.Rate is CellRate { Grade: not null }),
                ("cell of a day", formula.Rate is CellRate { Unit: RateUnit.Day }),
                ("as paid", formula.Rate is PayRate { Basis: RateBasis.AsPaid }),
            };
            foreach (var each in found.Where(each => each.IsMet))
            {
                yield return each.Kind;
            }
        }
    }
}
