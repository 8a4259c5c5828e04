using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The people while their tables are read, one table after the other.</summary>
/// <param name="period">Which days a month has.</param>
internal sealed class WorkforceDraft(PayPeriod period)
{
    private readonly Dictionary<WorkerId, Worker> people = [];
    private Dictionary<string, List<WorkerId>>? byNumber;
    private Dictionary<string, string>? byShortNumber;

    internal int Count => people.Count;

    internal IEnumerable<Worker> Workers => people.Values;

    internal Worker this[WorkerId id]
    {
        get => people[id];
        set => people[id] = value;
    }

    /// <summary>Makes room for so many people.</summary>
    internal void Expect(int count) => people.EnsureCapacity(count);

    /// <summary>Adds a person; false where the id is there already.</summary>
    internal bool TryAdd(Worker worker) => people.TryAdd(worker.Id, worker);

    internal Workforce ToWorkforce() => people.Count == 0 ? Workforce.Empty : Workforce.Owning([.. people.Values]);

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
            List<Worker> missing = [.. people.Values.Where(worker => employers.Contains(worker.Id.Employer) && !given.Contains(worker.Id)
                && worker.IsEmployedIn(period.SpanOf(month.Key)))];
            if (unlessFew && missing.Count >= given.Count)
            {
                continue;
            }

            foreach (var worker in missing)
            {
                people[worker.Id] = worker.NotIn(table, month.Key);
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

        byNumber ??= people.Keys.GroupBy(id => id.Number, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(),
            StringComparer.Ordinal);
        WorkerId[] bearers = [.. byNumber.GetValueOrDefault(number, []).Where(id => employer.Length == 0 || id.Employer == employer)];
        if (bearers.Length == 1)
        {
            return bearers[0];
        }

        if (bearers.Length == 0)
        {
            // Looking through everybody for each row of a table of strangers would take people × rows.
            byShortNumber ??= people.Keys.GroupBy(id => id.Number.TrimStart('0'), StringComparer.Ordinal)
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
