namespace WageGrades.Calculation;

/// <summary>
/// Pays of the months that find the same one (同类月份只核算一次): the statement of the others has equal amounts, another person and perhaps another
/// month. What is not payable is paid by itself, since its reasons name people and days.
/// </summary>
internal sealed class AlikeMonths
{
    private readonly List<PayStatement?> paid = [];

    /// <summary>The statement of equal facts that was paid before; null where there is none.</summary>
    internal PayStatement? Find(int? place) => place is { } at && at < paid.Count ? paid[at] : null;

    /// <summary>A statement of equal facts; the person's own where none was paid before.</summary>
    /// <param name="place">The number of the facts; null for a month that is paid by itself.</param>
    /// <param name="payOwn">Pays the person's own month.</param>
    internal PayStatement Of(int? place, Func<PayStatement> payOwn)
    {
        if (place is not { } at)
        {
            return payOwn();
        }

        while (paid.Count <= at)
        {
            paid.Add(null);
        }

        if (paid[at] is { } known)
        {
            return known;
        }

        var statement = payOwn();
        paid[at] = statement.IsPayable ? statement : null;
        return statement;
    }
}
