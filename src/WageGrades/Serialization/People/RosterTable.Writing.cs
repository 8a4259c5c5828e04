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
                    WriteRow(writer, worker, stint, day);
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

    private static void WriteRow(TableWriter writer, Worker worker, DateSpan stint, LocalDate day)
    {
        var employment = worker.Employment.On(day);
        writer.BeginRow();
        writer.Set(Number, worker.Id.Number);
        writer.Set(Employer, worker.Id.Employer);
        writer.Set(PersonName, worker.Name);
        writer.Set(HiredOn, stint.From);
        writer.SetDate(EffectiveFrom, day == stint.From ? null : day);
        writer.Set(LastDay, stint.Until);
        writer.SetDate(ServiceSince, worker.ServiceSince);
        writer.Set(Form, employment.Form);
        writer.Set(WorkingTime, employment.WorkingTime);
        if (employment.HoursShare != Ratio.One || employment.Form == EmploymentForm.PartTime)
        {
            writer.Set(HoursShare, employment.HoursShare);
        }

        writer.Set(Workplace, employment.Workplace);
        if (employment.IsProbation)
        {
            writer.Set(Probation, true);
        }

        var hasPlace = worker.Place.TryGet(day, out var place);
        writer.Set(PayFormColumn, hasPlace ? PayForm.Ladder : PayForm.Undecided);
        if (hasPlace)
        {
            writer.Set(Grade, place!.Grade);
            writer.Set(Step, place.Step);

            // A row that is about something else says since when the place was recorded, so that it is no new record.
            var first = worker.Employment.Steps.First(step => step.HasValue).Span.From;
            var placed = LocalDate.Max(first, worker.Place.Steps.Last(step => step.Span.From <= day).Span.From);
            writer.SetDate(PlacedOn, placed == day ? null : placed);
        }

        WritePost(writer, worker.Post.TryGet(day, out var post) ? post : new Post(""));
        if (HighestDegree(worker) is { } degree)
        {
            writer.Set(Degree, degree.Grade);
            writer.Set(DegreeOn, degree.IssuedOn);
        }
    }

    private static void WritePost(TableWriter writer, Post post)
    {
        writer.Set(PostName, post.Name);
        writer.Set(Department, post.Department);
        writer.Set(Trade, post.Trade);
        writer.Set(FrontLine, post.IsFrontLine);
        List<Term> rest = [.. post.Terms];
        writer.SetOrNone(Class, Take(rest, PostClass.Vocabulary));
        writer.Set(Family, Take(rest, PostFamily.Vocabulary));
        foreach ((var column, var mark) in Marks)
        {
            writer.Set(column, rest.Remove(mark));
        }

        writer.Set(OtherTerms, rest.Count > 0 ? rest : null);
    }

    private static Term? Take(List<Term> terms, Vocabulary vocabulary)
    {
        var found = terms.Find(vocabulary.Contains);
        if (found is not null)
        {
            terms.Remove(found);
        }

        return found;
    }

    private static Qualification? HighestDegree(Worker worker) => worker.Qualifications
        .Where(held => Education.Vocabulary.Contains(held.Grade) && held == new Qualification(held.Grade, held.IssuedOn))
        .OrderByDescending(held => Education.Vocabulary.RankOf(held.Grade))
        .FirstOrDefault();
}
