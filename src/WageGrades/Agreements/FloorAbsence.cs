namespace WageGrades.Agreements;

/// <summary>How days without pay reduce a person's monthly floor (缺勤时最低标准的折算).</summary>
public enum FloorAbsence
{
    /// <summary>折算: the floor is prorated as pay is (the agreement's own proration).</summary>
    Prorated,

    /// <summary>不折算: the full floor whatever the absence.</summary>
    NotReduced,

    /// <summary>不适用: a month with unpaid days is not tested.</summary>
    NotTested,
}
