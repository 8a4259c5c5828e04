using System.Globalization;
using WageGrades.Findings;

namespace WageGrades.Schemes;

/// <content>How a price is said.</content>
public sealed partial record PiecePrice
{
    private LocalizedText InWords()
    {
        var minutes = Minutes?.ToString("0.############", CultureInfo.InvariantCulture);
        return (Amount, minutes) switch
        {
            ({ } amount, null) => new($"{amount}", $"{amount}"),
            ({ } amount, _) => new($"{amount}，{minutes} 分钟", $"{amount}, {minutes} min"),
            (null, _) => new($"{minutes} 分钟", $"{minutes} min"),
        };
    }
}
