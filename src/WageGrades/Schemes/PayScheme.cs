using WageGrades.Classification;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// How a person's main pay is set when it is not the ladder (薪酬模式): the terms of a scheme clause at a time. Which clauses it takes the place of is
/// declared by the clause; who is on it is a fact about the person. The kinds are closed.
/// </summary>
public abstract record PayScheme
{
    private protected PayScheme()
    {
    }

    /// <summary>The terms that it names.</summary>
    internal abstract IEnumerable<Term> Terms { get; }

    /// <summary>The standing numbers of the person that it reads.</summary>
    internal virtual IReadOnlyList<Term> Numbers => [];

    /// <summary>The members that its own other terms never ask, by their names in a document.</summary>
    internal virtual IEnumerable<string> UnusedMembers => [];

    /// <summary>Every amount of money that it states and that may not be below zero.</summary>
    internal abstract IEnumerable<Money> Stated { get; }

    /// <summary>Whether it has a rate a month, so that others may rest on it.</summary>
    internal abstract bool HasMonthlyRate { get; }

    /// <summary>Whether probation changes what it pays.</summary>
    internal abstract bool FollowsProbation { get; }

    /// <summary>Whether a part-time share of hours changes what it pays.</summary>
    internal abstract bool FollowsHoursShare { get; }

    /// <summary>Whether it can be paid by the hours worked.</summary>
    internal abstract bool FollowsWorkedHours { get; }

    /// <summary>Whether a month settles what earlier months of an account paid or owe.</summary>
    internal abstract bool ReachesBack { get; }

    /// <summary>Whether it pays for counts of work that nobody knows beforehand.</summary>
    internal abstract bool IsCounted { get; }

    /// <summary>The scheme with every price of a piece and every value of its time changed; null where it has none.</summary>
    internal abstract PayScheme? WithPrices(Func<Money, Money> change);

    /// <summary>The prices of pieces and the values of their time; none where it has none.</summary>
    internal abstract IEnumerable<Money> Priced { get; }

    /// <summary>Whether its prices are of unlike units of work, so that one sum cannot be added to all of them: a piece beside a hundred, or beside
    /// a minute.</summary>
    internal abstract bool HasUnlikePrices { get; }

    /// <summary>What the law on wages takes it for.</summary>
    internal abstract ClauseFamily Family { get; }
}
