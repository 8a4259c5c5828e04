using WageGrades.Classification;
using WageGrades.Citations;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// People with histories: joiners, leavers and re-hires inside a month, several dated changes, appointments that end, certificates, events,
/// absences, counts. They shrink by leaving facts out.
/// </summary>
internal static class WorkerGen
{
    private static Gen<string> Forms { get; } = Gen.Frequency(
        (20, Gen.Constant("full-time")), (6, Gen.Constant("part-time")), (1, Gen.Constant("agency")));

    public static Arbitrary<Worker> Any { get; } = Arb.From(Worker("0001"), Simpler);

    /// <summary>Several people with distinct ids.</summary>
    public static Gen<IReadOnlyList<Worker>> Several(int count) =>
        from workers in Worker("0001").ArrayOf(count)
        select (IReadOnlyList<Worker>)
            [
                .. workers.Select(
                    (worker, i) => worker with { Id = new WorkerId((i + 1).ToString("0000", System.Globalization.CultureInfo.InvariantCulture)) }),
            ];

    public static IEnumerable<Worker> Simpler(Worker worker)
    {
        foreach (var fewer in FactGen.Shorter(worker.Appointments))
        {
            yield return worker with { Appointments = fewer };
        }

        foreach (var fewer in FactGen.Shorter(worker.Qualifications))
        {
            yield return worker with { Qualifications = fewer };
        }

        foreach (var fewer in FactGen.Shorter(worker.Achievements))
        {
            yield return worker with { Achievements = fewer };
        }

        foreach (var fewer in FactGen.Shorter(worker.Absences))
        {
            yield return worker with { Absences = fewer };
        }

        foreach (var fewer in FactGen.Shorter([.. worker.Records]))
        {
            yield return worker with { Records = fewer.ToDictionary() };
        }

        foreach (var simpler in FactGen.Simpler(worker.Employment, from: new LocalDate(2020, 1, 1)))
        {
            yield return worker with { Employment = simpler };
        }

        foreach (var simpler in FactGen.Simpler(worker.Place))
        {
            yield return worker with { Place = simpler };
        }

        foreach (var simpler in FactGen.Simpler(worker.Post))
        {
            yield return worker with { Post = simpler };
        }

        foreach (var simpler in FactGen.Simpler(worker.Appointments, Simpler))
        {
            yield return worker with { Appointments = simpler };
        }
    }

    private static IEnumerable<Appointment> Simpler(Appointment appointment)
    {
        if (appointment.EndedOn is not null)
        {
            yield return appointment with { EndedOn = null };
        }

        if (appointment.Trade is not null)
        {
            yield return appointment with { Trade = null };
        }
    }

    private static Gen<Worker> Worker(string number) =>
        from employment in Employed
        from place in Placed
        from post in Posted
        from since in FactGen.Rarely<LocalDate?>(null, FactGen.Past.Select(day => (LocalDate?)day), 3)
        from qualifications in FactGen.Some(Qualified, 5)
        from appointments in FactGen.Some(Appointed, 7)
        from achievements in Achieved
        from meets in Gen.Elements(true, false)
        from absences in FactGen.Some(FactGen.Span, 3)
        from records in Recorded
        select new Worker(new WorkerId(number))
        {
            Employment = employment,
            Place = place,
            Post = post,
            ServiceSince = since,
            BornOn = since is { Day: > 7 } day ? day.PlusYears(-19) : null,
            Qualifications = qualifications,
            Appointments = meets ? Meeting(appointments) : appointments,
            Achievements = achievements,
            Absences = absences,
            Records = records,
        };

