using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// One line of a pay statement (工资项目明细): the clause, the days, the exact and the rounded amount, and how it came about. A suppressed or
/// pending line pays zero and keeps the amount it would have been.
/// </summary>
public sealed partial record PayLine
{
    internal PayLine(ClauseReference clause, LocalizedText heading, DateSpan span)
        : this(new LineHead(clause, heading), span)
    {
    }

    internal PayLine(LineHead head, DateSpan span) => (Head, Span) = (head, span);

    private readonly EntitledAmount? entitled;

    /// <summary>Says that it pays what it is entitled to; said after the amount.</summary>
    internal EntitledAmount? Entitled { init => entitled = value; }

    // What all lines of a clause have is one object for all of them.
    private LineHead Head { get; init; }

    /// <summary>The clause that pays it; prints the clause's number.</summary>
    public ClauseReference Clause => Head.Clause;

    /// <summary>The clause's heading.</summary>
    public LocalizedText Heading => Head.Heading;

    /// <summary>The days of the month that the line covers; for a one-off its due day.</summary>
    public DateSpan Span { get; }

    /// <summary>Whether it is paid, suppressed or pending.</summary>
    public LineStatus Status { get; init => field = value == LineStatus.Paid ? value : Guard.DefinedOften(value); }

    /// <summary>Why it is not paid; <see cref="LineReason.None"/> on a paid line.</summary>
    public LineReason Reason { get; init => field = value == LineReason.None ? value : Guard.DefinedOften(value); }

    /// <summary>The exact amount before rounding; for a suppressed line the exact entitlement.</summary>
    public ExactAmount Exact { get; init; }

    /// <summary>What is paid, rounded by the agreement's rule for lines; zero on a suppressed or pending line.</summary>
    public Money Amount
    {
        get;
        init => (field, entitled) = (value, EntitledAmount.Of(Entitlement, value));
    }

    /// <summary>What the line is or would have been before another clause suppressed it, rounded; null while it is pending.</summary>
    public Money? Entitlement
    {
        get => entitled?.Beside(Amount);
        init => entitled = EntitledAmount.Of(value, Amount);
    }

    /// <summary>The factor of the full monthly amount that the line pays; one for a full month and for a one-off.</summary>
    public Ratio Factor
    {
        get => Time.Factor;
        init => Time = value == Time.Factor ? Time : Time with { Factor = value };
    }

    /// <summary>The occurrence that opened it, such as an event's id; empty where the clause has only one.</summary>
    public string Occurrence { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>The time for which it is due (所属期间) where that is not the month itself, such as the year that a settlement belongs to; or
    /// null.</summary>
    public DateSpan? BelongsTo
    {
        get => Time.BelongsTo;
        init => Time = value == Time.BelongsTo ? Time : Time with { BelongsTo = value };
    }

    /// <summary>
    /// Of a line that is due for a longer time, the part allotted to the month itself (其中属于当月的部分), which counts towards the floors under the month;
    /// null where none is. A top-up to a floor judged over the year belongs to the months that fell short, in proportion to what each lacked.
    /// </summary>
    public Money? PartOfMonth
    {
        get => Time.PartOfMonth;
        init => Time = value == Time.PartOfMonth ? Time : Time with { PartOfMonth = value };
    }

    // Hardly any line is due for another time than its month.
    internal LineTime Time { get; init; } = LineTime.OfMonth;

    /// <summary>Where it comes from, as data.</summary>
    internal LineOrigin Origin
    {
        get => Derivation.Origin;
        init => Derivation = Derivation.With(value);
    }

    /// <summary>How it came about, step by step; for people to read.</summary>
    public IReadOnlyList<TraceStep> Trace
    {
        get => Derivation.Trace;
        init => Derivation = Derivation.With(ValueList.Of(value));
    }

    /// <summary>How it came about, of which origin and steps are made for who asks.</summary>
    internal Derivation Derivation { get; init; } = Derivation.None;

    /// <summary>Who bears it, as shares; empty: the employer bears all.</summary>
    public IReadOnlyList<PayerShare> Payers
    {
        get => Head.Payers;
        init => Head = Head with { Payers = ValueList.Of(value) };
    }

    /// <summary>For each pay base whether it counts in it; a base that is absent is unanswered.</summary>
    public IReadOnlyDictionary<PayBase, bool> Counts
    {
        get => Head.Counts;
        init => Head = Head with { Counts = ValueMap.Of(value) };
    }

    /// <summary>Whether it counts in a base; null where that is not answered.</summary>
    internal bool? CountsIn(PayBase payBase) => Head.Counts.TryGetValue(payBase, out var counts) ? counts : null;

    /// <summary>What rounding added (+) or took (−): the amount less the exact amount; zero on a line that is not paid.</summary>
    public ExactAmount Residual => Status == LineStatus.Paid ? Amount.ToExactAmount() - Exact : ExactAmount.Zero(Exact.Currency);

    /// <summary>The line in words: heading and the steps of its trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence without the amount.</returns>
    public string Explain(Language language)
    {
        var steps = string.Join(Words.Semicolon.In(language), Trace.Select(step => step.In(language)).Concat(Belonging(language)));
        var heading = Heading.In(language);
        return steps.Length == 0 ? heading : Words.Explained(heading, steps).In(language);
    }

    private string[] Belonging(Language language) => BelongsTo is { } span
        ? [Words.BelongsTo(span).In(language)]
        : [];

    /// <inheritdoc/>
    public override string ToString() => Status == LineStatus.Paid
        ? $"{Clause}: {Amount}"
        : $"{Clause}: {Status.ToString().ToLowerInvariant()}, {(Entitlement is { } due ? due.ToString() : "open")}";
}
