using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>What is to be known of the answers, and why there is none.</content>
internal sealed partial class CellSolveSearch
{
    private IEnumerable<Finding> EndFindings(CellFit? fit, bool isMost)
    {
        if (!IsTold(isMost))
        {
            var (place, open) = tried.First(each => EndOf(each.Value, isMost) is null);
            var clauses = open.ByClause
                .Where(clause => (isInYear ? clause.InYear : clause.Difference) is var bound && (isMost ? bound.Most : bound.Least) is null)
                .Select(clause => LocalizedText.Same(clause.Clause.ToString()))
                .DefaultIfEmpty(CellSolution.Words.Total);
            yield return Finding.Of(
                FindingCodes.CellSolveNotTold,
                "",
                ("knob", knob.Name),
                ("value", knob.ValueAt(place)),
                ("clauses", clauses.Select(clause => (ILocalizable)clause)),
                ("end", CellSolution.Words.End(isMost)),
                ("answer", CellSolution.Words.Answer(isMost)));
        }
        else if (fit is null)
        {
            var asked = isMost ? CellSolution.Words.SurelyAtMost(budget, isInYear) : CellSolution.Words.PerhapsAtMost(budget, isInYear);
            yield return Finding.Of(
                FindingCodes.SolveNothingFits,
                "",
                ("knob", knob.Name),
                ("least", knob.ValueAt(0)),
                ("most", knob.ValueAt(knob.Last)),
                ("conditions", new[] { (ILocalizable)asked }));
        }
        else if (fit.Next is null)
        {
            yield return Finding.Of(FindingCodes.SolveRangeEnds, "", ("knob", knob.Name), ("value", fit.Value));
        }
    }

    private IEnumerable<Finding> OrderFindings() => Disorder() is { } fall
        ? [
            Finding.Of(
                FindingCodes.CellSolveEndFalls,
                "",
                ("knob", knob.Name),
                ("first", knob.ValueAt(fall.First)),
                ("end", CellSolution.Words.EndOf(fall.IsMost)),
                ("firstCost", EndOf(At(fall.First), fall.IsMost)!.Value),
                ("second", knob.ValueAt(fall.Second)),
                ("secondCost", EndOf(At(fall.Second), fall.IsMost)!.Value)),
        ]
        : [];

    /// <summary>Why nothing is answered: a change without effect, people who are in no figure; null where an answer may be had.</summary>
    private List<Finding>? Refusal()
    {
        if (knob.WithoutEffect(knob.At(knob.Last)) is { } without)
        {
            return without;
        }

        var partial = tried.Values.FirstOrDefault(report => !report.IsComplete);
        return partial is null
            ? null
            : [
                Finding.Of(
                    FindingCodes.SolveOnPartialTotals,
                    "",
                    ("people", partial.Counts.People - partial.PeopleCosted + partial.Counts.NotCounted),
                    ("clauses", 0)),
                .. partial.Findings,
            ];
    }
}
