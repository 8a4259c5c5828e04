using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// Joins the rows of each person: a row with the same hiring date and a later effective date is a change, a row with a later hiring date after the
/// last day of the earlier employment is a re-hire, anything else is refused.
/// </summary>
internal sealed class RosterHistory(WorkforceDraft draft, TableFindings findings)
{
    /// <summary>Adds the people of these rows; gives back the rows that were used.</summary>
    internal List<RosterRow> Add(IReadOnlyCollection<RosterRow> rows)
    {
        List<RosterRow> used = [];
        foreach (var person in rows.GroupBy(row => row.Id))
        {
            var kept = Consistent([.. person.OrderBy(row => row.EffectiveFrom).ThenBy(row => row.Source.Line)]);
            draft[person.Key] = Join(kept);
            used.AddRange(kept);
        }

        TellSameNames();
        TellLostZeros(used);
        return used;
    }

    /// <summary>Numbers that are all digits and shorter than one of the same employer that begins with zero.</summary>
    private static void TellLostZeros(IEnumerable<RosterRow> rows)
    {
        foreach (var employer in rows.Where(row => row.Id.Number.All(char.IsAsciiDigit)).GroupBy(row => row.Id.Employer))
        {
            var padded = employer.FirstOrDefault(row => row.Id.Number.StartsWith('0'));
            var shorter = padded is null ? null : employer.FirstOrDefault(row => row.Id.Number.Length < padded.Id.Number.Length);
            if (padded is not null && shorter is not null)
            {
                shorter.Source.Tell(RosterTable.Number, FindingCodes.LeadingZerosLost, ("padded", Shown(padded)), ("short", Shown(shorter)));
            }
        }
    }

    private static RosterRow[] Consistent(RosterRow[] rows)
    {
        List<RosterRow> kept = [];
        foreach (var row in rows)
        {
            if (kept.Count == 0)
            {
                kept.Add(row);
                continue;
            }

            var last = kept[^1];
            var isSamePerson = row.Name.Length == 0 || last.Name.Length == 0 || row.Name == last.Name;
            var isChange = row.HiredOn == last.HiredOn && (row.LeftFrom is null || last.LeftFrom is null || row.LeftFrom == last.LeftFrom);
            var end = kept.Where(each => each.HiredOn == last.HiredOn).Select(each => each.LeftFrom).FirstOrDefault(left => left is not null);
            if (row.EffectiveFrom == last.EffectiveFrom && isSamePerson)
            {
                row.Source.Drop(RosterTable.Number, FindingCodes.DuplicateRow,
                    ("column", RosterTable.Number.Header), ("value", Shown(row)), ("firstLine", last.Source.Line));
            }
            else if (!isSamePerson || (isChange ? row.EffectiveFrom >= end : !(row.HiredOn >= end)))
            {
                row.Source.Drop(RosterTable.Number, FindingCodes.EmploymentOverlaps, ("worker", Shown(row)), ("firstLine", last.Source.Line));
            }
            else
            {
                if (!isChange)
                {
                    row.Source.Tell(RosterTable.HiredOn, FindingCodes.Rehired,
                        ("worker", Shown(row)), ("left", end!.Value.PlusDays(-1)), ("hired", row.HiredOn));
                }

                kept.Add(row);
            }
        }

        return [.. kept];
    }

    private static Worker Join(RosterRow[] rows)
    {
        Worker worker = new(rows[0].Id)
        {
            Name = rows.Select(row => row.Name).FirstOrDefault(name => name.Length > 0) ?? "",
            ServiceSince = rows.Select(row => row.ServiceSince).FirstOrDefault(since => since is not null),
            BornOn = rows.Select(row => row.BornOn).FirstOrDefault(born => born is not null),
        };
        foreach (var stint in rows.GroupBy(row => row.HiredOn))
        {
            foreach (var row in stint)
            {
                worker = Apply(worker, row);
            }

            if (stint.Select(row => row.LeftFrom).FirstOrDefault(left => left is not null) is { } end)
            {
                worker = worker.Leave(end);
            }
        }

        return worker;
    }

    private static Worker Apply(Worker worker, RosterRow row)
    {
        worker = worker.Employ(row.EffectiveFrom, row.Employment);
        if (row.Employment.IsProbation && row.RegularFrom > row.EffectiveFrom)
        {
            worker = worker.Employ(row.RegularFrom.Value, row.Employment with { IsProbation = false });
        }

        worker = row.Place is { } place ? Placed(worker, row, place)
            : worker.Place.TryGet(row.EffectiveFrom, out _) ? worker with { Place = worker.Place.Clear(new DateSpan(row.EffectiveFrom), "no place") }
            : worker;
        return row.Post is { } post ? worker.Assign(row.EffectiveFrom, post)
            : worker.Post.TryGet(row.EffectiveFrom, out _) ? worker with { Post = worker.Post.Clear(new DateSpan(row.EffectiveFrom), "no post") }
            : worker;
    }

    /// <summary>A place placed on an earlier day than the row's is no new record where it holds already: the row says something else.</summary>
    private static Worker Placed(Worker worker, RosterRow row, GradePlace place)
    {
        if (row.PlacedFrom >= row.EffectiveFrom || !worker.Place.TryGet(row.EffectiveFrom, out var held) || held != place)
        {
            return worker.PlaceOn(LocalDate.Max(row.PlacedFrom, row.EffectiveFrom), place.Grade, place.Step);
        }

        var step = worker.Place.Steps.Last(each => each.Span.From <= row.EffectiveFrom);
        return row.PlacedFrom > step.Span.From ? worker.PlaceOn(row.PlacedFrom, place.Grade, place.Step) : worker;
    }

    private void TellSameNames()
    {
        var groups = draft.ToWorkforce().Workers.Where(worker => worker.Name.Length > 0)
            .GroupBy(worker => worker.Name, StringComparer.Ordinal).Where(group => group.Count() > 1);
        foreach (var group in groups)
        {
            Worker[] bearers = [.. group];
            findings.Add(FindingCodes.SameName, null, null,
                ("first", CellText.ForFinding(bearers[0].Id.ToString())), ("second", CellText.ForFinding(bearers[1].Id.ToString())));
        }
    }

    private static string Shown(RosterRow row) => CellText.ForFinding(row.Id.ToString());
}
