using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Schemes;

/// <content>How a price is said.</content>
public sealed partial record PiecePrice
{
    /// <summary>The amount and for how many it stands, the unit time, or both.</summary>
    internal LocalizedText InWords()
    {
        List<LocalizedText> parts = [];
        if (Amount is { } amount)
        {
            parts.Add(Pieces == 1m ? new($"{amount}", $"{amount}") : new($"每 {ExactDecimal.Print(Pieces)} 件 {amount}", $"{amount} for {ExactDecimal.Print(Pieces)}"));
        }

        if (Minutes is { } minutes)
        {
            parts.Add(new($"{minutes} 分钟", $"{ExactDecimal.Print(minutes)} min"));
        }

        return new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }
}
