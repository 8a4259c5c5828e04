namespace WageGrades.Agreements;

/// <summary>What becomes of a standing that credits were recognised as when fewer of them are valid (学分失效后的认定).</summary>
public enum CreditExpiry
{
    /// <summary>认定随之失效: it lapses, and holds again when there are enough.</summary>
    Lapses,

    /// <summary>认定保留: it is kept.</summary>
    Kept,
}
