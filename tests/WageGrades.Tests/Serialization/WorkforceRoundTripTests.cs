using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Serialization;

public sealed class WorkforceRoundTripTests
{
    [Fact]
    public void WriteThenRead_AnyPerson_KeepsWhatTheTablesHold() => Law.Holds(WorkerGen.Any, worker =>
    {
        Worker held = Held(worker);
        Reading<Workforce> reading = Read(new Workforce([held]), Language.Chinese);
        if (!held.Employment.Steps.Any(step => step.HasValue))
        {
            return reading.Value == Workforce.Empty;
        }

        Worker read = Assert.Single(reading.Value.Workers);
        Assert.Equal(FindingList.Empty, reading.Findings.Errors);
        Assert.Equal(Times(held.Employment), Times(read.Employment));
        foreach (DateSpan span in Times(held.Employment).Select(step => step.Span))
        {
            Assert.Equal(Values(held.Place, span), Values(read.Place, span));
            Assert.Equal(Values(held.Post, span), Values(read.Post, span));
        }

        Assert.Equal(held.ServiceSince, read.ServiceSince);
        Assert.Equal(held.Qualifications, read.Qualifications);
        Assert.Equal(held.Appointments, read.Appointments);
        Assert.Equal(held.Achievements, read.Achievements);
        Assert.Equal(held.Records, read.Records);
        return true;
    }, tests: 300);

    [Fact]
    public void WriteThenRead_WhatWasRead_IsIdentity() => Law.Holds(WorkerGen.Any, worker =>
    {
        Workforce read = Read(new Workforce([Held(worker)]), Language.Chinese).Value;
        return Read(read, Language.Chinese).Value == read && Read(read, Language.English).Value == read;
    }, tests: 200);

    private static Reading<Workforce> Read(Workforce workforce, Language language)
    {
        MemoryStream[] tables = [new(), new(), new(), new(), new()];
        WorkforceCsv.Write(workforce, tables[0], language);
        WorkforceCsv.WriteQualifications(workforce, tables[1], language);
        WorkforceCsv.WriteAppointments(workforce, tables[2], language);
        WorkforceCsv.WriteAttendance(workforce, tables[3], language);
        WorkforceCsv.WriteEvents(workforce, tables[4], language);
        foreach (MemoryStream table in tables)
        {
            table.Position = 0;
        }

        return new WorkforceFiles(tables[0]).WithQualifications(tables[1]).WithAppointments(tables[2]).WithAttendance(tables[3]).WithEvents(tables[4]).Read();
    }

    /// <summary>The person without what the tables do not hold: absences, facts said twice, zero counts, more days lost than a month has.</summary>
    private static Worker Held(Worker worker) => worker with
    {
        Absences = [],
        Qualifications = [.. worker.Qualifications.Where(held => held.ValidUntil is null || held.ValidUntil > held.IssuedOn).Distinct()],
        Appointments = [.. worker.Appointments.Where(held => held.EndedOn is null || held.EndedOn >= held.AppointedOn).Distinct()],
        Achievements = [.. worker.Achievements.DistinctBy(held => held.Occasion is null ? held.Id : $"{held.Occasion} {held.Key}")],
        Post = worker.Post.Map(post => post with { Terms = [.. post.Terms.OrderBy(term => term.Vocabulary, StringComparer.Ordinal).DistinctBy(term => term.Vocabulary)] }),
        Records = ValueMap.Of(worker.Records.Select(entry => KeyValuePair.Create(entry.Key, Held(entry.Key, entry.Value)))),
    };

    private static MonthRecord Held(YearMonth month, MonthRecord record) => record with
    {
        UnpaidDays = Math.Min(record.UnpaidDays, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)),
        Counts = ValueMap.Of(record.Counts.Where(count => count.Value != 0)),
    };

    private static List<EffectiveStep<T>> Times<T>(EffectiveSeries<T> series)
        where T : notnull => [.. series.Steps.Where(step => step.HasValue)];

    private static List<EffectiveStep<T>> Values<T>(EffectiveSeries<T> series, DateSpan span)
        where T : notnull => [.. series.StepsWithin(span).Where(step => step.HasValue)];
}
