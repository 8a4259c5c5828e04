using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Workforces;

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
        "every year",
    ];

    /// <summary>What a comparison of periods must meet with people who change and lead a life.</summary>
    public static readonly IReadOnlyList<string> LivedKinds =
        ["another form", "returned", "covered for a part", "leave without pay", "absorbed", "held under several"];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement) =>
        OfLines(agreement, statement)
            .Concat(statement.Lines.Where(line => !line.Amount.IsZero).SelectMany(line => OfLife(agreement, worker, line)))
            .Concat(statement.Suppressed.Any(line => line.Reason == LineReason.Absorbed && IsOfPeriod(agreement, line)) ? ["absorbed"] : [])
            .Distinct();

    private static bool IsOfPeriod(CollectiveAgreement agreement, PayLine line) =>
        agreement.Find(line.Clause.Id) is BonusClause { Bonus.Schedule: PeriodSchedule };

    private static IEnumerable<string> OfLife(CollectiveAgreement agreement, Worker worker, PayLine line)
    {
        if (line.BelongsTo is not { } period || agreement.Find(line.Clause.Id) is not BonusClause { Bonus.Schedule: PeriodSchedule schedule } clause)
        {
            yield break;
        }

        var terms = worker.Employment.StepsWithin(period).Where(step => step.HasValue).ToList();
        if (terms.Select(step => step.Value.Form).Distinct().Count() > 1)
        {
            yield return "another form";
        }

        if (terms.Zip(terms.Skip(1)).Any(pair => pair.First.Span.Until < pair.Second.Span.From))
        {
            yield return "returned";
        }

        var forms = clause.CoveredForms ?? agreement.CoveredForms;
        if (terms.Any(step => !forms.Contains(step.Value.Form)))
        {
            yield return "covered for a part";
        }

        if (schedule.Accrual!.Days == AccrualDays.Paid
            && worker.Leaves.Any(leave => leave.Kind == LeaveKind.Personal && leave.Span.Intersect(period) is not null))
        {
            yield return "leave without pay";
        }

        if (schedule.Accrual.Days == AccrualDays.Held && clause.Bonus.Ground is StandingGround or SeniorityGround or PostGround)
        {
            yield return "held under several";
        }
    }

    private static IEnumerable<string> OfLines(CollectiveAgreement agreement, PayStatement statement) =>
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

        if (schedule is OneOff { EveryYear: true })
        {
            yield return "every year";
        }

        if (schedule is LumpSum { Instalments.Count: > 1 })
        {
            yield return "instalment";
        }
    }
}
