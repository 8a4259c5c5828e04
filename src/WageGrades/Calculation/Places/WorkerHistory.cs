using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A person's history on the ladder (履历), asked of the person.</summary>
public static class WorkerHistory
{
    /// <summary>The person's history on the ladder under an agreement.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="agreement">The agreement whose rules move people up.</param>
    /// <returns>The history.</returns>
    public static PlaceHistory History(this Worker worker, CollectiveAgreement agreement) => PlaceHistory.Of(agreement, worker);
}
