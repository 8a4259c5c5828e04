using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a clause's standard gives for one occurrence: an exact amount with its trace, or the reason why it is open.</summary>
internal readonly record struct ResolvedAmount(ExactAmount Amount, TraceStep? Trace, LineReason Pending)
{
    internal static ResolvedAmount Of(ExactAmount amount, TraceStep? trace) => new(amount, trace, LineReason.None);

    internal static ResolvedAmount Open(Currency currency, LineReason reason, TraceStep? trace = null) =>
        new(ExactAmount.Zero(currency), trace, reason);
}
