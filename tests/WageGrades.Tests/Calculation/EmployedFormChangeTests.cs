using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A mere change of the form of employment changes no money of a clause that does not look at the form.</summary>
public sealed class EmployedFormChangeTests
{
    private static readonly StartRule[] Starts =
        [StartRule.OnTheDay, StartRule.MonthAfter, StartRule.ThisMonthIfBy(15), StartRule.NextAdjustmentDate(new AnnualDate(1, 1), new AnnualDate(7, 1))];

    private static readonly LocalDate Joined = new(2026, 3, 10);
    private static readonly LocalDate Returned = new(2026, 12, 8);
    private static readonly Employment Apprentice = new(EmploymentForm.ApprenticeEmployee);

    // Away in July, left on 21 November, back on 8 December; the one changes form thrice, the other never.
    private static readonly Worker Alike = Left(new Worker(new WorkerId("0001")).Employ(Joined)).Employ(Returned);

    private static readonly Worker Changed = Left(new Worker(new WorkerId("0001"))
            .Employ(Joined, Apprentice)
            .Employ(new LocalDate(2026, 3, 20))
            .Employ(new LocalDate(2026, 7, 15), Apprentice)
            .Employ(new LocalDate(2026, 11, 1)))
        .Employ(Returned, Apprentice);

    private static readonly YearMonth[] Months = [.. Enumerable.Range(0, 14).Select(new YearMonth(2026, 3).PlusMonths)];

    public static TheoryData<int, int> Rules()
    {
        TheoryData<int, int> rules = [];
        foreach (var start in Enumerable.Range(0, Starts.Length))
        {
            foreach (var stop in Enumerable.Range(0, StopRule.All.Count))
            {
                rules.Add(start, stop);
            }
        }

        return rules;
    }

    private static Worker Left(Worker worker) => worker.Absent(new DateSpan(new LocalDate(2026, 7, 13), new LocalDate(2026, 7, 17)))
        .Leave(new LocalDate(2026, 11, 21));

    [Theory]
    [MemberData(nameof(Rules))]
    public void PayFor_AnotherFormOfEmployment_ChangesNoMoney(int start, int stop)
    {
        BonusSchedule[] schedules =
        [
            new WhileHeld(),
            new OneOff(),
            new OneOff { EveryYear = true },
            new ForMonths(3),
            new AtServiceAge(1),
            Period(AccrualDays.Held),
            Period(AccrualDays.Employed) with { EveryMonths = 3 },
        ];
        foreach (var until in Enum.GetValues<UntilDue>())
        {
            foreach (var repetition in Enum.GetValues<Repetition>())
            {
                var agreement = Agreement([.. schedules.Select((schedule, at) =>
                    Bonus($"c{at}", new EmployedGround(), schedule, new FixedAmount(Cny(310.37m)), repetition))]);
                agreement = agreement with
                {
                    CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee],
                    Policies = agreement.Policies with { AllowanceStart = Starts[start], AllowanceStop = StopRule.All[stop], UntilDue = until },
                };
                Assert.Equal(Paid(agreement, Alike), Paid(agreement, Changed));
            }
        }
    }

    // Paid from the month after joining; an apprentice until June is full-time from July on and paid in July as before.
    [Fact]
    public void PayFor_StartsTheMonthAfter_NoMonthIsLostWithTheForm()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(Start, Apprentice).Employ(new LocalDate(2026, 7, 1));
        var agreement = Agreement(Bonus("allowance", new EmployedGround(), new WhileHeld { Start = StartRule.MonthAfter }, new FixedAmount(Cny(300m)))) with
        {
            CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee],
        };

        Assert.Equal(300m, agreement.Pay(worker, 2026, 7).Total.Amount);
    }

    // A post held since ever comes round on 1 January; ten thousand years are not asked for.
    [Fact]
    public void PayFor_EveryYearForWhatHeldSinceEver_OnceAYear()
    {
        var worker = Somebody() with { Post = EffectiveSeries.Always(new Post("post") { Terms = [PostClass.Key] }) };
        var clause = Bonus("yearly", new PostGround("post-class"), Once with { EveryYear = true }, new FixedAmount(Cny(300m)));

        Assert.Equal([300m, 0m, 300m], new[] { (2026, 1), (2026, 2), (2027, 1) }.Select(each => AwardDesk.Paid(clause, worker, each.Item1, each.Item2)));
    }

    private static Periodic Period(AccrualDays days) => new(12)
    {
        Accrual = Accrual.ByMonthsAbove(days, 15m), EmployedOn = CutOff.None, OnLeaving = LeaverPay.PaidAtOnce, Hours = PartTimeAs.AsItWas,
    };

    private static List<(YearMonth Month, string Clause, decimal Amount)> Paid(CollectiveAgreement agreement, Worker worker) =>
    [
        .. from month in Months
           let statement = agreement.PayFor(worker, month)
           from clause in agreement.Clauses
           select (month, clause.Id.ToString(), statement.IsPayable
               ? statement.Lines.Where(line => line.Clause.Id == clause.Id).Sum(line => line.Amount.Amount)
               : -1m),
    ];
}
