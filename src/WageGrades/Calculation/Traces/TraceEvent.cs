namespace WageGrades.Calculation;

/// <summary>What opened a payment on a day (起算事由).</summary>
internal enum TraceEvent
{
    /// <summary>聘任: the appointment began.</summary>
    Appointed,

    /// <summary>认定: an achievement, or a certificate by the employer, was recognised.</summary>
    Recognised,

    /// <summary>取得: the certificate was issued.</summary>
    Certified,

    /// <summary>到岗: the post began.</summary>
    Posted,

    /// <summary>列入人群: the person came to belong to the group.</summary>
    Included,

    /// <summary>工龄满年: a year of service was completed.</summary>
    Anniversary,

    /// <summary>入职: the employment began.</summary>
    Joined,

    /// <summary>变更用工形式: the employment went on under another form.</summary>
    FormChanged,

    /// <summary>公布: the document was published.</summary>
    Published,

    /// <summary>核定: a figure of the benefit was verified.</summary>
    Verified,
}
