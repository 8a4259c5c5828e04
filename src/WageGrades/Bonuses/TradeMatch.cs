namespace WageGrades.Bonuses;

/// <summary>How the trade of a grade or title must stand to the trade of the person's post (工种与岗位的关系).</summary>
public enum TradeMatch
{
    /// <summary>不限: the trade does not matter.</summary>
    Any,

    /// <summary>与岗位工种一致: the same trade. A standing or a post without a trade does not match.</summary>
    SameAsPost,

    /// <summary>第二工种: another trade than the post's. A standing or a post without a trade does not match.</summary>
    OtherThanPost,
}
