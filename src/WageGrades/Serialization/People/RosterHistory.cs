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
/// <param name="sheet">The roster.</param>
/// <param name="draft">The people read so far.</param>
/// <param name="hasCertificates">Whether certificates will be read, with which what the rows say is held must be compared before it is added.</param>
internal sealed class RosterHistory(TableSheet sheet, WorkforceDraft draft, bool hasCertificates)
{
    private const int Many = 10_000;

    // Rows may be anything: one that can be used does not say that all can.
    private const int MostExpected = 1_000_000;

    private readonly SharedStarts<Employment> employed = new(sheet.RowCount > Many);
    private readonly SharedStarts<GradePlace> placed = new(sheet.RowCount > Many);
    private readonly SharedStarts<Post> posted = new(sheet.RowCount > Many);

    // Most people have one row, of which nothing is kept but where it stands.
    private readonly List<Standing> firsts = [];
    private readonly Dictionary<WorkerId, List<RosterRow>> further = [];
    private readonly List<RosterRow> held = [];

    // Taken from the rows as they come: a person is far away when all are read.
    private readonly Dictionary<string, Bearers> names = new(StringComparer.Ordinal);
    private bool hasOtherNames;

    /// <summary>Adds the person of a row, or notes that the person has a further one.</summary>
    internal void Add(in RosterRow row)
    {
        if (firsts.Count == 0)
        {
            var expected = Math.Min(sheet.RowCount, MostExpected);
            draft.Expect(expected);
            firsts.EnsureCapacity(expected);
        }

        if (draft.TryAdd(Join(new ReadOnlySpan<RosterRow>(in row))))
        {
            firsts.Add(new Standing(row.Id, row.Source.Place));
            NoteName(row.Name, row.Id);
            if (hasCertificates)
            {
                held.Add(Kept(row));
            }
        }
        else if (further.TryGetValue(row.Id, out var others))
        {
            others.Add(Kept(row));
        }
        else
        {
            further.Add(row.Id, [Kept(row)]);
        }
    }

    /// <summary>What the row says, with a source that stays when the next row has come.</summary>
    private RosterRow Kept(in RosterRow row) => row with { Source = sheet.RowAt(row.Source.Place) };

    /// <summary>Joins the rows of those who have several; gives back the rows whose degrees, grades and titles have still to be added.</summary>
    /// <param name="readAgain">What a row says that was read before.</param>
    internal IReadOnlyList<RosterRow> Close(Func<SheetRow, RosterRow> readAgain)
    {
        var open = further.Count == 0 ? held : JoinFurther(readAgain);
        TellSameNames();
        TellLostZeros();
        return open;
    }

    /// <summary>The rows that were used, of which standings have still to be added.</summary>
    private List<RosterRow> JoinFurther(Func<SheetRow, RosterRow> readAgain)
    {
        List<RosterRow> open = [];
        TableFindings nowhere = new("");
        for (var at = 0; at < firsts.Count; at++)
        {
            var first = firsts[at];
            if (further.TryGetValue(first.Id, out var others))
            {
                var again = readAgain(sheet.RowAt(first.Place, nowhere)) with { Source = sheet.RowAt(first.Place) };
                var kept = Consistent(others.Prepend(again).OrderBy(each => each.EffectiveFrom).ThenBy(each => each.Source.Line));
                var person = Join([.. kept]);
                hasOtherNames |= person.Name != again.Name;
                draft[first.Id] = person;
                firsts[at] = new Standing(first.Id, kept[0].Source.Place);
                open.AddRange(kept);
            }
            else if (hasCertificates)
            {
                open.Add(held[at]);
            }
        }

        return open;
    }

    /// <summary>Numbers that are all digits and shorter than one of the same employer that begins with zero.</summary>
    private void TellLostZeros()
    {
        Dictionary<string, WorkerId> padded = new(StringComparer.Ordinal);
        foreach (var (id, _) in firsts)
        {
            if (id.Number.StartsWith('0') && IsNumeric(id))
            {
                padded.TryAdd(id.Employer, id);
            }
        }

        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var (id, place) in padded.Count > 0 ? firsts : [])
        {
            if (IsNumeric(id) && padded.TryGetValue(id.Employer, out var first) && id.Number.Length < first.Number.Length && told.Add(id.Employer))
            {
                sheet.RowAt(place).Tell(RosterTable.Number, FindingCodes.LeadingZerosLost, ("padded", Shown(first)), ("short", Shown(id)));
            }
        }
    }

    private static bool IsNumeric(WorkerId id) => !id.Number.AsSpan().ContainsAnyExceptInRange('0', '9');

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

    private void NoteName(string name, WorkerId id)
    {
        if (name.Length > 0)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name, out var isKnown);
            known = isKnown ? known.With(id) : new Bearers(id, Second: null);
        }
    }

    private void TellSameNames()
    {
        // A further row may say a name that the first does not.
        if (hasOtherNames)
        {
            names.Clear();
            foreach (var worker in draft.Workers)
            {
                NoteName(worker.Name, worker.Id);
            }
        }

        List<WorkerId[]> same = [];
        foreach (var (first, second) in names.Values)
        {
            if (second is not null)
            {
                same.Add([first, second]);
            }
        }

        foreach (var ids in same.OrderBy(each => each[0]))
        {
            sheet.Findings.Add(FindingCodes.SameName, null, null,
                ("first", CellText.ForFinding(ids[0].ToString())), ("second", CellText.ForFinding(ids[1].ToString())));
        }
    }

    private static string Shown(WorkerId id) => CellText.ForFinding(id.ToString());

    /// <summary>The first two who bear a name, in the order of their ids.</summary>
    private readonly record struct Bearers(WorkerId First, WorkerId? Second)
    {
        internal Bearers With(WorkerId id) => id < First ? new(id, First)
            : Second is null || id < Second ? new(First, id)
            : this;
    }

    /// <summary>Who stands where in the table.</summary>
    private readonly record struct Standing(WorkerId Id, int Place);
}
