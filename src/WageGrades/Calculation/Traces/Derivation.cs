using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>
/// How an amount came about, while it is worked out: its origin, and the steps in words where the run explains itself. Who adds a step writes
/// <c>Steps?.Add(…)</c>, so that a run without explanation makes none. A line keeps that of its draft, to which nobody adds any more.
/// </summary>
internal sealed class Derivation : IEquatable<Derivation>
{
    internal static readonly Derivation None = Begin(explains: false);

    private readonly bool explains;

    // What most amounts have is told before the steps, and made a step and an origin of only when somebody asks.
    private readonly AmountSource? source;
    private LineStart? start;
    private TraceChain? last;
    private LineOrigin? origin;

    private Derivation(bool explains, AmountSource? source, TraceChain? last) => (this.explains, this.source, this.last) = (explains, source, last);

    /// <summary>Where the amount comes from.</summary>
    internal LineOrigin Origin
    {
        get => origin ??= source is null && start is null ? LineOrigin.None : new LineOrigin { Source = source, Start = start };
        private set => origin = value;
    }

    /// <summary>Where steps are added, which is this one itself; null where nothing is explained.</summary>
    internal Derivation? Steps => explains ? this : null;

    /// <summary>The steps so far, in their order; empty where nothing is explained.</summary>
    internal ValueList<TraceStep> Trace =>
        explains ? TraceChain.ToList(last, start?.Explain(), source?.Explain()) : TraceChain.ToList(last);

    /// <summary>One that has nothing to tell yet.</summary>
    /// <param name="explains">Whether steps are kept.</param>
    internal static Derivation Begin(bool explains) => new(explains, source: null, last: null);

    /// <summary>That of an amount read from one thing.</summary>
    internal static Derivation Of(AmountSource source, bool explains, LineStart? opened = null) =>
        new(explains, source, last: null) { start = opened };

    /// <summary>One that goes on from here without changing this one.</summary>
    internal Derivation Copy() => new(explains, source, last) { start = start, origin = origin };

    /// <summary>The same amount, from elsewhere.</summary>
    internal Derivation With(LineOrigin other)
    {
        var copy = Copy();
        copy.Origin = other;
        return copy;
    }

    /// <summary>The same origin, told in other steps.</summary>
    internal Derivation With(ValueList<TraceStep> steps) => new(explains, source: null, TraceChain.Of(steps)) { origin = Origin };

    /// <summary>The same, opened by what happened on a day.</summary>
    internal Derivation After(LineStart opened)
    {
        var after = start is null ? Copy() : With(Trace);
        (after.start, after.origin) = (opened, after.origin is null ? null : after.origin with { Start = opened });
        return after;
    }

    /// <summary>Adds a step.</summary>
    internal void Add(TraceStep step) => last = new TraceChain(step, last);

    /// <summary>Adds steps in their order.</summary>
    internal void AddRange(IEnumerable<TraceStep> steps)
    {
        foreach (var step in steps)
        {
            Add(step);
        }
    }

    /// <summary>Adds what the amount was read from; of several the first one is the origin.</summary>
    internal void From(AmountSource source)
    {
        Origin = Origin.Source is null ? Origin with { Source = source } : Origin;
        Steps?.Add(source.Explain());
    }

    /// <summary>The same, multiplied by what was counted of a month; the step that says so is added where it multiplies.</summary>
    internal Derivation Counting(Ratio units) =>
        With(Origin with { Terms = Origin.Terms with { Units = Origin.Terms.Units * units } });

    /// <summary>Adds the rule of probation.</summary>
    internal void OnProbation(ProbationRule rule, ExactAmount of)
    {
        Origin = Origin with { Terms = Origin.Terms with { Probation = rule } };
        Steps?.Add(new ProbationTrace(rule, of));
    }

    /// <summary>Adds the share of full-time hours.</summary>
    internal void ByHours(Ratio share)
    {
        Origin = Origin with { Terms = Origin.Terms with { Hours = share } };
        Steps?.Add(new HoursTrace(share));
    }

    /// <summary>Adds the part of a year that is advanced.</summary>
    internal void Advanced(AnnualAdvance advance)
    {
        Origin = Origin with { Terms = Origin.Terms with { Advance = advance } };
        Steps?.Add(new AdvanceTrace(advance));
    }

    /// <summary>Adds a cap that applied.</summary>
    internal void Capped(Money atMost)
    {
        Origin = Origin with { Terms = Origin.Terms with { IsCapped = true } };
        Steps?.Add(new CapTrace(atMost));
    }

    /// <summary>Adds why it is not paid; the last reason is the origin's.</summary>
    internal void Stopped(LineStop stop)
    {
        Origin = Origin with { Stop = stop };
        Steps?.Add(stop.Explain());
    }

    /// <summary>Adds what another derivation tells; of several sources the first one is the origin.</summary>
    internal void ThenOf(Derivation other)
    {
        Origin = Origin.Source is null ? Origin with { Source = other.Origin.Source } : Origin;
        Steps?.AddRange(other.Trace);
    }

    /// <summary>Adds the terms that another derivation found: probation and hours.</summary>
    internal void OnTermsOf(Derivation other)
    {
        var (own, others) = (Origin.Terms, other.Origin.Terms);
        Origin = Origin with
        {
            Terms = own with { Probation = own.Probation ?? others.Probation, Hours = own.Hours == Ratio.One ? others.Hours : own.Hours },
        };
        Steps?.AddRange(other.Trace);
    }

    /// <summary>Whether both tell the same.</summary>
    public bool Equals(Derivation? other) =>
        ReferenceEquals(this, other) || (other is not null && Origin == other.Origin && Trace == other.Trace);

    public override bool Equals(object? obj) => Equals(obj as Derivation);

    public override int GetHashCode() => HashCode.Combine(Origin, Trace);
}
