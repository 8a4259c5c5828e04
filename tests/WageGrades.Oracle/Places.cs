namespace WageGrades.Oracle;

/// <summary>Where a re-grading puts somebody.</summary>
internal static class Places
{
    /// <summary>The new place, what is protected above its cell, and whether the time waited goes on; null where the rule leads nowhere.</summary>
    internal static (Place Place, Exact Protected, bool KeepsWaiting)? Of(Regrading regrading, Clause clause, Place from)
    {
        var rule = regrading.Rule;
        if (clause.Ladders!.On(regrading.On.AddDays(-1)) is not { } old || clause.Ladders.On(regrading.On) is not { } table
            || !old.Cells.TryGetValue((from.Grade, from.Step), out var before))
        {
            return null;
        }

        var grade = regrading.Grades.GetValueOrDefault(from.Grade, from.Grade);
        var step = from.Step;
        if (rule.Kind == "by-table")
        {
            if (rule.Table.GetValueOrDefault($"{from.Grade}/{from.Step}")?.Split('/') is not [var named, var number])
            {
                return null;
            }

            (grade, step) = (named, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        }

        var cells = table.Cells.Where(cell => cell.Key.Grade == grade).OrderBy(cell => cell.Key.Step)
            .Select(cell => (cell.Key.Step, Amount: cell.Value)).ToList();
        if (cells.Count == 0 || (rule.Kind == "by-table" && !cells.Exists(cell => cell.Step == step)))
        {
            return null;
        }

        var needed = Exact.Max(before + rule.LeastRise, before * (1 + rule.LeastRiseShare));
        var found = rule.Kind == "nearest-not-lower"
            ? cells.Where(cell => cell.Amount >= needed).OrderBy(cell => cell.Amount).ThenBy(cell => cell.Step)
                .Select(cell => (int?)cell.Step).FirstOrDefault()
            : cells.Where(cell => cell.Step >= step).Select(cell => (int?)cell.Step).FirstOrDefault();
        var own = found is { } at
            ? cells[Math.Min(cells.FindIndex(cell => cell.Step == at) + rule.PlusSteps, cells.Count - 1)]
            : cells.OrderByDescending(cell => cell.Amount).ThenBy(cell => cell.Step).First();
        var isUnderOneStep = old.Cells.TryGetValue((from.Grade, from.Step + 1), out var next) && own.Amount - before < next - before;
        return (
            new Place(grade, own.Step),
            rule.Protection is null ? Exact.Zero : Exact.Max(0, before - own.Amount),
            rule.Waiting == "kept" || (rule.Waiting == "kept-if-under-one-step" && isUnderOneStep));
    }
}
