using System.Globalization;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Agreements;

/// <summary>The self-checks of piece rates: prices that can be told, bands and factors that do not fall, a guarantee not below the agreement's own
/// floors.</summary>
internal sealed class PieceCheck(CollectiveAgreement agreement, SchemeClause clause, PiecePay pay)
{
    private readonly List<Finding> findings = [];

    internal IEnumerable<Finding> Run()
    {
        findings.AddRange(Amounts(agreement, clause, pay));
        CheckPrices();
        CheckBands();
        CheckFactors();
        CheckGuarantee();
        return findings;
    }

    /// <summary>What is counted beside the pieces, which may subtract, and cannot be paid.</summary>
    internal static IEnumerable<Finding> Amounts(CollectiveAgreement agreement, SchemeClause clause, PiecePay pay) =>
        AmountCheck.Of(agreement, pay.Items.Values, $"clauses.{clause.Id}", clause.Id, maySubtract: true);

    private void CheckPrices()
    {
        var unpriced = pay.Prices.Where(entry => pay.PriceOf(entry.Value) is null).ToList();
        if (unpriced.Count > 0)
        {
            Add(FindingCodes.PieceMinuteWithoutValue, ("count", unpriced.Count), ("what", unpriced[0].Key.ToString()));
        }

        if (pay.LeastPrice is { } least)
        {
            var low = pay
                .Prices.Where(entry =>
                    pay.PriceOf(entry.Value) is { HasCurrency: true } price && price.Currency == least.Currency && price < least)
                .ToList();
            if (low.Count > 0)
            {
                Add(
                    FindingCodes.PiecePriceBelowLeast,
                    ("count", low.Count),
                    ("least", least.ToString()),
                    ("price", pay.PriceOf(low[0].Value)!.Value.ToString()),
                    ("what", low[0].Key.ToString()));
            }
        }

        if (pay.Items.Keys.FirstOrDefault(pay.Prices.ContainsKey) is { } twice)
        {
            Add(FindingCodes.PieceKeyTwice, ("what", twice.ToString()));
        }
    }

    private void CheckBands()
    {
        var before = Ratio.One;
        foreach (var tier in pay.Tiers)
        {
            if (tier.Factor < before)
            {
                Add(
                    FindingCodes.PieceTiersFall,
                    ("above", tier.Above.ToString("0.######", CultureInfo.InvariantCulture)),
                    ("factor", tier.Factor.ToString()),
                    ("before", before.ToString()));
            }

            before = tier.Factor;
        }
    }

    private void CheckFactors()
    {
        foreach (var grades in pay.SkillFactors.Keys.GroupBy(grade => grade.Vocabulary, StringComparer.Ordinal))
        {
            if (agreement.FindVocabulary(grades.Key) is not { IsOrdered: true } vocabulary)
            {
                continue;
            }

            List<Term> ordered =
            [
                .. grades.Where(grade => vocabulary.Find(grade.Code) is not null).Order(Comparer<Term>.Create(vocabulary.Compare)),
            ];
            for (var at = 1; at < ordered.Count; at++)
            {
                var (before, factor) = (pay.SkillFactors[ordered[at - 1]], pay.SkillFactors[ordered[at]]);
                if (factor < before)
                {
                    Add(FindingCodes.SkillFactorsFall,
                        ("higher", ordered[at]), ("factor", factor.ToString()), ("lower", ordered[at - 1]), ("before", before.ToString()));
                }
            }
        }
    }

    /// <summary>Floors of one area or group are not compared: who is there is a fact. The month's own test tops everybody up.</summary>
    private void CheckGuarantee()
    {
        if (pay.Guarantee is { IncludesOvertime: true } && !agreement.Floors.Any(floor => floor.Test == FloorTest.PersonMonth))
        {
            Add(FindingCodes.GuaranteeWithOvertimeUntested);
        }

        foreach (var floor in agreement.Floors.Where(floor => floor is { Area: null, Tested: null, Shares.Count: 0 } && pay.Guarantee is not null))
        {
            foreach (var step in floor.Amount.StepsWithin(agreement.Term).Where(step => step.HasValue))
            {
                if (
                    pay.Guarantee!.Amounts.Values.FirstOrDefault(amount => amount.Currency == step.Value.Currency && amount < step.Value) is
                    { HasCurrency: true } low)
                {
                    Add(FindingCodes.GuaranteeBelowFloor,
                        ("amount", low.ToString()), ("floor", floor.Name), ("least", step.Value.ToString()), ("from", step.Span.From));
                    break;
                }
            }
        }
    }

    private void Add(FindingCode code, params ReadOnlySpan<FindingArgument> arguments) => findings.Add(
        Finding.Of(code, $"clauses.{clause.Id}", [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id });
}
