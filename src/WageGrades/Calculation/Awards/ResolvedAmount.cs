using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What a clause's standard gives for one occurrence: an exact amount and how it came about, or the reason why it is open. Data that contradicts
/// itself leaves it open with a fault, which is reported only where the amount matters: a fault years ago must not block today's pay.
/// </summary>
internal readonly record struct ResolvedAmount
{
    // What is read from one thing is that thing until something is to be told beside it.
    private readonly object? told;
    private readonly bool explains;

    internal ExactAmount Amount { get; init; }

    /// <summary>How it came about; null where nothing is told. Each time one of its own, or one that is not to be changed.</summary>
    internal Derivation? Derivation
    {
        get => told is AmountSource source ? Derivation.Of(source, explains) : (Derivation?)told;
        init => told = value;
    }

    /// <summary>Why it is open; none where it is not.</summary>
    internal LineReason Pending { get; private init; }

    /// <summary>What contradicts itself about an open amount; or null.</summary>
    internal Finding? Fault { get; private init; }

    private ResolvedAmount(ExactAmount amount, object? told, bool explains) => (Amount, this.told, this.explains) = (amount, told, explains);

    internal static ResolvedAmount Of(ExactAmount amount, Derivation? derivation = null) => new(amount, derivation, explains: false);

    /// <summary>An amount read from one thing.</summary>
    internal static ResolvedAmount Of(ExactAmount amount, AmountSource source, bool explains) => new(amount, source, explains);

    internal static ResolvedAmount Open(Currency currency, LineReason reason, Derivation? derivation = null, Finding? fault = null) =>
        new(ExactAmount.Zero(currency), derivation, explains: false) { Pending = reason, Fault = fault };

    /// <summary>How it came about, opened by what happened on a day; one of its own.</summary>
    internal Derivation After(LineStart opened, MonthPlan plan) => told is AmountSource source
        ? Derivation.Of(source, explains, opened)
        : (Derivation ?? plan.Derive()).After(opened);

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

        var longer = Derivation?.Copy();
        longer?.Steps?.Add(why(part));
        return this with { Amount = Amount * part, Derivation = longer };
    }
}
