using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Tests.Samples;

/// <summary>What the sample's people achieved from July 2025 to June 2026, and their attendance in July 2026, under cumulative hours until
/// September.</summary>
internal static class SampleEvents
{
    private static readonly LocalDate First = new(2025, 7, 1);
    private static readonly YearMonth Month = new(2026, 7);

    internal static Workforce Add(Workforce workforce)
    {
        Worker[] ready =
        [
            .. workforce
                .Workers.Where(worker => worker.Employment.Steps[^1].Span.From < First && worker.Post.On(SamplePeople.On).IsFrontLine)
                .OrderBy(worker => Chance.Hash(SamplePeople.NumberOf(worker), "event")),
        ];
        Dictionary<WorkerId, Worker> changed = workforce.Workers.ToDictionary(
            worker => worker.Id,
            worker => WithQuarter(worker.Record(Month, Attendance(worker))));
        Achievement[] events = [.. Events().Select((each, i) => each with { Id = $"E{i + 1:000}", RecognisedOn = First.PlusDays(i * 5 % 363) })];
        for (int i = 0; i < events.Length; i++)
        {
            WorkerId winner = ready[i * 3 % ready.Length].Id;
            changed[winner] = changed[winner].Achieve(events[i]);
        }

        return workforce.Select(worker => changed[worker.Id]);
    }

    private static IEnumerable<Achievement> Events()
    {
        CompetitionPlacing[] podium = [CompetitionPlacing.First, CompetitionPlacing.Second, CompetitionPlacing.Third];
        foreach (
            (CompetitionLevel level, string trade) in new[]
            {
                (CompetitionLevel.Enterprise, "车工"),
                (CompetitionLevel.Enterprise, "焊工"),
                (CompetitionLevel.Enterprise, "装配钳工"),
                (CompetitionLevel.Enterprise, "电工"),
                (CompetitionLevel.City, "数控车工"),
                (CompetitionLevel.City, "焊工"),
                (CompetitionLevel.Provincial, "装配钳工"),
            })
        {
            foreach (CompetitionPlacing placing in podium)
            {
                yield return Of(
                    AchievementKind.Competition,
                    [level, placing, CompetitionRole.Competitor],
                    $"2025 年{level.Label.Chinese}技能竞赛（{trade}）");
            }
        }

        foreach ((InnovationKind kind, decimal amount, int many) in new[]
        {
            (InnovationKind.DesignPatent, 300m, 4), (InnovationKind.UtilityModelPatent, 800m, 5), (InnovationKind.InventionPatent, 2_000m, 1),
        })
        {
            for (int i = 1; i <= many; i++)
            {
                yield return Of(AchievementKind.Innovation, kind.Term, $"{kind.Label.Chinese} {i}") with
                {
                    DecidedAmounts = Decided("patent-award", amount),
                };
            }
        }

        for (int i = 1; i <= 20; i++)
        {
            yield return Of(AchievementKind.Innovation, InnovationKind.TechnicalImprovement.Term, $"技术改进 {i}") with
            {
                DecidedAmounts = Decided("improvement-award", 100m * (1 + Chance.Of(i, "improvement", 15))),
            };
        }

        for (int i = 1; i <= 6; i++)
        {
            yield return Of(AchievementKind.Innovation, InnovationKind.FiveSmall.Term, $"五小成果 {i}") with
            {
                DecidedAmounts = Decided("improvement-award", 500m),
            };
        }

        foreach (decimal benefit in new[] { 120_000m, 386_000m, 900_000m, 7_500_000m })
        {
            yield return Of(AchievementKind.Innovation, InnovationKind.CostSaving.Term, $"节本增效 {benefit:0}") with
            {
                VerifiedBenefit = Currency.Cny.Of(benefit),
            };
        }

        foreach ((HonourLevel level, Honour honour) in new[]
        {
            (HonourLevel.Enterprise, Honour.AdvancedWorker), (HonourLevel.Enterprise, Honour.Craftsman), (HonourLevel.Enterprise, Honour.ModelWorker),
            (HonourLevel.City, Honour.TechnicalExpert), (HonourLevel.City, Honour.Craftsman), (HonourLevel.Province, Honour.MayDayLabourMedal),
        })
        {
            yield return Of(AchievementKind.Honour, [level, honour], $"2026 年{level.Label.Chinese}{honour.Label.Chinese}");
        }
    }

