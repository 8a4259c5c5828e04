using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>
/// 技高者多得、多劳者多得、创新者多得: more skill, more work, more innovation never pay less. A later award may pay only the difference, so pay is
/// compared as it adds up from month to month.
/// </summary>
public sealed class MoreNeverPaysLessTests
{
    private static readonly LocalDate First = FactGen.Months[0].OnDayOfMonth(1);

    [Fact]
    public void PayFor_HigherPlaceOnTheLadder_NeverPaysLess() => Law.Holds(
        Law.Both(FairCase.Any, Arb.From(FactGen.Day, DateGen.Nearer)),
        each => NeverLess(each.First, worker => worker with
        {
            Place = worker.Place.StepsWithin(new DateSpan(each.Second)).Aggregate(
                worker.Place, (places, step) => places.Set(step.Span, Higher(step.Value))),
        }),
        100);

    // What is raised to a grade that the person is appointed to anyway renews that one and begins nothing anew, so that an award on each appointment
    // is paid once less: such a grade stays as it is, and the law says nothing of it.
    [Fact]
    public void PayFor_HigherGradesAppointedAndNoneTwice_NeverPaysLess()
    {
        var more = 0;
        Law.Holds(With(Appointed), pay => more += PaysMore(pay, Raised) ? 1 : 0, 200);
        Assert.True(more >= Runs.Least(30, 200), $"Only in {more} cases did the higher grades pay more.");
    }

    private static Worker Raised(Worker worker)
    {
        List<Appointment> appointments = [.. worker.Appointments];
        var grades = appointments.Select(each => each.Grade).Distinct().OrderByDescending(grade => Vocabularies.Find(grade.Vocabulary)!.RankOf(grade));
        foreach (var grade in grades.ToList())
        {
            var higher = Higher(grade);
            if (appointments.TrueForAll(each => each.Grade != higher))
            {
                appointments = appointments.ConvertAll(each =>
                    each.Grade == grade && each.AppointedOn >= First ? each with { Grade = higher } : each);
            }
        }

        return worker with { Appointments = appointments };
    }

    [Fact]
    public void PayFor_OneMoreAppointment_NeverPaysLess() =>
        Law.Holds(
            Law.Both(With(Appointed), Arb.From(WorkerGen.Appointed)),
            each =>
                NeverLess(
                    each.First,
                    worker =>
                        worker with
                        {
                            Appointments = [.. worker.Appointments, each.Second with { AppointedOn = InTerm(each.Second.AppointedOn) }],
                        }),
            100);

    [Fact]
    public void PayFor_OneMoreCertificate_NeverPaysLess() => Law.Holds(
        Law.Both(With(Certified), Arb.From(WorkerGen.Qualified)),
        each => NeverLess(each.First, worker => worker.Qualify(each.Second with
        {
            IssuedOn = InTerm(each.Second.IssuedOn),
            RecognisedOn = each.Second.RecognisedOn is { } day ? InTerm(day) : null,
        })),
        100);

    [Fact]
    public void PayFor_OneMoreAchievement_NeverPaysLess() =>
        Law.Holds(
            Law.Both(With(Competing, isOneOff: true), Arb.From(WorkerGen.Achievements)),
            each =>
                NeverLess(
                    each.First,
                    worker => worker.Achieve(FairCase.Known(each.Second) with { Id = "more", RecognisedOn = InTerm(each.Second.RecognisedOn) })),
            200);

    [Fact]
    public void PayFor_AnAbsenceLess_NeverPaysLess()
    {
        var more = 0;
        Law.Holds(
            Law.Both(FairCase.Any, Arb.From(FactGen.Day, DateGen.Nearer)),
            each =>
            {
                var worker = each.First.Workers[0];
                var absent = worker.Absences.Count > 0 ? worker : worker.Absent(new DateSpan(each.Second, each.Second.PlusDays(7)));
                more += PaysMore(each.First with { Workers = [absent] }, one => one with { Absences = [.. one.Absences.Skip(1)] }) ? 1 : 0;
            },
            100);
        Assert.True(more >= Runs.Least(40, 100), $"Only in {more} cases did the absence cost anything.");
    }

    [Fact]
    public void PayFor_OneMorePaidDay_NeverPaysLess() =>
        Law.Holds(
            FairCase.Any,
            pay =>
                NeverLess(
                    pay,
                    worker =>
                        worker with
                        {
                            Absences =
                            [
                                .. worker.Absences.SelectMany(span =>
                                    span.DayCount == 1 ? Array.Empty<DateSpan>() : [new DateSpan(span.From.PlusDays(1), span.Until)]),
                            ],
                            Records = worker.Records.ToDictionary(
                                month => month.Key,
                                month => month.Value with { UnpaidDays = Math.Max(0m, month.Value.UnpaidDays - 0.5m) }),
                        }),
            100);

