namespace WageGrades.Calculation;

/// <summary>An amount that is owed whatever days are worked: pieces, shares, counts, what another month settles, and what is not due yet.</summary>
internal sealed class OwedAsIs(DraftLine draft) : Owed(draft.Clause)
{
    internal DraftLine Draft { get; } = draft;
}
