namespace WageGrades.Agreements;

/// <summary>The ways in which a certificate counts with the employer (互认方式).</summary>
public enum RecognitionKind
{
    /// <summary>直接认可: as it stands.</summary>
    InFull,

    /// <summary>考核后认可: after the employer's own assessment.</summary>
    AfterAssessment,

    /// <summary>降级认可: as another grade.</summary>
    AsGrade,

    /// <summary>不予认可: for nothing.</summary>
    None,
}
