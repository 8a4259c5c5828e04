using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>What the dates that payments count from are called.</summary>
internal static class BonusAnchors
{
    internal static LocalizedText NameOf(Anchor anchor) => anchor switch
    {
        Anchor.Issued => new("取得（颁发）日期", "the date of issue"),
        Anchor.Recognised => new("认定日期", "the date of recognition"),
        Anchor.Appointed => new("聘任日期", "the date of appointment"),
        Anchor.Published => new("发文（公布）日期", "the date of publication"),
        _ => throw Closed.Missed(anchor),
    };
}
