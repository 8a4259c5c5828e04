using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>On which level of an agreement's qualification framework a person stands day by day: the highest of what the person has.</summary>
internal static class LevelDays
{
    internal static EffectiveSeries<FrameworkLevel> Of(Worker worker, CollectiveAgreement agreement)
    {
        var held = new int[FrameworkLevel.All.Count + 1];
        List<EffectiveStep<FrameworkLevel>> steps = [];
        (LocalDate From, int Level) at = (LocalDate.MinIsoValue, 0);
        foreach (var day in Spans(worker, agreement).SelectMany(each => Changes(each.Level, each.Days)).GroupBy(each => each.Day)
            .OrderBy(each => each.Key))
        {
            foreach (var change in day)
            {
                held[change.Level] += change.Count;
            }

            var highest = Array.FindLastIndex(held, count => count > 0);
            if (Math.Max(highest, 0) is var level && level != at.Level)
            {
                if (day.Key > at.From)
                {
                    steps.Add(Step(at.Level, new DateSpan(at.From, day.Key)));
                }

                at = (day.Key, level);
            }
        }

        return steps.Count + at.Level == 0 ? EffectiveSeries.Empty<FrameworkLevel>()
            : EffectiveSeries<FrameworkLevel>.InOrder(steps.Append(Step(at.Level, new DateSpan(at.From))));
    }

    private static EffectiveStep<FrameworkLevel> Step(int level, DateSpan span) => level == 0
        ? EffectiveSeries<FrameworkLevel>.Gap(span, "no level")
        : new EffectiveStep<FrameworkLevel>(span, hasValue: true, FrameworkLevel.OfNumber(level), gapReason: null);

    private static IEnumerable<(LocalDate Day, int Level, int Count)> Changes(FrameworkLevel level, DateSpan days) => days.Until is { } until
        ? [(days.From, level.Number, 1), (until, level.Number, -1)]
        : [(days.From, level.Number, 1)];

    private static IEnumerable<(FrameworkLevel Level, DateSpan Days)> Spans(Worker worker, CollectiveAgreement agreement) =>
        from standing in Standings(worker, agreement)
        let level = agreement.LevelOf(standing.Grade)
        where level is not null && !(standing.Until <= standing.From)
        select (level, new DateSpan(standing.From, standing.Until));

    // What credits are recognised as counts unless grades count by appointment, and a level that they give by itself always does.
    private static IEnumerable<(Term Grade, LocalDate From, LocalDate? Until)> Standings(Worker worker, CollectiveAgreement agreement) =>
        agreement.Framework?.By switch
        {
            null => OfCredits(worker).Where(each => IsLevel(each.Grade)),
            StandingFact.Appointed => worker.Appointments.Select(each => (each.Grade, each.AppointedOn, each.EndedOn))
                .Concat(worker.Qualifications.Where(held => !held.IsOfCredits && !IsAppointed(held.Grade)).Select(Certified))
                .Concat(OfCredits(worker).Where(each => !IsAppointed(each.Grade))),
            StandingFact.Certified => worker.Qualifications.Where(held => !held.IsOfCredits).Select(Certified)
                .Concat(OfCredits(worker).Where(each => IsLevel(each.Grade))),
            StandingFact.Recognised => worker.Qualifications.SelectMany(held => held.RecognisedUnder(agreement)),
            _ => throw Closed.Missed(agreement.Framework.By),
        };

    private static IEnumerable<(Term Grade, LocalDate From, LocalDate? Until)> OfCredits(Worker worker) =>
        worker.Qualifications.Where(held => held.IsOfCredits).Select(Certified);

    private static (Term Grade, LocalDate From, LocalDate? Until) Certified(Qualification held) => (held.Grade, held.IssuedOn, held.ValidUntil);

    private static bool IsLevel(Term grade) => grade.Vocabulary == FrameworkLevel.Vocabulary.Code;

    private static bool IsAppointed(Term grade) =>
        grade.Vocabulary == SkillGrade.Vocabulary.Code || grade.Vocabulary == ProfessionalTitle.Vocabulary.Code;
}