    private static Achievement Of(AchievementKind kind, TermKey key, string occasion) => new("E", kind, key, First) { Occasion = occasion };

    private static Dictionary<ClauseId, Money> Decided(string clause, decimal amount) => new() { [clause] = Currency.Cny.Of(amount) };

    /// <summary>Who is under cumulative hours has the whole quarter recorded: its hours are settled in September.</summary>
    private static Worker WithQuarter(Worker worker) => IsCumulative(worker)
        ? worker.Record(new YearMonth(2026, 8), Worked(worker, 21)).Record(new YearMonth(2026, 9), Worked(worker, 22))
        : worker;

    private static bool IsCumulative(Worker worker) => worker.Employment.On(SamplePeople.On).WorkingTime == WorkingTimeSystem.Cumulative;

    private static MonthRecord Worked(Worker worker, int scheduled) => new()
    {
        Counts = new Dictionary<Term, decimal>
        {
            [MonthCounter.ScheduledDays] = scheduled,
            [MonthCounter.AttendedDays] = scheduled,
            [MonthCounter.WorkedHours] = (scheduled * 8) + Chance.Pick(SamplePeople.NumberOf(worker) + scheduled, "cycle", -24, -8, 0, 8, 20),
        },
    };

    /// <summary>July 2026 has 23 scheduled days. Most lose none of them. The hours of agency staff are the agency's.</summary>
    private static MonthRecord Attendance(Worker worker)
    {
        int person = SamplePeople.NumberOf(worker);
        bool isFrontLine = worker.Post.On(SamplePeople.On).IsFrontLine;
        decimal unpaid = Chance.Of(person, "unpaid", 30) == 0 ? 0.5m * (1 + Chance.Of(person, "days", 6)) : 0;
        decimal sick = unpaid == 0 && Chance.Of(person, "sick", 40) == 0 ? 1 + Chance.Of(person, "days", 5) : 0;
        decimal leave = unpaid == 0 && sick == 0 && Chance.Of(person, "leave", 12) == 0 ? 1 + Chance.Of(person, "days", 3) : 0;
        bool isAgency = worker.Employment.On(SamplePeople.On).Form == EmploymentForm.Agency;
        bool isRestDay = isFrontLine && !isAgency && !IsCumulative(worker) && Chance.Of(person, "rest day", 15) == 0;
        Dictionary<Term, decimal> counts = new()
        {
            [MonthCounter.ScheduledDays] = 23,
            [MonthCounter.AttendedDays] = 23 - unpaid - sick - leave,
            [MonthCounter.Vocabulary.Find("sick-days")!] = sick,
            [MonthCounter.Vocabulary.Find("annual-leave-days")!] = leave,
            [MonthCounter.WorkedHours] = IsCumulative(worker) ? (8 * (23 - unpaid - sick)) + Chance.Pick(person, "cycle", 0, 8, 12, 20) : 0,
            [MonthCounter.OvertimeHours] = isFrontLine && !isAgency && !IsCumulative(worker) ? Chance.Pick(person, "overtime", 0, 0, 4, 6.5m, 12) : 0,
            [MonthCounter.RestDayOvertimeHours] = isRestDay ? 8 * (1 + Chance.Of(person, "rest days", 2)) : 0,
            [MonthCounter.RestDayHoursTakenOff] = isRestDay && Chance.Of(person, "in lieu", 3) == 0 ? 8 : 0,
            [MonthCounter.NightShifts] = isFrontLine ? Chance.Pick(person, "night", 0, 0, 0, 4, 8) : 0,
        };
        return new MonthRecord { UnpaidDays = unpaid, Counts = counts.Where(count => count.Value != 0).ToDictionary() };
    }
}
