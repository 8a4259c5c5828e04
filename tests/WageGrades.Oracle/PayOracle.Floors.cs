namespace WageGrades.Oracle;

/// <content>Top-ups to floors.</content>
public sealed partial class PayOracle
{
    /// <summary>Tops the month up to the floors that the agreement states in amounts.</summary>
    internal void TopUp()
    {
        foreach (var floor in agreement.Floors.Where(floor => floor.OfPersonMonth && !(HasAbsence && floor.Absence == "not-tested")))
        {
            var amounts = month.Days.Select((day, i) => floor.Amounts.On(day) is { } amount && Tests(floor, i)
                ? amount.Amount * month.Terms[i]!.HoursShare
                : Exact.Zero).ToList();
            TopUp(floor.Id, amounts, floor.Absence, floor.Above, "minimum-wage");
        }
    }

    private void TopUp(string floor, List<Exact> amounts, string absence, bool above, string countsIn)
    {
        if ((HasAbsence && absence == "not-tested") || !amounts.Exists(amount => amount.Sign > 0) || !CanDivide())
        {
            return;
        }

        var least = month.Pay(i => amounts[i], withAbsence: absence != "not-reduced");
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

    private bool HasAbsence => month.Record.UnpaidDays.Sign > 0
        || Enumerable.Range(0, month.Days.Count).Any(i => month.Employed[i] && month.Absent[i]);

    /// <summary>What counts in a base: paid lines whose clause says so, and earlier top-ups; null where a clause does not say whether it does.</summary>
    private Exact? Counted(string payBase) =>
        Totals.In(agreement, payBase, lines.Where(line => !line.IsOfAnotherTime && !(line.IsOvertime && payBase == "minimum-wage")).Select(line => KeyValuePair.Create(line.Clause, line.Rounded))) is (var sum, true) ? sum : null;

    private bool Tests(Floor floor, int i)
    {
        if (month.Terms[i] is not { } terms || !(floor.Forms?.Contains(terms.Form) ?? (agreement.CoveredForms.Contains(terms.Form) && terms.Form != "part-time")))
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
