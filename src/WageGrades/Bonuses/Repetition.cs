namespace WageGrades.Bonuses;

/// <summary>
/// What several occurrences of one clause's ground pay together (同一条款多次符合时): part of the fourth of the five questions.
/// How clauses stand to one another is a precedence group of the agreement.
/// </summary>
public enum Repetition
{
    /// <summary>每次: every occurrence pays.</summary>
    EachOne,

    /// <summary>就高: only the occurrence with the highest amount that day pays, of one-offs those that fall due on one day; the usual rule for grades
    /// and titles.</summary>
    HighestOnly,

    /// <summary>同一赛事取最好: of the occurrences of one occasion (one competition, one project) only the best pays; a later, better one pays the
    /// difference. One without an occasion stands alone.</summary>
    BestPerOccasion,

    /// <summary>补差: a later, higher occurrence pays only the difference to what was due before.</summary>
    DifferenceOnUpgrade,
}
