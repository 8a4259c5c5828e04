namespace WageGrades.Oracle;

/// <content>Top-ups to floors.</content>
public sealed partial class PayOracle
{
    /// <summary>Tops the month up to the floors that the agreement states in amounts.</summary>
    internal void TopUp()
    {
        // Hours are not dated: the agreement in force on the first employed day tests them.
        foreach (
            var floor in agreement.Floors.Where(floor =>
                floor.OfPersonMonth && (floor.PerHour ? FirstDay >= 0 : !(HasAbsence && floor.Absence == "not-tested"))))
        {
            var amounts = month.Days.Select((_, i) => FloorOn(floor)(i)).ToList();
            if (floor.PerHour)
            {
                Reach(floor.Id, amounts.Max() * HoursIn(month.Record, "worked-hours"), floor.Above, "minimum-wage");
            }
            else
            {
                TopUp(floor.Id, amounts, floor.Absence, floor.Above, "minimum-wage");
            }
        }
    }

    private void TopUp(string floor, List<Exact> amounts, string absence, bool above, string countsIn)
    {
        if ((HasAbsence && absence == "not-tested") || !amounts.Exists(amount => amount.Sign > 0) || !CanDivide())
        {
            return;
        }

        Reach(floor, PayWithout(i => amounts[i], LeavesOutsideFloors, withAbsence: absence != "not-reduced"), above, countsIn);
    }

    private void Reach(string floor, Exact least, bool above, string countsIn)
    {
        if (least.Sign == 0)
        {
            return;
        }

        if (Counted(countsIn) is not { } counted)
        {
            faults.Add("base not answered");
            return;
        }

        if (counted < least || (above && counted == least))
        {
            // The least multiple of the lines' quantum with which the comparison holds.
            var quantum = Policies.LineRounding!.Quantum;
            var units = (least - counted) / quantum;
            var whole = Exact.Whole(units.Floor());
            var topUp = (above || whole < units ? whole + 1 : whole) * quantum;
            lines.Add(new Line(floor, month.Days[0], topUp, topUp));
        }
    }

    /// <summary>A floor's amount on a day: for the share of hours, or an hour's; zero on a day that it does not test.</summary>
    private Func<int, Exact> FloorOn(Floor floor) => i => floor.Amounts.On(month.Days[i]) is { } amount && Tests(floor, i)
        ? amount.Amount * floor.ShareOf(person, month.Days[i]) * (floor.PerHour ? 1 : month.Terms[i]!.HoursShare)
        : Exact.Zero;

    /// <summary>Leaves whose pay does not count towards the minimum wage take their days from the floors.</summary>
    private IEnumerable<LeaveDays> LeavesOutsideFloors => Leaves.Where(leave => !leave.Clause.Counts.GetValueOrDefault("minimum-wage"));

    private bool HasAbsence => LeavesOutsideFloors.Any() || month.Record.UnpaidDays.Sign > 0
        || Enumerable.Range(0, month.Days.Count).Any(i => month.Employed[i] && month.Absent[i]);

    /// <summary>What counts in a base: paid lines whose clause says so, and earlier top-ups; null where a clause does not say whether it
    /// does.</summary>
    private Exact? Counted(string payBase) =>
        Totals.In(
            agreement,
            payBase,
            lines
                .Where(line => (!line.IsOfAnotherTime || line.OfMonth is not null) && !(line.IsOvertime && payBase == "minimum-wage"))
                .Select(line => KeyValuePair.Create(line.Clause, line.OfMonth ?? line.Rounded)))
            is (var sum, true)
            ? sum
            : null;

    private bool Tests(Floor floor, int i)
    {
        if (
            month.Terms[i] is not { } terms
            || !(
                floor.Forms?.Contains(terms.Form)
                ?? (floor.PerHour ? terms.Form == "part-time" : agreement.CoveredForms.Contains(terms.Form) && terms.Form != "part-time")))
        {
            return false;
        }

        if (floor.ShareOf(person, month.Days[i]).Sign == 0)
        {
            return false;
        }

        if (floor.Area is null)
        {
            return true;
        }

        if (!agreement.Areas.TryGetValue(terms.Workplace, out var area))
        {
            faults.Add("unknown area");
        }

        return area == floor.Area;
    }
}
