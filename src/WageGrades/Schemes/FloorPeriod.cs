namespace WageGrades.Schemes;

/// <summary>Over what time a scheme's floor is judged (保底的核算期间).</summary>
public enum FloorPeriod
{
    /// <summary>按月: each month by itself.</summary>
    Month,

    /// <summary>按年: the calendar year's months on the scheme within the agreement's term together, topped up in the last of them.</summary>
    Year,
}
