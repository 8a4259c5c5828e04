using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Bargaining;

/// <content>Changes of whole clauses and of what stands beside them.</content>
public sealed partial class Proposal
{
    /// <summary>A clause worded anew: its dated standards from the date on, everything else at once.</summary>
    /// <param name="clause">The clause as it is to be, under its id.</param>
    /// <param name="from">The first day of its standards, or null for the proposal's date.</param>
    /// <example><c>offer.Replace(allowance with { Payers = [new PayerShare(Payer.Union, Ratio.One)] })</c>.</example>
    public Proposal Replace(Clause clause, LocalDate? from = null) => With(new ReplaceClauseChange(Guard.NotNull(clause)) { From = from });

    /// <summary>A ladder of another shape, and where people go on it.</summary>
    /// <param name="clause">The ladder's clause.</param>
    /// <param name="ladder">The new table.</param>
    /// <param name="mapping">How old places become new ones.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    public Proposal Regrade(ClauseId clause, PayLadder ladder, LadderMapping mapping, LocalDate? from = null) =>
        With(new RegradeChange(clause, ladder, mapping) { From = from });

    /// <summary>The terms of a pay scheme replaced.</summary>
    /// <param name="clause">The scheme's clause.</param>
    /// <param name="scheme">The new terms, of the clause's kind.</param>
    /// <param name="from">The first day, or null for the proposal's date.</param>
    public Proposal SetScheme(ClauseId clause, PayScheme scheme, LocalDate? from = null) => With(new SetSchemeChange(clause, scheme) { From = from });

    /// <summary>The agreement's term set.</summary>
    /// <param name="term">The new term.</param>
    public Proposal SetTerm(DateSpan term) => With(new SetTermChange(term));

    /// <summary>The agreement's declared choices set, for every month.</summary>
    /// <param name="policies">All choices as they are to be.</param>
    public Proposal SetPolicies(AgreementPolicies policies) => With(new SetPoliciesChange(policies));

    /// <summary>A floor set or added.</summary>
    /// <param name="floor">The floor as it is to be.</param>
    /// <param name="from">The first day of its amounts, or null for the proposal's date.</param>
    public Proposal SetFloor(PayFloor floor, LocalDate? from = null) => With(new SetFloorChange(floor) { From = from });

    /// <summary>A fund set or added; it has dates of its own.</summary>
    /// <param name="fund">The fund as it is to be.</param>
    public Proposal SetFund(AwardFund fund) => With(new SetFundChange(fund));

    /// <summary>A floor or a fund removed, for every month.</summary>
    /// <param name="id">Its id.</param>
    public Proposal RemoveFloor(ClauseId id) => With(new RemoveFloorChange(id));

    /// <summary>This proposal's changes and then those of another on the same agreement, each with the date that it has there (合并方案).</summary>
    /// <param name="other">The other proposal.</param>
    /// <returns>The proposal under this one's name and date.</returns>
    /// <exception cref="ArgumentException">The other proposal changes another agreement.</exception>
    public Proposal Then(Proposal other)
    {
        if (Guard.NotNull(other).Base != Base)
        {
            throw new ArgumentException(
                $"Proposals put together change one agreement; '{other.Name}' changes another '{other.Base.Id}'.", nameof(other));
        }

        return other.Changes.Aggregate(this, (made, change) => made.With(change with { From = change.From ?? other.EffectiveOn }));
    }
}
