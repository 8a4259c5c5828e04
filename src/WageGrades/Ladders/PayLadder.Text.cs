using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Ladders;

/// <content>The table in one line.</content>
public sealed partial class PayLadder
{
    /// <summary>Every grade with its amounts by steps, one after the other.</summary>
    internal LocalizedText InWords() => Per == PayUnit.Month
        ? new(Joined(Language.Chinese, "；"), Joined(Language.English, "; "))
        : new($"每{PayUnits.Name(Per)}：{Joined(Language.Chinese, "；")}", $"for each {PayUnits.Name(Per).English}: {Joined(Language.English, "; ")}");

    /// <summary>An amount of a cell with its unit.</summary>
    internal LocalizedText InWords(Money cell) => Per == PayUnit.Month
        ? new(cell.In(Language.Chinese), cell.ToString())
        : new($"{cell}{PayUnits.After(Per)}", $"{cell}{PayUnits.After(Per).English}");

    private string Joined(Language language, string comma) =>
        string.Join(
            comma,
            Rows.Select(row =>
            {
                var cells = Enumerable
                    .Range(1, StepCount)
                    .Select(step => Find(row.Code, step) is { } cell ? Money.NumberText(cell.Amount, cell.Currency.MinorDigits) : "—");
                return $"{row.Name.In(language)} {string.Join(" / ", cells)}";
            }));
}
