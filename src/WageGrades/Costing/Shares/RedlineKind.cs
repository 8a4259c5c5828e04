namespace WageGrades.Costing;

/// <summary>What separates two proposals at one place (差异种类).</summary>
public enum RedlineKind
{
    /// <summary>改写: both change it, in different words or from different days.</summary>
    Changed,

    /// <summary>新增: only the second proposal changes it.</summary>
    Added,

    /// <summary>撤回: only the first proposal changes it.</summary>
    Dropped,

    /// <summary>次序: both make the same changes one after another in different orders, on which amounts depend.</summary>
    Reordered,

    /// <summary>合并: several differences, priced together because there are more than twelve.</summary>
    Together,
}
