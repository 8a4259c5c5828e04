using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What a clause's standard gives for one occurrence: an exact amount and how it came about, or the reason why it is open. Data that contradicts
/// itself leaves it open with a fault, which is reported only where the amount matters: a fault years ago must not block today's pay.
/// </summary>
internal readonly record struct ResolvedAmount(ExactAmount Amount, Derivation? Derivation, LineReason Pending, Finding? Fault = null)
{
    internal static ResolvedAmount Of(ExactAmount amount, Derivation? derivation = null) => new(amount, derivation, LineReason.None);

    internal static ResolvedAmount Open(Currency currency, LineReason reason, Derivation? derivation = null, Finding? fault = null) =>
        new(ExactAmount.Zero(currency), derivation, reason, fault);

    /// <summary>What is owed until later standings are due: as before, and no more than the highest of them will give; what is open stays
    /// open.</summary>
    internal static ResolvedAmount? UntilSuccessors(ResolvedAmount? before, IEnumerable<ResolvedAmount?> coming)
    {
        ResolvedAmount? highest = null;
        foreach (var next in coming)
        {
            if (next is { Pending: not LineReason.None })
            {
                return next;
            }

            highest = highest is { } most && !(next?.Amount > most.Amount) ? highest : next;
        }

        return before is { Pending: LineReason.None } earlier && !(highest is { } cap && cap.Amount >= earlier.Amount) ? highest : before;
    }

    /// <summary>The same, multiplied by what was counted of a month.</summary>
    internal ResolvedAmount Counting(Ratio units) => this with { Derivation = Derivation?.Counting(units) };

    /// <summary>A part of the amount, with the step that says which.</summary>
    internal ResolvedAmount Times(Ratio part, Func<Ratio, TraceStep> why)
    {
        if (Pending != LineReason.None || part == Ratio.One)
        {
            return this;
        }

        var told = Derivation?.Copy();
        told?.Steps?.Add(why(part));
        return this with { Amount = Amount * part, Derivation = told };
    }
}
