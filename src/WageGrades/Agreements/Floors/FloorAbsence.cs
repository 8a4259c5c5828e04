namespace WageGrades.Agreements;

/// <summary>How absence without pay reduces a person's monthly floor (缺勤时最低标准的折算); days outside the employment always do.</summary>
public enum FloorAbsence
{
    /// <summary>折算: an absent day reduces the floor as it reduces pay (the agreement's own proration).</summary>
    Prorated,

    /// <summary>不折算: the full floor whatever the absence.</summary>
    NotReduced,

    /// <summary>不适用: a month with absence without pay is not tested.</summary>
    NotTested,
}
