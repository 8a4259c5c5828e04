using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <content>The table in one line.</content>
public sealed partial class PayLadder
{
    /// <summary>Every grade with its amounts by steps, one after the other.</summary>
    internal LocalizedText InWords() => new(Joined(Language.Chinese, "；"), Joined(Language.English, "; "));

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