    /// <summary>The same appointments, each ending when the next one of its vocabulary begins: renewals and promotions without a day
    /// between.</summary>
    private static IReadOnlyList<Appointment> Meeting(IReadOnlyList<Appointment> appointments)
    {
        List<Appointment> meeting = [];
        foreach (var series in appointments.OrderBy(each => each.AppointedOn).GroupBy(each => each.Grade.Vocabulary, StringComparer.Ordinal))
        {
            var inOrder = series.ToList();
            meeting.AddRange(
                inOrder.Select(
                    (each, i) =>
                        i + 1 < inOrder.Count && inOrder[i + 1].AppointedOn > each.AppointedOn
                            ? each with
                            {
                                EndedOn = inOrder[i + 1].AppointedOn,
                            }
                            : each));
        }

        return meeting;
    }

    private static Gen<Employment> Terms =>
        from form in Forms
        from share in Gen.Elements(Ratio.One, Ratio.One, Ratio.Of(1, 2), Ratio.Of(2, 3), Ratio.Of(7, 8))
        from workplace in FactGen.Rarely("Nowhere", Gen.Elements<string>(FactGen.Workplaces), 60)
        select new Employment(EmploymentForm.FromCode(form)) { HoursShare = share, Workplace = workplace };

    private static Gen<EffectiveSeries<Employment>> Employed =>
        from joined in Gen.Frequency((2, FactGen.Past), (1, FactGen.Day))
        from terms in Terms
        from changes in FactGen.Some(
            Gen.Frequency(
                (
                    3,
                    from day in FactGen.Day
                    from changed in Terms
                    select (Func<EffectiveSeries<Employment>, EffectiveSeries<Employment>>)(series => Change(series, day, changed))),
                (
                    2,
                    from span in FactGen.Span
                    select (Func<EffectiveSeries<Employment>, EffectiveSeries<Employment>>)(series => series.Clear(span, "left"))),
                (
                    1,
                    from day in FactGen.Day
                    select (Func<EffectiveSeries<Employment>, EffectiveSeries<Employment>>)(series => series.Clear(new DateSpan(day), "left")))),
            2)
        select changes.Aggregate(EffectiveSeries.StartingOn(joined, terms), (series, change) => change(series));

    private static Gen<EffectiveSeries<GradePlace>> Placed =>
        from start in Places
        from changes in FactGen.Some(from day in FactGen.Day from place in Places select (day, place), 3)
        from gap in FactGen.Rarely<DateSpan?>(new DateSpan(new LocalDate(2026, 5, 4), new LocalDate(2026, 5, 20)), Gen.Constant<DateSpan?>(null), 40)
        let series = changes
            .OrderBy(change => change.day)
            .Aggregate(EffectiveSeries.Always(start), (places, change) => places.Set(change.day, change.place))
        select gap is { } span ? series.Clear(span, "not graded") : series;

    private static Gen<GradePlace> Places =>
        from grade in FactGen.Rarely("Z9", Gen.Elements("A1", "A2", "A3"), 150)
        from step in Gen.Choose(1, 3)
        select new GradePlace(grade, step);

    private static Gen<EffectiveSeries<Post>> Posted =>
        from start in Posts
        from changes in FactGen.Some(from day in FactGen.Day from post in Posts select (day, post), 3)
        select changes.OrderBy(change => change.day).Aggregate(EffectiveSeries.Always(start), (posts, change) => posts.Set(change.day, change.post));

    private static Gen<Post> Posts =>
        from trade in FactGen.Trade
        from kind in FactGen.Part(FactGen.PostClasses)
        from family in FactGen.Part(FactGen.PostFamilies)
        select new Post("post") { Trade = trade, Terms = [.. kind, .. family] };

    public static Gen<Qualification> Qualified =>
        from grade in Gen.Elements<Term>([.. FactGen.Grades, .. FactGen.Titles, .. FactGen.Degrees])
        from issued in FactGen.AnyDay
        from recognised in FactGen.Rarely<LocalDate?>(null, FactGen.AnyDay.Select(day => (LocalDate?)day), 3)
        from until in FactGen.Rarely<LocalDate?>(null, FactGen.Day.Select(day => (LocalDate?)day), 2)
        from trade in FactGen.Trade
        select new Qualification(grade, issued) { RecognisedOn = recognised, ValidUntil = until, Trade = trade };

