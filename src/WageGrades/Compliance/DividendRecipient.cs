using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>A person in a year of a dividend plan (岗位分红对象).</summary>
public sealed record DividendRecipient
{
    /// <summary>A person.</summary>
    /// <param name="worker">Who it is.</param>
    /// <param name="onPostSince">The first day on the post.</param>
    /// <param name="otherPay">The person's pay of the year without the dividend.</param>
    /// <param name="dividend">The dividend.</param>
    public DividendRecipient(WorkerId worker, LocalDate onPostSince, Money otherPay, Money dividend)
    {
        Worker = Guard.NotNull(worker);
        (OnPostSince, OtherPay, Dividend) = (onPostSince, otherPay, dividend);
    }

    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The first day on the post.</summary>
    public LocalDate OnPostSince { get; }

    /// <summary>The first day no longer on the post (离岗日期), or null.</summary>
    public LocalDate? LeftPostOn { get; init; }

    /// <summary>The pay of the year without the dividend.</summary>
    public Money OtherPay { get; }

    /// <summary>The dividend.</summary>
    public Money Dividend { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(DividendRecipient),
        (nameof(Worker), Worker), (nameof(OnPostSince), OnPostSince), (nameof(LeftPostOn), LeftPostOn), (nameof(OtherPay), OtherPay),
        (nameof(Dividend), Dividend));
}
