using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a payable month used of all that wide bonus clauses can say, told by the clauses that paid, the lines and their traces.</summary>
internal static class AwardCoverage
{
    /// <summary>What a comparison of wide clauses must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. new[] { nameof(JoiningGround), nameof(MonthGround) }.Select(name => $"ground {name}"),
        .. Enum.GetNames<AchievementKind>().Select(name => $"achievement {name}"),
        .. new[] { nameof(PointsAmount), nameof(ShareOfPayAmount), nameof(BenefitShareAmount) }.Select(name => $"amount {name}"),
        .. Enum.GetNames<Anchor>().Select(name => $"anchor {name}"),
        .. Enum.GetNames<TradeMatch>().Select(name => $"trade {name}"),
        .. Enum.GetNames<CapPeriod>().Select(name => $"cap {name}"),
        "full attendance",
        "month condition",
        "month without leave",
        "parity",
        "top share",
        "months of the pact",
        "selection round",
        "occasion of parts",
        "recognised by the table",
        "rest during leave",
        "accepted in part",
        "kept by the department",
        "figures counted up",
        "window calendar year",
        "window months of use",
        "cap of a year's benefit",
        "kind of benefit",
    ];

    /// <summary>What a comparison of grouped awards must meet.</summary>
    public static readonly IReadOnlyList<string> GroupKinds =
    [
        .. Enum.GetNames<LaterHigher>().SelectMany(name => new[] { $"later {name}", $"figures in a group, later {name}" }),
        .. Enum.GetNames<PrecedenceScope>().Where(name => name != nameof(PrecedenceScope.Month)).Select(name => $"scope {name}"),
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        foreach (var id in statement.Lines.Where(line => !line.Amount.IsZero).Select(line => line.Clause.Id).Distinct())
        {
            if (agreement.Find(id) is BonusClause clause)
            {
                foreach (var kind in Of(clause, worker, statement.Lines.Where(line => line.Clause.Id == id)))
                {
                    yield return kind;
                }
            }
        }

        foreach (var group in agreement.Groups.Where(group => group.Scope != PrecedenceScope.Month && statement.Lines.Any(line =>
            group.Clauses.Contains(line.Clause.Id) && IsLaterFigure(worker, line, statement.Month))))
        {
            yield return $"figures in a group, later {group.Later}";
        }

        foreach (
            var cap in agreement.Caps.Where(cap =>
                statement.Suppressed.Any(line => line.Reason == LineReason.OverCap && cap.Clauses.Contains(line.Clause.Id))))
        {
            yield return $"cap {cap.Per}";
        }

        if (statement.Suppressed.Any(line => line.Reason == LineReason.Suspended))
        {
            yield return "rest during leave";
        }

        if (worker.Achievements.Any(each => each.IsSelectionRound && each.Key.Contains(CompetitionLevel.National))
            && agreement.Clauses.Any(clause => clause is BonusClause { Bonus.Ground: AchievementGround { Kind: AchievementKind.Competition } }))
        {
            yield return "selection round";
        }
    }

    private static IEnumerable<string> Of(BonusClause clause, Worker worker, IEnumerable<PayLine> lines)
    {
        var bonus = clause.Bonus;
        var traces = lines.SelectMany(line => line.Trace).ToList();
        var paid = lines.Select(line => worker.Achievements.FirstOrDefault(each => each.Id == line.Occurrence)).OfType<Achievement>().ToList();
        var shares = clause.Amounts.Steps.Where(step => step.HasValue).Select(step => step.Value).OfType<BenefitShareAmount>().ToList();
        var hasFigures = paid.Exists(each => each.Benefits.Count > 0) && shares.Count == clause.Amounts.Steps.Count(step => step.HasValue);
        var found = new (string Kind, bool IsMet)[]
        {
            ($"anchor {bonus.Schedule.Anchor}", bonus.Schedule.Anchor is not null),
            ($"achievement {(bonus.Ground as AchievementGround)?.Kind}", bonus.Ground is AchievementGround),
            ($"trade {(bonus.Ground as StandingGround)?.Trade}", bonus.Ground is StandingGround),
            ("full attendance", bonus.Ground is MonthGround { FullAttendance: true }),
            ("month condition", bonus.Ground is MonthGround { Conditions.Count: > 0 }),
            ("month without leave", bonus.Ground is MonthGround { WithoutLeave.Count: > 0 } && worker.Leaves.Count > 0),
            ("parity", bonus.Ground is StandingGround { Parities.Count: > 0 } standing && OnlyByParity(standing, worker)),
            ("top share", bonus.Ground is AchievementGround { TopShare: not null }),
            ("months of the pact", bonus.Ground is AchievementGround { WithinMonthsOfPact: not null }),
            ("occasion of parts", bonus is { OccasionBy.Count: > 0, Repetition: Repetition.BestPerOccasion, Ground: AchievementGround }),
            (
                "recognised by the table",
                bonus.Ground is StandingGround { Fact: StandingFact.Recognised }
                    && worker.Qualifications.Any(held => held.RecognisedOn is null && held.Issuer is not null)),
            ("accepted in part", traces.Exists(step => step is AcceptanceTrace)),
            ("kept by the department", traces.Exists(step => step is DepartmentTrace)),
            ("figures counted up", hasFigures && paid.Exists(each => each.Benefits.Count > 1)),
            ("window calendar year", hasFigures && shares.Exists(share => share.Window == BenefitWindow.CalendarYear)),
            ("window months of use", hasFigures && shares.Exists(share => share.Window is { MonthsOfUse: not null })),
            ("cap of a year's benefit", hasFigures && shares.Exists(share => share.AtMostAYear is not null)),
            ("kind of benefit", hasFigures && shares.Exists(share => share.Of is not null)),
        };
        return found.Where(each => each.IsMet).Select(each => each.Kind);
    }

    /// <summary>Whether a line pays what a result earned beyond its earlier figures, or beyond what another award had paid.</summary>
    private static bool IsLaterFigure(Worker worker, PayLine line, YearMonth month) => !line.Amount.IsZero
        && worker.Achievements.FirstOrDefault(each => each.Id == line.Occurrence) is { Benefits.Count: > 1 }
        && line.Trace.Any(step => step is DifferenceTrace);

    private static bool OnlyByParity(StandingGround ground, Worker worker) =>
        !worker
            .Appointments.Select(each => each.Grade)
            .Concat(worker.Qualifications.Select(each => each.Grade))
            .Any(grade => grade.Vocabulary == ground.Vocabulary);
}
