using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Compliance;

/// <summary>Each cell, from the first day on which it fails; a ladder is one for all workplaces, so the highest minimum wage decides.</summary>
internal sealed class AgreedStandardsRule : IComplianceRule
{
    public LocalizedText Name { get; } = new("约定标准与最低工资", "agreed standards and the minimum wage");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        var time = subject.Agreement.Policies.PaidTime;
        foreach (var clause in subject.Agreement.Clauses.OfType<LadderClause>())
        {
            HashSet<string> found = [];
            foreach (var step in clause.Ladders.StepsWithin(subject.Span).Where(step => step.HasValue))
            {
                var legal = subject.Areas.Highest(step.Span).ToList();
                CountCells(subject, step.Value, legal.Count > 0);
                foreach (var (span, area, minimum) in legal)
                {
                    foreach (var cell in step.Value.Cells)
                    {
                        var path = $"{cell.Grade}/{cell.Step.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
                        if (
                            IsComparable(cell.Amount, minimum)
                            && time.InAMonth(step.Value.Per) is { } units
                            && !subject.Jurisdiction.AgreedStandard.Passes(cell.Amount * units, minimum)
                            && found.Add(path))
                        {
                            yield return Of(subject.Jurisdiction, clause, step.Value.InWords(cell.Amount), cell, path, span, area, minimum);
                        }
                    }
                }
            }
        }
    }

    private static void CountCells(ComplianceCase subject, Ladders.PayLadder ladder, bool hasMinimum)
    {
        var cells = ladder.Cells.Count();
        if (hasMinimum && ladder.Currency == subject.Areas.Currency)
        {
            subject.Tally.Cells += cells;
        }
        else
        {
            subject.Tally.Leave(
                CheckTally.CellsOf,
                hasMinimum ? Reasons.OtherCurrency : subject.Areas.All.Count == 0 ? Reasons.NoArea : Reasons.NoMinimumWage,
                cells);
        }
    }

    // An agreement in another currency is a finding of its own.
    internal static bool IsComparable(Money amount, Money minimum) => amount.HasCurrency && amount.Currency == minimum.Currency;

    private static Finding Of(
        Jurisdiction jurisdiction,
        LadderClause clause,
        LocalizedText amount,
        Ladders.LadderCell cell,
        string path,
        DateSpan span,
        MinimumWage area,
        Money minimum) =>
        Finding.Of(
            FindingCodes.StandardBelowMinimum,
            $"clauses.{clause.Id}.{path}",
            ("clause", clause.Id.ToString()),
            ("cell", LadderCellName.Of(cell.Row.Name, cell.Step)),
            ("amount", amount),
            ("from", span.From),
            ("comparison", jurisdiction.AgreedStandard.Words()),
            ("area", area.Name),
            ("minimum", minimum)) with { Clause = clause.Id, Citation = jurisdiction.AgreedStandardCitation };
}
