using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <content>Writing: a row for each day on which something about an employed person changes.</content>
internal static partial class RosterTable
{
    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var stint in Stints(worker))
            {
                foreach (var day in Changes(worker, stint))
                {
                    Shape.Write(writer, EntryOf(worker, stint, day));
                }
            }
        }

        return writer.ToBytes();
    }

    /// <summary>The unbroken runs of employment.</summary>
    private static List<DateSpan> Stints(Worker worker)
    {
        List<DateSpan> stints = [];
        foreach (var span in worker.Employment.Steps.Where(step => step.HasValue).Select(step => step.Span))
        {
            if (stints.Count > 0 && stints[^1].Until == span.From)
            {
                stints[^1] = new DateSpan(stints[^1].From, span.Until);
            }
            else
            {
                stints.Add(span);
            }
        }

        return stints;
    }

    private static IEnumerable<LocalDate> Changes(Worker worker, DateSpan stint) =>
        worker.Employment.Steps.Select(step => step.Span.From)
            .Concat(worker.Place.Steps.Select(step => step.Span.From))
            .Concat(worker.Post.Steps.Select(step => step.Span.From))
            .Append(stint.From)
            .Where(stint.Contains)
            .Distinct()
            .Order();

    private static RosterEntry EntryOf(Worker worker, DateSpan stint, LocalDate day)
    {
        var hasPlace = worker.Place.TryGet(day, out var place);
        // A row that is about something else says since when the place was recorded, so that it is no new record.
        var first = worker.Employment.Steps.First(step => step.HasValue).Span.From;
        var placed = hasPlace ? LocalDate.Max(first, worker.Place.Steps.Last(step => step.Span.From <= day).Span.From) : day;
        RosterEntry entry = new()
        {
            Number = worker.Id.Number,
            Employer = worker.Id.Employer,
            Name = worker.Name,
            HiredOn = stint.From,
            EffectiveFrom = day == stint.From ? null : day,
            LeftFrom = stint.Until,
            ServiceSince = worker.ServiceSince,
            BornOn = worker.BornOn,
            PayForm = hasPlace ? PayForm.Ladder : PayForm.Undecided,
            Grade = place?.Grade,
            Step = place?.Step,
            PlacedOn = placed == day ? null : placed,
            Degree = HighestDegree(worker),
        };
        entry.Say(worker.Employment.On(day));
        if (worker.Post.TryGet(day, out var post))
        {
            entry.Say(post);
        }

        return entry;
    }

    private static Qualification? HighestDegree(Worker worker) => worker.Qualifications
        .Where(held => Education.Vocabulary.Contains(held.Grade) && held == new Qualification(held.Grade, held.IssuedOn))
        .OrderByDescending(held => Education.Vocabulary.RankOf(held.Grade))
        .FirstOrDefault();
}
