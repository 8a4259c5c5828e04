using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What funds grant a person under one clause, at least one grant. A fund in arrears grants nothing on ever more days: only what a month
/// adds is looked at.</summary>
internal sealed record GrantRun
{
    private GrantRun(ValueList<AllocatedShare> shares, bool isByDay, bool pays) => (Shares, IsByDay, Pays) = (shares, isByDay, pays);

    /// <summary>The grants.</summary>
    internal ValueList<AllocatedShare> Shares { get; }

    internal ClauseId Clause => Shares[0].Clause;

    internal WorkerId Worker => Shares[0].Worker;

    /// <summary>Whether the days follow one another, each once.</summary>
    internal bool IsByDay { get; }

    /// <summary>Whether anything is granted.</summary>
    internal bool Pays { get; }

    /// <summary>Grants of one person under one clause, as they stand.</summary>
    internal static GrantRun Of(ValueList<AllocatedShare> shares)
    {
        var (isByDay, pays) = (true, shares[0].Amount.IsPositive);
        for (var at = 1; at < shares.Count; at++)
        {
            isByDay &= shares[at].DueOn > shares[at - 1].DueOn;
            pays |= shares[at].Amount.IsPositive;
        }

        return new(shares, isByDay, pays);
    }

    /// <summary>Grants cut where the person or the clause changes from one to the next.</summary>
    internal static IEnumerable<GrantRun> In(ValueList<AllocatedShare> shares) =>
        ValueList.Runs(shares, share => (share.Worker, share.Clause)).Select(Of);

    /// <summary>These and a further one.</summary>
    internal GrantRun With(AllocatedShare share) =>
        new(ValueList.With(Shares, share), IsByDay && share.DueOn > Shares[^1].DueOn, Pays || share.Amount.IsPositive);

    /// <summary>The grants on what fell due on a day or later.</summary>
    internal ReadOnlySpan<AllocatedShare> Since(LocalDate day)
    {
        if (!IsByDay)
        {
            return Shares.Where(share => share.DueOn >= day).ToArray();
        }

        var from = Shares.Count;
        while (from > 0 && Shares[from - 1].DueOn >= day)
        {
            from--;
        }

        return Shares.AsSpan()[from..];
    }

    /// <summary>What is paid of what fell due before a day.</summary>
    internal IEnumerable<AllocatedShare> PaidFromBefore(LocalDate day) =>
        Pays ? Shares.Where(share => share.DueOn < day && share.Amount.IsPositive) : [];
}
