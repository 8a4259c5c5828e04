using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// People about whom all is known that wide bonus clauses ask for: issuers and regions of certificates, further dates, apprentices and pacts,
/// entrants, accepted parts, figures of benefit, leave.
/// </summary>
internal static class AwardFacts
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    public static Gen<Worker> Widened(Worker worker) =>
        from qualifications in AwardGen.Each(worker.Qualifications, Widened)
        from appointments in AwardGen.Each(worker.Appointments, Widened)
        from mentoring in FactGen.Some(Mentoring, 3)
        from achievements in AwardGen.Each(
            worker.Achievements.Concat(mentoring.Select((each, i) => each with { Id = $"m{i}" })), Widened)
        from leaves in FactGen.Some(Leave, 2)
        select worker with { Qualifications = qualifications, Appointments = appointments, Achievements = achievements, Leaves = leaves };

    public static IEnumerable<Worker> Simpler(Worker worker) =>
        FactGen.Shorter(worker.Leaves).Select(fewer => worker with { Leaves = fewer })
            .Concat(FactGen.Simpler(worker.Achievements, Simpler).Select(simpler => worker with { Achievements = simpler }));

    private static IEnumerable<Achievement> Simpler(Achievement achievement)
    {
        foreach (var fewer in FactGen.Shorter(achievement.Benefits))
        {
            yield return achievement with { Benefits = fewer };
        }

        if (achievement.AcceptedShare != Ratio.One)
        {
            yield return achievement with { AcceptedShare = Ratio.One };
        }

        if (achievement.Occasion is not null)
        {
            yield return achievement with { Occasion = null };
        }
    }

    private static Gen<Qualification> Widened(Qualification held) =>
        from issuer in Gen.Elements<IssuerKind?>([.. AwardGen.Issuers, IssuerKind.OwnEvaluation, null])
        from region in Gen.Elements<string?>("Hubei", "Zhejiang", null)
        from mode in Gen.Elements<EducationMode?>([.. AwardGen.Modes, null])
        from isOfTable in Gen.Elements(true, false)
        select held with
        {
            Issuer = issuer?.Term,
            Region = region,
            Mode = held.Grade.Vocabulary == "education" ? mode?.Term : null,
            RecognisedOn = isOfTable ? null : held.RecognisedOn,
        };

    private static Gen<Appointment> Widened(Appointment appointment) =>
        from day in Known(FactGen.AnyDay)
        select appointment with { PublishedOn = day };

    private static Gen<Achievement> Mentoring =>
        from key in Gen.Elements<TermKey>([
            SkillGrade.Senior.Term,
            SkillGrade.Technician.Term,
            CompetitionLevel.City.Term,
            CompetitionLevel.Provincial.Term,
        ])
        from day in FactGen.AnyDay
        from months in Gen.Choose(0, 60)
        from pact in Known(Gen.Constant(day.PlusMonths(-months)))
        select new Achievement("m", AchievementKind.Mentoring, key, day)
        {
            PactOn = pact,
            VerifiedBenefit = FactGen.Cny(40_000m),
            DecidedAmounts = FactGen.Ids.ToDictionary(id => (ClauseId)id, _ => FactGen.Cny(500m)),
        };

    public static Gen<Achievement> Widened(Achievement achievement) =>
        from issued in Known(FactGen.AnyDay)
        from published in Known(FactGen.AnyDay)
        from entrants in FactGen.Rarely<int?>(null, Gen.Choose(1, 9).Select(count => (int?)count), 60)
        from isNational in FactGen.Rarely(true, Gen.Constant(false), 4)
        from isSelection in FactGen.Rarely(true, Gen.Constant(false), 3)
        from apprentice in Gen.Elements<string?>("Li", "Wang", null)
        from accepted in FactGen.Rarely(Ratio.Of(2, 3), Gen.Constant(Ratio.One), 5)
        from used in FactGen.Rarely<LocalDate?>(null, Gen.Elements<LocalDate?>(NewYear, NewYear.PlusMonths(-12), NewYear.PlusMonths(-9)), 15)
        from figures in FactGen.Some(Figure(used ?? NewYear), 3)
        from hasFigures in Gen.Elements(true, false)
        from revised in FactGen.Rarely<Money?>(null, Gen.Choose(0, 900_000).Select(yuan => (Money?)FactGen.Cny(yuan)), 3)
        let benefits = achievement.Kind == AchievementKind.Innovation && hasFigures ? Revised(figures, revised) : []
        let isOfNation = isNational && achievement.Kind == AchievementKind.Competition
        select achievement with
        {
            Key = isOfNation
                ? [CompetitionLevel.National, .. achievement.Key.Where(term => term.Vocabulary != "competition-level")]
                : achievement.Key,
            IssuedOn = issued,
            PublishedOn = published,
            Entrants = entrants,
            Place = achievement.Place ?? 1,
            IsSelectionRound = isSelection,
            Apprentice = apprentice,
            AcceptedShare = accepted,
            UsedFrom = used,
            Benefits = benefits,
            VerifiedBenefit = benefits.Count > 0 ? null : achievement.VerifiedBenefit,
        };

    /// <summary>With the first figure verified again on its day, as final if it was provisional.</summary>
    private static IReadOnlyList<Benefit> Revised(IReadOnlyList<Benefit> figures, Money? amount) => figures.Count == 0 || amount is null
        ? figures
        : [.. figures, figures[0] with { Amount = amount, IsProvisional = !figures[0].IsProvisional }];

    private static Gen<Benefit> Figure(LocalDate start) =>
        from kind in Gen.Elements<Term>(AwardGen.Kinds)
        from half in Gen.Choose(0, 3)
        from months in Gen.Elements(6, 6, 12)
        from amount in FactGen.Rarely<Money?>(null, Gen.Choose(0, 900_000).Select(yuan => (Money?)FactGen.Cny(yuan)), 20)
        from verified in FactGen.Rarely<LocalDate?>(
            null,
            Gen.Frequency((2, FactGen.Day), (1, Gen.Constant(new LocalDate(2026, 3, 20)))).Select(day => (LocalDate?)day),
            6)
        from isProvisional in Gen.Elements(true, false)
        let first = start.PlusMonths(6 * half)
        select new Benefit(kind, new DateSpan(first, first.PlusMonths(months)))
        {
            Amount = amount,
            VerifiedOn = verified,
            IsProvisional = isProvisional,
        };

    private static Gen<Leave> Leave =>
        from kind in Gen.Elements<Term>(AwardGen.LeaveKinds)
        from span in FactGen.Span
        from isOpen in FactGen.Rarely(true, Gen.Constant(false), 10)
        select new Leave(kind, isOpen ? new DateSpan(span.From) : span);

    private static Gen<LocalDate?> Known(Gen<LocalDate> day) => FactGen.Rarely<LocalDate?>(null, day.Select(value => (LocalDate?)value), 60);
}
