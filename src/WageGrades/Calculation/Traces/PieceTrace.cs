using System.Globalization;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>Pieces or orders of one key × their price (计件数量 × 单价), with what multiplies it.</summary>
/// <param name="Key">The piece, order or item.</param>
/// <param name="Count">How many.</param>
/// <param name="Price">The plain price of one.</param>
internal sealed record PieceTrace(PieceKey Key, decimal Count, ExactAmount Price) : TraceStep
{
    /// <summary>The average factor of the bands that the pieces fill; one where there are none.</summary>
    public Ratio Band { get; init; } = Ratio.One;

    /// <summary>The factor of the person's grade.</summary>
    public Ratio Skill { get; init; } = Ratio.One;

    /// <summary>The multiple of the hours; one for normal hours and for pieces that the quota still lacked.</summary>
    public Ratio Hours { get; init; } = Ratio.One;

    /// <summary>The part of the price that rejected or reworked pieces pay; one for good ones.</summary>
    public Ratio Part { get; init; } = Ratio.One;

    private protected override string Text(Language language)
    {
        var isChinese = language == Language.Chinese;
        var text = string.Create(CultureInfo.InvariantCulture, $"{Key} {Count:0.############} × {Price.In(language)}");
        text += Times(Part, isChinese ? "计价比例" : "part of the price", language);
        text += Times(Band, isChinese ? "超额累进" : "bands", language);
        text += Times(Skill, isChinese ? "技能系数" : "skill factor", language);
        return text + Times(Hours, isChinese ? "加班倍数" : "overtime", language);
    }

    private static string Times(Ratio factor, string name, Language language) => factor == Ratio.One ? "" : $" × {name} {factor.In(language)}";
}
