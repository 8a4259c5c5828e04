namespace WageGrades.Agreements;

/// <summary>The kind of agreement (集体合同的类型).</summary>
public enum AgreementKind
{
    /// <summary>专项集体合同: a single-subject agreement, here on wages ("special collective contract" in Chinese law English).</summary>
    SingleSubject,

    /// <summary>集体合同: a general agreement with a wage chapter.</summary>
    General,

    /// <summary>行业性集体合同: an industry agreement below county level.</summary>
    Industry,

    /// <summary>区域性集体合同: an area agreement.</summary>
    Area,
}
