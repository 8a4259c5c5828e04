using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// Joins the rows of each person: a row with the same hiring date and a later effective date is a change, a row with a later hiring date after the
/// last day of the earlier employment is a re-hire, anything else is refused.
/// </summary>
/// <param name="sheet">The roster.</param>
/// <param name="draft">The people read so far.</param>
/// <param name="hasCertificates">Whether certificates will be read, with which what the rows say is held must be compared before it is added.</param>
internal sealed class RosterHistory(TableSheet sheet, WorkforceDraft draft, bool hasCertificates)
{
    private const int Many = 10_000;

    private readonly SharedStarts<Employment> employed = new(sheet.RowCount > Many);
    private readonly SharedStarts<GradePlace> placed = new(sheet.RowCount > Many);
    private readonly SharedStarts<Post> posted = new(sheet.RowCount > Many);

    // What each row alone says of a person: most have one. Nobody is looked up before all rows are there.
    private readonly List<PersonRow> rows = [];
    private readonly List<RosterRow> held = [];

    /// <summary>Adds a row.</summary>
    internal void Add(in RosterRow row)
    {
        if (rows.Count == 0)
        {
            rows.EnsureCapacity(sheet.RowCount);
        }

        rows.Add(new PersonRow(Join(new ReadOnlySpan<RosterRow>(in row)), row.Source.Place, RosterDoubts.IsNumeric(row.Id)));
        if (hasCertificates)
        {
            held.Add(row with { Source = sheet.RowAt(row.Source.Place) });
        }
    }

    /// <summary>Adds the people to the draft, each once; gives back the rows whose degrees, grades and titles have still to be added.</summary>
    /// <param name="readAgain">What a row says that was read before.</param>
    internal IReadOnlyList<RosterRow> Close(Func<SheetRow, RosterRow> readAgain)
    {
        var order = Stretches.Sort(
            Enumerable.Range(0, rows.Count).ToArray(), (one, other) => rows[one].Person.Id.CompareTo(rows[other].Person.Id));
        var open = JoinSeveral(RowsOfSeveral(order), readAgain);
        LeaveOutJoined(ref order);
        var people = Array.ConvertAll(order, row => rows[row].Person);
        draft.Take(people, order);
        RosterDoubts.Tell(sheet, people, rows);
        return open;
    }

    /// <summary>The rows of each who has several, in the order of the first.</summary>
    private List<List<int>> RowsOfSeveral(int[] order)
    {
        List<List<int>> several = [];
        for (var at = 1; at < order.Length; at++)
        {
            if (rows[order[at]].Person.Id == rows[order[at - 1]].Person.Id)
            {
                List<int> own = [order[at - 1]];
                for (; at < order.Length && rows[order[at]].Person.Id == rows[own[0]].Person.Id; at++)
                {
                    own.Add(order[at]);
                }

                several.Add(own);
            }
        }

        several.Sort((one, other) => one[0].CompareTo(other[0]));
        return several;
    }

    /// <summary>The rows that were used, of which standings have still to be added.</summary>
    private List<RosterRow> JoinSeveral(List<List<int>> several, Func<SheetRow, RosterRow> readAgain)
    {
        List<RosterRow> open = [];
        TableFindings nowhere = new("");
        var next = 0;
        for (var at = 0; at < rows.Count; at++)
        {
            if (next < several.Count && several[next][0] == at)
            {
                var own = several[next++];
                var kept = Consistent(own.Select(Again).OrderBy(each => each.EffectiveFrom).ThenBy(each => each.Source.Line));
                own.ForEach(row => rows[row] = rows[row] with { IsJoined = true });
                rows[at] = new PersonRow(Join([.. kept]), kept[0].Source.Place, rows[at].IsNumeric);
                open.AddRange(kept);
            }
            else if (hasCertificates && !rows[at].IsJoined)
            {
                open.Add(held[at]);
            }
        }

        return open;

        RosterRow Again(int row)
        {
            var place = rows[row].Place;
            return readAgain(sheet.RowAt(place, nowhere)) with { Source = sheet.RowAt(place) };
        }
    }

    private void LeaveOutJoined(ref int[] order)
    {
        var left = 0;
        foreach (var row in order)
        {
            order[left] = row;
            left += rows[row].IsJoined ? 0 : 1;
        }

        Array.Resize(ref order, left);
    }

