using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a line is or would have been (应得金额), told beside what is paid: nearly always the same.</summary>
internal sealed record EntitledAmount
{
    /// <summary>What is paid.</summary>
    internal static readonly EntitledAmount AsPaid = new();

    private Money? Other { get; init; }

    /// <summary>An amount beside what is paid; null where there is none.</summary>
    internal static EntitledAmount? Of(Money? entitled, Money paid) => entitled is not { } amount ? null
        : amount == paid ? AsPaid
        : new EntitledAmount { Other = amount };

    /// <summary>The amount beside what is paid.</summary>
    internal Money Beside(Money paid) => Other ?? paid;
}
