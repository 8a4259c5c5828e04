using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What a person is due on a day under a clause that a fund pays, or what is left of it; equal by these four.</summary>
internal sealed class FundClaim(WorkerId worker, ClauseId clause, LocalDate dueOn, Money amount) : IEquatable<FundClaim>
{
    private AllocatedShare? unpaid;

    internal WorkerId Worker => worker;

    internal ClauseId Clause => clause;

    internal LocalDate DueOn => dueOn;

    internal Money Amount => amount;

    /// <summary>What is left after a part was paid.</summary>
    internal FundClaim Less(Money paid) => paid.IsZero ? this : new(worker, clause, dueOn, amount - paid);

    /// <summary>What a fund grants on it. A fund in arrears grants nothing on it month after month.</summary>
    internal AllocatedShare Granted(AwardFund fund, Money granted)
    {
        if (!granted.IsZero)
        {
            return Share(fund, granted);
        }

        return unpaid?.IsOf(fund) == true ? unpaid : unpaid = Share(fund, granted);
    }

    public bool Equals(FundClaim? other) => other is not null
        && (Worker, Clause, DueOn, Amount).Equals((other.Worker, other.Clause, other.DueOn, other.Amount));

    public override bool Equals(object? obj) => Equals(obj as FundClaim);

    public override int GetHashCode() => HashCode.Combine(Worker, Clause, DueOn, Amount);

    public override string ToString() => $"{Worker} {Clause} {IsoDate.Of(DueOn)}: {Amount}";

    private AllocatedShare Share(AwardFund fund, Money granted) =>
        new(worker, clause, dueOn, granted, amount, new FundSource(fund.Id, fund.Name, amount, granted, dueOn));
}
