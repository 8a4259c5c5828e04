using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a month owes under one clause: the sum of its lines. A month's dues add up to its total.</summary>
internal sealed record ClauseDue(ClauseReference Clause, LocalizedText Heading, Money Amount)
{
    internal static readonly ClauseReference TotalRounding = new(BackPay.TotalRounding, "");
    internal static readonly LocalizedText TotalRoundingHeading = new("合计尾数处理", "rounding of the total");

    /// <summary>The dues of a payable statement in the order of its lines; what rounding at the total added comes last, where it is
    /// anything.</summary>
    internal static List<ClauseDue> Of(PayStatement statement)
    {
        List<ClauseDue> dues =
        [
            .. statement.Lines.GroupBy(line => line.Clause.Id)
                .Select(lines => new ClauseDue(lines.Last().Clause, lines.Last().Heading, Money.Sum(lines.Select(line => line.Amount)))),
        ];
        var residual = statement.SettledSoFar - Money.Sum(dues.Select(due => due.Amount));
        if (!residual.IsZero)
        {
            dues.Add(new ClauseDue(TotalRounding, TotalRoundingHeading, residual));
        }

        return dues;
    }
}
