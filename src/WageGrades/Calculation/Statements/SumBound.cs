using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// Keeps what is added up within the range of money (合计范围): amounts allowed one by one may together leave it. What would is blocked with a finding
/// and is in no sum, so that whatever is added up of the rest is in range. Where several such sums are set against each other each has less of the
/// range, so that differences stay within it too.
/// </summary>
internal sealed class SumBound(decimal limit = Money.Limit)
{
    private decimal moved;

    /// <summary>What each sum may come to where a result adds up the differences of so many parts: a part is the difference of two sums, and so is
    /// the whole.</summary>
    internal static decimal ForDifferences(int parts) => decimal.Floor(Money.Limit / ((2m * parts) + 4m));

    /// <summary>The statements, those that do not fit blocked.</summary>
    internal static IEnumerable<PayStatement> Keep(IEnumerable<PayStatement> statements)
    {
        SumBound bound = new();
        return statements.Select(bound.Take);
    }

    /// <summary>The statement, blocked where the lines so far and its own, whatever their signs, reach 10^16.</summary>
    internal PayStatement Take(PayStatement statement) => !statement.IsPayable || TryTake(MovedBy(statement))
        ? statement
        : statement.BlockedBy(Finding.Of(
            FindingCodes.SumOutOfRange,
            statement.Worker.ToString(),
            ("where", $"{statement.Worker} {IsoDate.Of(statement.Month)}"),
            ("sum", ExactDecimal.Print(moved + MovedBy(statement)))));

    /// <summary>Whether an amount would fit beside those taken before.</summary>
    internal bool Fits(decimal amount) => moved + amount < limit && Money.IsInRange(moved + amount);

    /// <summary>Whether an amount fits beside those taken before; one that does not is not taken.</summary>
    internal bool TryTake(decimal amount)
    {
        if (!Fits(amount))
        {
            return false;
        }

        moved += amount;
        return true;
    }

    /// <summary>The finding for an amount that does not fit beside those taken before.</summary>
    internal Finding Refuse(string where, decimal amount) => RefuseSum(where, ExactDecimal.Print(moved + amount));

    /// <summary>The finding for a sum that does not fit, beside whatever else.</summary>
    internal Finding RefuseSum(string where, string sum) => limit == Money.Limit
        ? Finding.Of(FindingCodes.SumOutOfRange, where, ("where", where), ("sum", sum))
        : Finding.Of(FindingCodes.DifferencesOutOfRange, where, ("where", where), ("sum", sum), ("limit", ExactDecimal.Print(limit)));

    /// <summary>What a statement's lines move, whatever their signs, or its rounded total where that is more.</summary>
    internal static decimal MovedBy(PayStatement statement)
    {
        var sum = 0m;
        foreach (var line in ValueList.Of(statement.Lines))
        {
            sum += Math.Abs(line.Amount.Amount);
        }

        return Math.Max(sum, Math.Abs(statement.SettledSoFar.Amount));
    }

    /// <summary>Why somebody is in no sum, in both languages.</summary>
    internal LocalizedText Reason(string where, decimal sum)
    {
        var finding = RefuseSum(where, ExactDecimal.Print(sum));
        return new(finding.Message(Language.Chinese), finding.Message(Language.English));
    }

    /// <summary>The finding for a person's month, or for what a month settles for several people, that left the range while it was
    /// computed.</summary>
    internal static Finding Of(string path, YearMonth month, OverflowException overflow) =>
        Finding.Of(
            FindingCodes.SumOutOfRange,
            path,
            ("where", path.Length == 0 ? IsoDate.Of(month) : $"{path} {IsoDate.Of(month)}"),
            ("sum", AmountOverflow.AmountOf(overflow)));
}