    // Somebody leaves on a day of the paid months, and one day later.
    [Fact]
    public void PayFor_EmployedLonger_NeverPaysLessByShareOfMonth()
    {
        var (employed, more) = (0, 0);
        Law.Holds(
            Law.Both(FairCase.Any, Arb.From(FactGen.Day, DateGen.Nearer)),
            each =>
            {
                var (pay, day) = (ByShareOfMonth(each.First), each.Second);
                var worker = pay.Workers[0];
                if (!worker.Employment.TryGet(day, out var terms))
                {
                    return;
                }

                employed++;
                more += PaysMore(
                    pay with { Workers = [worker.Leave(day)] },
                    left => left with { Employment = left.Employment.Set(new DateSpan(day, day.PlusDays(1)), terms) }) ? 1 : 0;
            },
            200);
        Assert.True(employed >= Runs.Least(100, 200), $"Only in {employed} cases was the person employed on the day.");
        Assert.True(more >= Runs.Least(60, 200), $"Only in {more} cases did the day pay anything.");
    }

    private static PayCase ByShareOfMonth(PayCase pay) => pay with
    {
        Agreement = pay.Agreement with
        {
            Policies = pay.Agreement.Policies with { Proration = pay.Agreement.Policies.Proration! with { Method = ProrationMethod.ShareOfMonth } },
        },
    };

    [Fact]
    public void PayFor_MoreUnitsCounted_NeverPaysLess() => Law.Holds(
        With(Gen.Elements<Term>(FactGen.Counters.Terms).Select(BonusGround (counter) => new CountGround(counter))),
        pay => NeverLess(pay, worker => worker with
        {
            Records = worker.Records.ToDictionary(
                month => month.Key,
                month => month.Value with { Counts = month.Value.Counts.ToDictionary(count => count.Key, count => count.Value + 1m) }),
        }),
        100);

    private static Gen<BonusGround> Appointed =>
        Gen.Elements("skill-grade", "professional-title").Select(BonusGround (vocabulary) => new StandingGround(vocabulary, StandingFact.Appointed));

    private static Gen<BonusGround> Certified =>
        from vocabulary in Gen.Elements("skill-grade", "education")
        from fact in Gen.Elements(StandingFact.Certified, StandingFact.Recognised)
        select (BonusGround)new StandingGround(vocabulary, fact);

    private static Gen<BonusGround> Competing => Gen.Constant<BonusGround>(new AchievementGround(AchievementKind.Competition));

    /// <summary>Fair cases with one more clause on a ground that the law touches.</summary>
    private static Arbitrary<PayCase> With(Gen<BonusGround> grounds, bool isOneOff = false) => Arb.From(
        from pay in FairCase.Any.Generator
        from clause in BonusGen.Clause(FairCase.Added, grounds)
        let added = isOneOff ? clause with { Bonus = clause.Bonus with { Schedule = new OneOff() } } : clause
        select pay with { Agreement = FairCase.Fair(pay.Agreement with { Clauses = [.. pay.Agreement.Clauses, added] }) },
        FairCase.Any.Shrinker);

    /// <summary>A new fact counts within the term: what was received before it is not seen here, yet lowers a later difference.</summary>
    private static LocalDate InTerm(LocalDate day) => LocalDate.Max(day, First);

    private static void NeverLess(PayCase pay, Func<Worker, Worker> more) => PaysMore(pay, more);

    /// <summary>Fails where the sum of the months so far is less with more; true where it is more in the end.</summary>
    private static bool PaysMore(PayCase pay, Func<Worker, Worker> more)
    {
        var calculator = PayCalculator.For(pay.Agreement);
        var worker = pay.Workers[0];
        var changed = more(worker);
        var before = Money.Zero(Currency.Cny);
        var after = before;
        foreach (var month in FactGen.Months)
        {
            var one = calculator.PayFor(worker, month);
            before += one.Total;
            after += calculator.PayFor(changed, month).Total;
            if (after < before)
            {
                Assert.Fail(
                    $"Until {month:yyyy-MM} it pays {after} instead of {before}.\n{PayCase.Print(pay.Agreement, worker)}\n{PayCase.Print(null, changed)}"
                );
            }
        }

        return after > before;
    }

    private static GradePlace Higher(GradePlace place) => place switch
    {
        { Step: < 3 } => new GradePlace(place.Grade, place.Step + 1),
        _ when place.Grade == "A1" => new GradePlace("A2", 3),
        _ => new GradePlace("A3", 3),
    };

    private static Term Higher(Term grade)
    {
        var vocabulary = Vocabularies.Find(grade.Vocabulary)!;
        return vocabulary.Terms.Where(term => vocabulary.RankOf(term) > vocabulary.RankOf(grade)).MinBy(vocabulary.RankOf) ?? grade;
    }
}
