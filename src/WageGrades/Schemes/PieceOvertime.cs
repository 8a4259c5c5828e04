using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// What pieces made outside legal hours pay (计件加班): a multiple of the person's own piece price by kind of hours. Unless declared otherwise the quota
/// of the normal hours comes first: as many of the month's overtime pieces as it still lacks pay the plain price, those of working days before those
/// of rest days and holidays.
/// </summary>
public sealed record PieceOvertime
{
    /// <summary>Multiples of the price.</summary>
    /// <param name="weekday">For extended hours of a working day, 1 or more.</param>
    /// <param name="restDay">For a rest day, 1 or more.</param>
    /// <param name="holiday">For a statutory holiday, 1 or more.</param>
    public PieceOvertime(Ratio weekday, Ratio restDay, Ratio holiday)
    {
        Weekday = Guard.That(weekday >= Ratio.One, weekday, "100 % or more");
        RestDay = Guard.That(restDay >= Ratio.One, restDay, "100 % or more");
        Holiday = Guard.That(holiday >= Ratio.One, holiday, "100 % or more");
    }

    /// <summary>150, 200 and 300 % after the quota (工资支付暂行规定 Art. 13).</summary>
    public static PieceOvertime Statutory { get; } = new(Ratio.Percent(150m), Ratio.Percent(200m), Ratio.Percent(300m));

    /// <summary>Where the statutory multiples come from.</summary>
    public static LegalReference StatutorySource { get; } =
        new()
        {
            Title = "工资支付暂行规定",
            EnglishTitle = "Interim provisions on payment of wages",
            Article = "13",
        };

    /// <summary>For extended hours of a working day.</summary>
    public Ratio Weekday { get; }

    /// <summary>For a rest day.</summary>
    public Ratio RestDay { get; }

    /// <summary>For a statutory holiday.</summary>
    public Ratio Holiday { get; }

    /// <summary>
    /// Whether the quota of the normal hours comes first (完成定额后). Default true, as the law has it; then the prices need unit times and the
    /// normal pieces their hours. False pays every overtime piece the multiple.
    /// </summary>
    public bool AfterQuota { get; init; } = true;

    /// <summary>The multiple for a kind of hours; one for normal hours.</summary>
    /// <param name="time">The kind of hours.</param>
    /// <returns>The multiple of the price.</returns>
    public Ratio For(PieceTime time) => Guard.Defined(time) switch
    {
        PieceTime.Overtime => Weekday,
        PieceTime.RestDay => RestDay,
        PieceTime.Holiday => Holiday,
        PieceTime.Normal => Ratio.One,
        _ => throw Closed.Missed(time),
    };
}
