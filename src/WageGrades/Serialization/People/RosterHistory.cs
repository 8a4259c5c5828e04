using System.Runtime.InteropServices;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// Joins the rows of each person: a row with the same hiring date and a later effective date is a change, a row with a later hiring date after the
/// last day of the earlier employment is a re-hire, anything else is refused.
/// </summary>
/// <param name="draft">The people read so far.</param>
/// <param name="findings">What was found in the roster.</param>
/// <param name="hasCertificates">Whether certificates will be read, with which what the rows say is held must be compared before it is added.</param>
internal sealed class RosterHistory(WorkforceDraft draft, TableFindings findings, bool hasCertificates)
{
    /// <summary>Adds the people of these rows; gives back the rows whose degrees, grades and titles have still to be added.</summary>
    internal IReadOnlyList<RosterRow> Add(IReadOnlyList<RosterRow> rows)
    {
        draft.Expect(rows.Count);
        HashSet<WorkerId> repeated = [];
        foreach (var row in rows)
        {
            if (!draft.TryAdd(Join([row])))
            {
                repeated.Add(row.Id);
            }
        }

        var used = repeated.Count == 0 ? rows : JoinRepeated(rows, repeated);
        TellSameNames();
        TellLostZeros(used);
        return hasCertificates ? used
            : repeated.Count > 0 ? [.. used.Where(row => repeated.Contains(row.Id))]
            : [];
    }

    /// <summary>The rows that were used, where some people have several.</summary>
    private List<RosterRow> JoinRepeated(IReadOnlyList<RosterRow> rows, HashSet<WorkerId> repeated)
    {
        var several = rows.Where(row => repeated.Contains(row.Id)).ToLookup(row => row.Id);
        List<RosterRow> used = new(rows.Count);
        foreach (var row in rows)
        {
            if (!repeated.Contains(row.Id))
            {
                used.Add(row);
            }
            else if (ReferenceEquals(several[row.Id].First(), row))
            {
                var kept = Consistent([.. several[row.Id].OrderBy(each => each.EffectiveFrom).ThenBy(each => each.Source.Line)]);
                draft[row.Id] = Join([.. kept]);
                used.AddRange(kept);
            }
        }

        return used;
    }

    /// <summary>Numbers that are all digits and shorter than one of the same employer that begins with zero.</summary>
    private static void TellLostZeros(IReadOnlyList<RosterRow> rows)
    {
        Dictionary<string, RosterRow> padded = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Id.Number.StartsWith('0') && IsNumeric(row))
            {
                padded.TryAdd(row.Id.Employer, row);
            }
        }

        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var row in padded.Count > 0 ? rows : [])
        {
            if (padded.TryGetValue(row.Id.Employer, out var first) && row.Id.Number.Length < first.Id.Number.Length && IsNumeric(row)
                && told.Add(row.Id.Employer))
            {
                row.Source.Tell(RosterTable.Number, FindingCodes.LeadingZerosLost, ("padded", Shown(first)), ("short", Shown(row)));
            }
        }
    }

    private static bool IsNumeric(RosterRow row) => !row.Id.Number.AsSpan().ContainsAnyExceptInRange('0', '9');

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
            var row = rows[i];
            (since, born, end) = (since ?? row.ServiceSince, born ?? row.BornOn, end ?? row.LeftFrom);
            name = name.Length > 0 ? name : row.Name;
            employment = employment.Set(row.EffectiveFrom, row.Employment);
            if (row.Employment.IsProbation && row.RegularFrom > row.EffectiveFrom)
            {
                employment = employment.Set(row.RegularFrom.Value, row.Employment with { IsProbation = false });
            }

            places = row.Place is { } place ? Placed(places, row, place) : Without(places, row.EffectiveFrom, "no place");
            posts = row.Post is { } post ? posts.Set(row.EffectiveFrom, post) : Without(posts, row.EffectiveFrom, "no post");
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
    private static EffectiveSeries<GradePlace> Placed(EffectiveSeries<GradePlace> places, RosterRow row, GradePlace place)
    {
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

    private void TellSameNames()
    {
        HashSet<string> names = new(draft.Count, StringComparer.Ordinal);
        HashSet<string> several = new(StringComparer.Ordinal);
        foreach (var name in draft.Workers.Select(worker => worker.Name).Where(name => name.Length > 0))
        {
            if (!names.Add(name))
            {
                several.Add(name);
            }
        }

        Dictionary<string, (WorkerId First, WorkerId? Second)> bearers = new(several.Count, StringComparer.Ordinal);
        foreach (var (id, name) in draft.Workers.Select(worker => (worker.Id, worker.Name)).Where(each => several.Contains(each.Name)))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(bearers, name, out var isKnown);
            known = !isKnown ? (id, null)
                : id < known.First ? (id, known.First)
                : known.Second is null || id < known.Second ? (known.First, id)
                : known;
        }

        foreach (var (first, second) in bearers.Values.Where(each => each.Second is not null).OrderBy(each => each.First))
        {
            findings.Add(FindingCodes.SameName, null, null,
                ("first", CellText.ForFinding(first.ToString())), ("second", CellText.ForFinding(second!.ToString())));
        }
    }

    private static string Shown(RosterRow row) => CellText.ForFinding(row.Id.ToString());
}
