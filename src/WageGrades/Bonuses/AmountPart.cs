namespace WageGrades.Bonuses;

/// <summary>Which part of an amount is meant (标准、最低或最高).</summary>
public enum AmountPart
{
    /// <summary>标准: what it pays, its figures and its factor.</summary>
    Standard,

    /// <summary>最低: what an occurrence pays at least.</summary>
    Least,

    /// <summary>最高: what an occurrence pays at most.</summary>
    Most,
}