    private static List<RosterRow> Consistent(IEnumerable<RosterRow> rows)
    {
        List<RosterRow> kept = [];
        LocalDate? end = null;
        foreach (var row in rows)
        {
            if (kept.Count == 0)
            {
                kept.Add(row);
                end = row.LeftFrom;
                continue;
            }

            var last = kept[^1];
            var isSamePerson = row.Name.Length == 0 || last.Name.Length == 0 || row.Name == last.Name;
            var isChange = row.HiredOn == last.HiredOn && (row.LeftFrom is null || last.LeftFrom is null || row.LeftFrom == last.LeftFrom);
            if (row.EffectiveFrom == last.EffectiveFrom && isSamePerson)
            {
                row.Source.Drop(RosterTable.Number, FindingCodes.DuplicateRow,
                    ("column", RosterTable.Number.Header), ("value", Shown(row.Id)), ("firstLine", last.Source.Line));
            }
            else if (!isSamePerson || (isChange ? row.EffectiveFrom >= end : !(row.HiredOn >= end)))
            {
                row.Source.Drop(RosterTable.Number, FindingCodes.EmploymentOverlaps, ("worker", Shown(row.Id)), ("firstLine", last.Source.Line));
            }
            else
            {
                if (!isChange)
                {
                    row.Source.Tell(RosterTable.HiredOn, FindingCodes.Rehired,
                        ("worker", Shown(row.Id)), ("left", end!.Value.PlusDays(-1)), ("hired", row.HiredOn));
                }

                end = isChange ? end ?? row.LeftFrom : row.LeftFrom;
                kept.Add(row);
            }
        }

        return kept;
    }

    private Worker Join(ReadOnlySpan<RosterRow> rows)
    {
        var employment = EffectiveSeries.Empty<Employment>();
        var places = EffectiveSeries.Empty<GradePlace>();
        var posts = EffectiveSeries.Empty<Post>();
        var name = "";
        LocalDate? since = null;
        LocalDate? born = null;
        LocalDate? end = null;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            (since, born, end) = (since ?? row.ServiceSince, born ?? row.BornOn, end ?? row.LeftFrom);
            name = name.Length > 0 ? name : row.Name;
            employment = employment.All.Count == 0
                ? employed.Of(row.EffectiveFrom, row.Employment)
                : employment.Set(row.EffectiveFrom, row.Employment);
            if (row.Employment.IsProbation && row.RegularFrom > row.EffectiveFrom)
            {
                employment = employment.Set(row.RegularFrom.Value, row.Employment with { IsProbation = false });
            }

            places = row.Place is { } place ? Placed(places, row, place) : Without(places, row.EffectiveFrom, "no place");
            posts = row.Post is not { } post ? Without(posts, row.EffectiveFrom, "no post")
                : posts.All.Count == 0 ? posted.Of(row.EffectiveFrom, post)
                : posts.Set(row.EffectiveFrom, post);
            if (i + 1 < rows.Length && rows[i + 1].HiredOn == row.HiredOn)
            {
                continue;
            }

            employment = end is { } left ? employment.Clear(new DateSpan(left), "left") : employment;
            end = null;
        }

        return new Worker(rows[0].Id)
        {
            Qualifications = hasCertificates ? [] : rows[0].Standings,
            Appointments = hasCertificates ? [] : rows[0].Appointments,
            Name = name,
            Employment = employment,
            Place = places,
            Post = posts,
            ServiceSince = since,
            BornOn = born,
        };
    }

    /// <summary>A place placed on an earlier day than the row's is no new record where it holds already: the row says something else.</summary>
    private EffectiveSeries<GradePlace> Placed(EffectiveSeries<GradePlace> places, in RosterRow row, GradePlace place)
    {
        if (places.All.Count == 0)
        {
            return placed.Of(LocalDate.Max(row.PlacedFrom, row.EffectiveFrom), place);
        }

        if (row.PlacedFrom >= row.EffectiveFrom || !places.TryGet(row.EffectiveFrom, out var held) || held != place)
        {
            return places.Record(LocalDate.Max(row.PlacedFrom, row.EffectiveFrom), place);
        }

        return row.PlacedFrom > StartOfStepOn(row.EffectiveFrom, places) ? places.Record(row.PlacedFrom, place) : places;
    }

    private static LocalDate StartOfStepOn(LocalDate day, EffectiveSeries<GradePlace> places) =>
        places.Steps.Last(each => each.Span.From <= day).Span.From;

    private static EffectiveSeries<T> Without<T>(EffectiveSeries<T> series, LocalDate from, string why)
        where T : class => series.TryGet(from, out _) ? series.Clear(new DateSpan(from), why) : series;

    private static string Shown(WorkerId id) => CellText.ForFinding(id.ToString());
}
