using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The people while their tables are read, one table after the other.</summary>
/// <param name="period">Which days a month has.</param>
internal sealed class WorkforceDraft(PayPeriod period)
{
    // In the order of their ids, and beside each by which row the person came.
    private Worker[] people = [];
    private int[] rows = [];
    private Dictionary<string, List<WorkerId>>? byNumber;
    private Dictionary<string, string>? byShortNumber;

    internal int Count => people.Length;

    /// <summary>The people as they came.</summary>
    internal IEnumerable<Worker> Workers => people.Zip(rows).OrderBy(each => each.Second).Select(each => each.First);

    private IEnumerable<WorkerId> Ids => Workers.Select(worker => worker.Id);

    internal Worker this[WorkerId id]
    {
        get => people[Workforce.PlaceOf(people, id)];
        set => people[Workforce.PlaceOf(people, id)] = value;
    }

    /// <summary>Takes over the people of the roster.</summary>
    /// <param name="sorted">The people in the order of their ids, each once.</param>
    /// <param name="rowsOf">By which row each came.</param>
    internal void Take(Worker[] sorted, int[] rowsOf) => (people, rows) = (sorted, rowsOf);

    internal Workforce ToWorkforce() => Workforce.OwningSorted(people);

    /// <summary>
    /// Notes who is missing from a table that was given for months: everybody employed in such a month by an employer of whom the table has a row.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Who stands in it for which month.</param>
    /// <param name="unlessFew">True where the table may be meant for a few: nobody is noted where most are not in it.</param>
    internal void NoteMissing(MonthTable table, IEnumerable<(WorkerId Id, YearMonth Month)> rows, bool unlessFew = false)
    {
        foreach (var month in rows.GroupBy(row => row.Month))
        {
            HashSet<WorkerId> given = [.. month.Select(row => row.Id)];
            HashSet<string> employers = new(given.Select(id => id.Employer), StringComparer.Ordinal);
            List<Worker> missing = [.. people.Where(worker => employers.Contains(worker.Id.Employer) && !given.Contains(worker.Id)
                && worker.IsEmployedIn(period.SpanOf(month.Key)))];
            if (unlessFew && missing.Count >= given.Count)
            {
                continue;
            }

            foreach (var worker in missing)
            {
                this[worker.Id] = worker.NotIn(table, month.Key);
            }
        }
    }

    /// <summary>Whom a row of a further table is about; null, with a finding, where nobody or more than one has the number.</summary>
    internal WorkerId? Find(SheetRow row, SheetColumn<string> numberColumn, SheetColumn<string> employerColumn)
    {
        var employer = row.Text(employerColumn);
        if (!row.TryRead(numberColumn, out var number))
        {
            return null;
        }

        byNumber ??= Ids.GroupBy(id => id.Number, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(),
            StringComparer.Ordinal);
        WorkerId[] bearers = [.. byNumber.GetValueOrDefault(number, []).Where(id => employer.Length == 0 || id.Employer == employer)];
        if (bearers.Length == 1)
        {
            return bearers[0];
        }

        if (bearers.Length == 0)
        {
            // Looking through everybody for each row of a table of strangers would take people × rows.
            byShortNumber ??= Ids.GroupBy(id => id.Number.TrimStart('0'), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First().Number, StringComparer.Ordinal);
            var nearest = byShortNumber.TryGetValue(number.TrimStart('0'), out var same) ? same
                : row.IsKept(FindingCodes.UnknownWorker) ? NearestName.Of(number, byNumber.Keys)
                : null;
            FindingArgument[] arguments = [("number", CellText.ForFinding(number))];
            row.Drop(numberColumn, FindingCodes.UnknownWorker,
                nearest is null ? arguments : [.. arguments, ("nearest", CellText.ForFinding(nearest))]);
            return null;
        }

        row.Drop(numberColumn, FindingCodes.AmbiguousWorker,
            ("number", CellText.ForFinding(number)), ("employers", bearers.Select(id => id.Employer)));
        return null;
    }
}
