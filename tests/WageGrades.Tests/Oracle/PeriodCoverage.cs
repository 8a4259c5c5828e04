using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;

namespace WageGrades.Tests.Oracle;

/// <summary>What the clauses that paid for a period, or at an age of service, say.</summary>
internal static class PeriodCoverage
{
    /// <summary>What a comparison of periods must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. new[] { nameof(Periodic), nameof(LumpSum), nameof(AtServiceAge) }.Select(name => $"schedule {name}"),
        .. Enum.GetNames<AccrualMethod>().Select(name => $"accrual {name}"),
        .. Enum.GetNames<AccrualDays>().Select(name => $"days {name}"),
        .. Enum.GetNames<LeaverPay>().Select(name => $"leaver {name}"),
        .. Enum.GetNames<PartTimeAs>().Select(name => $"hours {name}"),
        .. Enum.GetNames<CutOffKind>().Select(name => $"cut-off {name}"),
        "ground EmployedGround",
        "instalment",
        "base months",
        "day of the ground",
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, PayStatement statement) =>
        statement.Lines.Where(line => !line.Amount.IsZero)
            .Select(line => line.Clause.Id)
            .Distinct()
            .Select(agreement.Find)
            .OfType<BonusClause>()
            .SelectMany(clause => Of(clause.Bonus.Schedule));

    private static IEnumerable<string> Of(BonusSchedule schedule)
    {
        if (schedule.OfPeriod is { Accrual: { } accrual } period)
        {
            yield return $"accrual {accrual.Method}";
            yield return $"days {accrual.Days}";
            yield return $"leaver {period.OnLeaving}";
            yield return $"hours {period.Hours}";
        }

        if (schedule is Periodic periodic)
        {
            yield return $"cut-off {periodic.EmployedOn!.Kind}";
            if (periodic.Base is not null)
            {
                yield return "base months";
            }

            if (periodic.HeldOn is not null)
            {
                yield return "day of the ground";
            }
        }

        if (schedule is LumpSum { Instalments.Count: > 1 })
        {
            yield return "instalment";
        }
    }
}
