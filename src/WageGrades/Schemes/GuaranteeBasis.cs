namespace WageGrades.Schemes;

/// <summary>How a guaranteed amount follows a month that was not worked whole (保底折算).</summary>
public enum GuaranteeBasis
{
    /// <summary>按日: by the days paid, as the agreement prorates a month.</summary>
    Days,

    /// <summary>按工时: by the normal hours recorded with the pieces ÷ the hours of a full month, never more than the whole amount.</summary>
    Hours,
}
