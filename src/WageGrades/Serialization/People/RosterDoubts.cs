using System.Runtime.InteropServices;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What looks odd when all people of a roster are known: two who bear one name, numbers that lost their zeros.</summary>
internal static class RosterDoubts
{
    /// <param name="sheet">The roster.</param>
    /// <param name="people">The people in the order of their ids.</param>
    /// <param name="rows">The rows that were read.</param>
    internal static void Tell(TableSheet sheet, Worker[] people, List<PersonRow> rows)
    {
        TellSameNames(sheet, people);
        TellLostZeros(sheet, rows);
    }

    /// <summary>Whether a staff number is all digits.</summary>
    internal static bool IsNumeric(WorkerId id) => !id.Number.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static void TellSameNames(TableSheet sheet, Worker[] people)
    {
        Dictionary<string, Bearers> names = new(StringComparer.Ordinal);
        foreach (var worker in people)
        {
            if (worker.Name.Length > 0)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(names, worker.Name, out var isKnown);
                known = isKnown ? known with { Second = known.Second ?? worker.Id } : new Bearers(worker.Id, Second: null);
            }
        }

        // Who is first by id was noted first.
        foreach (var (first, second) in names.Values)
        {
            if (second is not null)
            {
                sheet.Findings.Add(FindingCodes.SameName, null, null,
                    ("first", CellText.ForFinding(first.ToString())), ("second", CellText.ForFinding(second.ToString())));
            }
        }
    }

    /// <summary>Numbers that are all digits and shorter than one of the same employer that begins with zero.</summary>
    private static void TellLostZeros(TableSheet sheet, List<PersonRow> rows)
    {
        Dictionary<string, WorkerId> padded = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.IsNumeric && !row.IsJoined && row.Person.Id is { Number: ['0', ..] } id)
            {
                padded.TryAdd(id.Employer, id);
            }
        }

        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var row in padded.Count > 0 ? rows : [])
        {
            if (row.IsNumeric && !row.IsJoined && row.Person.Id is var id && padded.TryGetValue(id.Employer, out var first)
                && id.Number.Length < first.Number.Length && told.Add(id.Employer))
            {
                sheet.RowAt(row.Place).Tell(RosterTable.Number, FindingCodes.LeadingZerosLost, ("padded", Shown(first)), ("short", Shown(id)));
            }
        }
    }

    private static string Shown(WorkerId id) => CellText.ForFinding(id.ToString());

    /// <summary>The first two who bear a name, in the order of their ids.</summary>
    private readonly record struct Bearers(WorkerId First, WorkerId? Second);
}
