using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>
/// A city or district with the minimum-wage area it lies in (城市与最低工资地区类别), or those it could lie in where its districts differ or no source says
/// which.
/// </summary>
public sealed record MinimumWagePlace
{
    // Written before a city also without a suffix or a blank: 江苏南京.
    private static readonly string[] Provinces =
    [
        "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川",
        "贵州", "云南", "陕西", "甘肃", "青海", "内蒙古", "广西", "西藏", "宁夏", "新疆",
    ];

    /// <summary>A place.</summary>
    /// <param name="name">Its name without 省, 市, 区 or 县, such as 南京.</param>
    /// <param name="areas">The codes of the areas; one where it is known.</param>
    /// <exception cref="ArgumentException">There is no area.</exception>
    public MinimumWagePlace(LocalizedText name, IEnumerable<string> areas)
    {
        Name = Guard.NotNull(name);
        Areas = ValueList.Of(areas);
        Guard.That(Areas.Count > 0, Areas.Count, "at least one area", nameof(areas));
    }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The codes of the areas in which it lies or could lie.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>Where that is published and how certain it is, or null.</summary>
    public LegalReference? Citation { get; init; }

    /// <summary>Whether a workplace as people write it lies here: 南京, 南京市, 江苏省南京市江宁区, 南京江宁区, 江苏南京, Nanjing.</summary>
    /// <param name="workplace">The workplace.</param>
    /// <returns>True when it names this place.</returns>
    public bool Has(string workplace)
    {
        var text = Guard.NotNull(workplace).Trim();
        var at = text.IndexOf(Name.Chinese, StringComparison.Ordinal);
        var end = at + Name.Chinese.Length;

        // 上海 and 上海市浦东新区 are Shanghai; 上海路营业部 may stand anywhere.
        var begins = at == 0
            || (at > 0 && text[at - 1] is '省' or ' ' or '-' or '/' or '·' or ',' or '，')
            || (at > 0 && Provinces.Contains(text[..at].Replace("中国", "", StringComparison.Ordinal), StringComparer.Ordinal));
        var ends = at >= 0 && (end == text.Length || text[end] is '市' or '省' or ' ' or '-' or '/' or '·' || text[^1] is '区' or '县' or '市');
        return (begins && ends)
            || string.Equals(text, Name.English, StringComparison.OrdinalIgnoreCase)
            || text.StartsWith(Name.English + ",", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {string.Join(" or ", Areas)}";
}
