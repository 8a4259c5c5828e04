using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>A change of a clause's dated standards, whatever they are: ended, moved, cut.</summary>
internal interface IDatedChange
{
    /// <summary>The series as it is after the change.</summary>
    EffectiveSeries<T> Of<T>(EffectiveSeries<T> series)
        where T : notnull;
}