    public static Gen<Appointment> Appointed =>
        from grade in Gen.Elements<Term>([.. FactGen.Grades, .. FactGen.Titles])
        from since in FactGen.AnyDay
        from ended in FactGen.Rarely<LocalDate?>(null, FactGen.Day.Select(day => (LocalDate?)day), 2)
        from trade in FactGen.Trade
        select new Appointment(grade, since) { EndedOn = ended, Trade = trade };

    private static Gen<IReadOnlyList<Achievement>> Achieved =>
        from achievements in FactGen.Some(Achievements, 9)
        select (IReadOnlyList<Achievement>)[.. achievements.Select((each, i) => each with { Id = $"e{i}" })];

    public static Gen<Achievement> Achievements =>
        from kind in Gen.Elements(AchievementKind.Competition, AchievementKind.Competition, AchievementKind.Innovation, AchievementKind.Honour)
        from key in KeyOf(kind)
        from day in FactGen.AnyDay
        from occasion in Gen.Elements<string?>("games", "games", "cup", null)
        from benefit in FactGen.Rarely<Money?>(null, Gen.Choose(0, 9_000_000).Select(yuan => (Money?)FactGen.Cny(yuan)), 15)
        from decided in Gen.Frequency((29, Gen.Choose(100, 850)), (1, Gen.Choose(0, 1_000)))
        from isDecided in FactGen.Rarely(false, Gen.Constant(true), 15)
        select new Achievement("e", kind, key, day)
        {
            Occasion = occasion,
            VerifiedBenefit = benefit,
            DecidedAmounts = isDecided ? FactGen.Ids.ToDictionary(id => (ClauseId)id, _ => FactGen.Cny(decided)) : [],
        };

    private static Gen<TermKey> KeyOf(AchievementKind kind) => kind switch
    {
        AchievementKind.Competition =>
            from level in Gen.Elements<Term>(FactGen.Levels)
            from placing in Gen.Elements<Term>(FactGen.Placings)
            from role in Gen.Elements<Term?>([.. FactGen.Roles, null])
            select role is null ? TermKey.Create(level, placing) : TermKey.Create(level, placing, role),
        AchievementKind.Innovation => Gen.Elements<Term>(FactGen.Innovations).Select(term => (TermKey)term),
        _ => Gen.Elements<Term>(FactGen.Honours).Select(term => (TermKey)term),
    };

    private static Gen<IReadOnlyDictionary<YearMonth, MonthRecord>> Recorded =>
        from months in FactGen.Part(FactGen.Months)
        from records in MonthRecords.ArrayOf(months.Count)
        select (IReadOnlyDictionary<YearMonth, MonthRecord>)months.Zip(records).ToDictionary(pair => pair.First, pair => pair.Second);

    private static Gen<MonthRecord> MonthRecords =>
        from unpaid in Gen.Frequency(
            (3, Gen.Constant(0m)),
            (2, Gen.Choose(1, 12).Select(halves => halves / 2m)),
            (1, Gen.Choose(20, 70).Select(halves => halves / 2m)))
        from night in Gen.Choose(0, 12)
        from hours in Gen.Choose(0, 30)
        from supplied in Gen.Choose(0, 200_000)
        select new MonthRecord
        {
            UnpaidDays = unpaid,
            Counts = new Dictionary<Term, decimal> { [FactGen.Counters.Terms[0]] = night, [FactGen.Counters.Terms[1]] = hours / 4m },
            SuppliedAmounts = FactGen.Ids.ToDictionary(id => (ClauseId)id, _ => FactGen.Cny(supplied / 100m)),
        };

    /// <summary>New terms from a day on, but only while the person is employed.</summary>
    private static EffectiveSeries<Employment> Change(EffectiveSeries<Employment> series, LocalDate from, Employment terms) =>
        series.StepsWithin(new DateSpan(from)).Where(step => step.HasValue).ToList()
            .Aggregate(series, (changed, step) => changed.Set(step.Span, terms));
}
