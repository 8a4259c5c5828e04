using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The table of on-costs.</content>
public sealed partial record CostReport
{
    private IEnumerable<Block> OnCostBlocks(Language language)
    {
        if (OnCosts.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, Words.OnCosts.In(language));
        yield return new Paragraph(Words.OnCostsFirstAndSettled.In(language));
        yield return new Table(
            [.. CostColumns(language, Words.OnCost.In(language)), TableColumn.Number(Words.Settled.In(language))],
            [
                TableRow.Create([.. CostCells($"{Words.Employer.In(language)}{Part(IsComplete, language)}", EmployersBill), ""]),
                .. OnCosts.Select(line => OnCostRow(line, language)),
                TableRow.Total([.. CostCells($"{Words.LabourCost.In(language)}{Part(IsComplete && OnCostsAreTold, language)}", LabourCost), ""]),
            ]);
    }

    private static TableRow OnCostRow(OnCostLine line, Language language)
    {
        var name = $"{line.Item.Name.In(language)} {CostText.Percent(line.Item.Rate)}%";
        return line.Amounts is { } amounts
            ? TableRow.Create([.. CostCells(name, amounts), Number(line.Settled!.Difference)])
            : TableRow.Create(name, "", "", "", "", TableCell.Alert(line.Lacks!.In(language)), "", "");
    }
}
