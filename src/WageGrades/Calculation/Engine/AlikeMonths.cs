namespace WageGrades.Calculation;

/// <summary>
/// Pays of the months that find the same one (同类月份只核算一次): the statement of the others has equal amounts, another person and perhaps another
/// month. What is not payable is paid by itself, since its reasons name people and days.
/// </summary>
internal sealed class AlikeMonths
{
    private readonly Dictionary<MonthFacts, PayStatement> paid = [];

    /// <summary>A statement of equal facts; the person's own where none was paid before.</summary>
    internal PayStatement Of(SeenMonth? seen, Func<PayStatement> payOwn)
    {
        if (seen is null)
        {
            return payOwn();
        }

        if (!paid.TryGetValue(seen.Facts, out var statement))
        {
            statement = payOwn();
            if (statement.IsPayable)
            {
                paid.Add(seen.Facts, statement);
            }
        }

        return statement;
    }
}
