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

    /// <summary>A day of the agreement's term: what was received before it is not seen here, yet lowers a later difference.</summary>
    private static readonly Arbitrary<LocalDate> InTerm = Arb.From(
        FactGen.Day.Select(day => LocalDate.Max(day, First)), day => DateGen.Nearer(day).Where(nearer => nearer >= First));

    [Fact]
    public void PayFor_HigherPlaceOnTheLadder_NeverPaysLess() => Law.Holds(
        Law.Both(FairCase.Any, InTerm),
        each => NeverLess(each.First, worker => worker with
        {
            Place = worker.Place.StepsWithin(new DateSpan(each.Second)).Aggregate(
                worker.Place, (places, step) => places.Set(step.Span, Higher(step.Value))),
        }),
        100);

    [Fact]
    public void PayFor_HigherGradesAppointed_NeverPaysLess() => Law.Holds(
        FairCase.Any,
        pay => NeverLess(pay, worker => worker with { Appointments = [.. worker.Appointments.Select(each => each.AppointedOn < First ? each : each with { Grade = Higher(each.Grade) })] }),
        100);

    [Fact]
    public void PayFor_OneMoreAppointment_NeverPaysLess() => Law.Holds(
        Law.Both(FairCase.Any, InTerm), each => NeverLess(each.First, worker => worker.Appoint(SkillGrade.Technician, each.Second, "welder")), 100);

    [Fact]
    public void PayFor_OneMoreCertificate_NeverPaysLess() => Law.Holds(
        Law.Both(FairCase.Any, InTerm),
        each => NeverLess(each.First, worker => worker.Qualify(new Qualification(Education.Bachelor, each.Second) { RecognisedOn = each.Second })),
        100);

    [Fact]
    public void PayFor_OneMoreAchievement_NeverPaysLess() => Law.Holds(
        Law.Both(FairCase.Any, InTerm),
        each => NeverLess(each.First, worker => worker.Achieve(FairCase.Known(new Achievement(
            "more", AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First, CompetitionRole.Competitor], each.Second) { Occasion = "games" }))),
        100);

    [Fact]
    public void PayFor_AnAbsenceLess_NeverPaysLess() => Law.Holds(
        FairCase.Any,
        pay => NeverLess(pay, worker => worker with { Absences = [.. worker.Absences.Skip(1)] }),
        100);

    [Fact]
    public void PayFor_OneMorePaidDay_NeverPaysLess() => Law.Holds(
        FairCase.Any,
        pay => NeverLess(pay, worker => worker with
        {
            Absences = [.. worker.Absences.SelectMany(span => span.DayCount == 1 ? Array.Empty<DateSpan>() : [new DateSpan(span.From.PlusDays(1), span.Until)])],
            Records = worker.Records.ToDictionary(
                month => month.Key, month => month.Value with { UnpaidDays = Math.Max(0m, month.Value.UnpaidDays - 0.5m) }),
        }),
        100);

    [Fact]
    public void PayFor_EmployedLonger_NeverPaysLessByShareOfMonth() => Law.Holds(
        FairCase.Any,
        pay => NeverLess(
            pay with
            {
                Agreement = pay.Agreement with
                {
                    Policies = pay.Agreement.Policies with { Proration = pay.Agreement.Policies.Proration! with { Method = ProrationMethod.ShareOfMonth } },
                },
            },
            worker => worker.Employment.Steps.LastOrDefault(step => step.HasValue) is { Span.Until: { } until } last
                ? worker with { Employment = worker.Employment.Set(new DateSpan(until, until.PlusDays(1)), last.Value) }
                : worker),
        100);

    [Fact]
    public void PayFor_MoreUnitsCounted_NeverPaysLess() => Law.Holds(
        FairCase.Any,
        pay => NeverLess(pay, worker => worker with
        {
            Records = worker.Records.ToDictionary(
                month => month.Key,
                month => month.Value with { Counts = month.Value.Counts.ToDictionary(count => count.Key, count => count.Value + 1m) }),
        }),
        100);

    private static void NeverLess(PayCase pay, Func<Worker, Worker> more)
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
                Assert.Fail($"Until {month:yyyy-MM} it pays {after} instead of {before}.\n{PayCase.Print(pay.Agreement, worker)}\n{PayCase.Print(null, changed)}");
            }
        }
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
