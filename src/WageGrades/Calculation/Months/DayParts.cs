using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What leaves take of each day of a month, clause after clause: of a day no more than what absence without pay and the leaves before have left
/// of it. Parts that make up a day are that day.
/// </summary>
internal sealed class DayParts
{
    private readonly MonthCase month;
    private readonly bool hasParts;
    private readonly Dictionary<LocalDate, Ratio> taken = [];

    /// <summary>Days taken in full by one clause: their dates say so, and it changes nothing to say it again.</summary>
    private readonly HashSet<LocalDate> dated = [];

    internal DayParts(MonthCase month)
    {
        this.month = month;
        var days = month.Person.Span.ToDateSpan();
        hasParts = month.Person.Worker.Leaves.Any(leave => !leave.IsOfWholeDays && leave.Span.Intersect(days) is not null);
    }

    private PersonMonth Person => month.Person;

    /// <summary>What notes leave to a clause, days taken in full by their dates, parts of days as they count in the basis; it is not taken
    /// yet.</summary>
    internal LeaveTime Of(LeaveClause clause, Ratio share, List<(DateSpan Span, Ratio DayShare)> notes)
    {
        List<DateSpan> whole = [.. notes.Where(each => each.DayShare == Ratio.One).Select(each => each.Span)];
        if (!hasParts)
        {
            return new LeaveTime(clause, share, whole, Ratio.Zero);
        }

        List<DateSpan> parts = [];
        List<DateSpan> full = [];
        var count = Ratio.Zero;
        foreach (var (day, part) in Shares(notes))
        {
            var left = Ratio.One - Taken(day);
            DateSpan own = new(day, day.PlusDays(1));
            if (part == Ratio.One && (left == Ratio.One || dated.Contains(day)))
            {
                full.Add(own);
            }
            else
            {
                parts.Add(own);
                count += (part < left ? part : left) * Weight(day);
            }
        }

        return new LeaveTime(clause, share, DaySpans.Union(full), count) { Parts = DaySpans.Union(parts) };
    }

    /// <summary>Takes what notes ask for of their days.</summary>
    internal void Take(List<(DateSpan Span, Ratio DayShare)> notes)
    {
        if (!hasParts)
        {
            return;
        }

        foreach (var (day, part) in Shares(notes))
        {
            var before = Taken(day);
            taken[day] = AtMostOne(before + part);
            if (before == Ratio.Zero && part == Ratio.One)
            {
                dated.Add(day);
            }
        }
    }

    private Ratio Taken(LocalDate day) => taken.TryGetValue(day, out var share) ? share : Ratio.Zero;

    private static Ratio AtMostOne(Ratio share) => share > Ratio.One ? Ratio.One : share;

    /// <summary>What notes ask for of each day, together no more than the day.</summary>
    private static SortedDictionary<LocalDate, Ratio> Shares(List<(DateSpan Span, Ratio DayShare)> notes)
    {
        SortedDictionary<LocalDate, Ratio> shares = [];
        foreach (var (span, part) in notes)
        {
            for (var day = span.From; day < span.Until; day = day.PlusDays(1))
            {
                shares[day] = AtMostOne((shares.TryGetValue(day, out var before) ? before : Ratio.Zero) + part);
            }
        }

        return shares;
    }

    // A day lost already is not lost again.
    private Ratio Weight(LocalDate day) =>
        Person.Attendance.IsPaid(day)
        && BasisDays.TryOf(
            month.Plan.Policies.Proration?.Basis ?? ProrationBasis.CalendarDays, Person.Span, month.Plan.Policies.Calendar, out var basis)
            ? new Ratio(basis.Count(DaySet.Of(Person.Span, day)))
            : Ratio.Zero;
}
