namespace WageGrades.Agreements;

/// <summary>Whether a person's back pay and what was paid too much are set off (补发与扣回是否相抵). Neither is ever dropped.</summary>
public enum BackPayNetting
{
    /// <summary>相抵: one sum for all months; below zero it is taken back under the recovery plan.</summary>
    Net,

    /// <summary>不相抵: what is owed is paid in full, what was paid too much is taken back under the recovery plan.</summary>
    Separate,
}
