using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>What overtime pays by kind, as multiples of the hour rate (加班工资倍数).</summary>
public sealed record OvertimeRates
{
    /// <summary>150 %, 200 % and 300 % (劳动法第四十四条).</summary>
    public static readonly OvertimeRates Statutory = new(Ratio.Percent(150m), Ratio.Percent(200m), Ratio.Percent(300m));

    /// <summary>Multiples by kind, each 0 or more.</summary>
    /// <param name="workingDay">On a working day (工作日延长).</param>
    /// <param name="restDay">On a rest day without rest in lieu (休息日).</param>
    /// <param name="holiday">On a statutory holiday (法定节假日).</param>
    public OvertimeRates(Ratio workingDay, Ratio restDay, Ratio holiday)
    {
        WorkingDay = workingDay;
        RestDay = restDay;
        Holiday = holiday;
    }

    /// <summary>On a working day; under cumulative hours the multiple of what exceeds the hours of the cycle.</summary>
    public Ratio WorkingDay { get; init => field = NotNegative(value); }

    /// <summary>On a rest day, for hours that were not given back as rest. Under cumulative hours a rest day is a working day.</summary>
    public Ratio RestDay { get; init => field = NotNegative(value); }

    /// <summary>On a statutory holiday, under every working-time system.</summary>
    public Ratio Holiday { get; init => field = NotNegative(value); }

    /// <inheritdoc/>
    public override string ToString() => $"{WorkingDay}, {RestDay}, {Holiday}";

    private static Ratio NotNegative(Ratio value) => Guard.That(value >= Ratio.Zero, value, "0 or more");

    internal LocalizedText InWords() => new(
        $"工作日 {WorkingDay.In(Language.Chinese)}，休息日 {RestDay.In(Language.Chinese)}，法定节假日 {Holiday.In(Language.Chinese)}",
        $"working days {WorkingDay}, rest days {RestDay}, statutory holidays {Holiday}");
}
