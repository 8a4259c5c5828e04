using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Bonuses;

/// <summary>
/// What a bonus is paid for (奖励或津贴的事由): the first of the five questions a bonus clause answers. A ground finds
/// occurrences in a person's facts; each has a key of terms (a grade, a level and placing), a date it counts from and,
/// for a standing such as an appointment, the day it ends.
/// </summary>
/// <remarks>The family is closed: a payment that no combination expresses is an <see cref="SuppliedGround"/>.</remarks>
public abstract record BonusGround
{
    private protected BonusGround()
    {
    }

    /// <summary>Whether its facts have a date of this kind that a schedule may count from.</summary>
    internal abstract bool HasDate(Anchor anchor);

    /// <summary>Whether nobody can know beforehand what it will pay under a schedule. Years of service are known, as is who will be
    /// employed.</summary>
    internal abstract bool IsContingent(BonusSchedule schedule);

    /// <summary>Whether it has a quantity of which an amount has to say what it does with it.</summary>
    internal abstract bool HasQuantity(BonusSchedule schedule, BonusAmount amount);

    /// <summary>How what it finds stands in time.</summary>
    internal abstract GroundNature Nature { get; }

    /// <summary>Whether what it finds belongs to its month as a whole, as a count does.</summary>
    internal bool IsOfItsMonth => Nature is GroundNature.Count or GroundNature.Month;

    /// <summary>Whether it counts years from a day, which asks for a rule for 29 February.</summary>
    internal abstract bool CountsYears { get; }

    /// <summary>Whether nothing can be found without the month's record, so that a missing one explains why nothing is paid.</summary>
    internal abstract bool NeedsRecord { get; }

    /// <summary>Whether the clause's standard says how much it pays; what is supplied from outside follows none.</summary>
    internal abstract bool FollowsStandard { get; }

    /// <summary>Whether it finds at most one thing at a time of a person, whatever the facts.</summary>
    internal abstract bool IsOneAtATime { get; }

    /// <summary>Whether the cell of the ladder alone says what it finds of somebody, where it is known besides to what they are appointed in some
    /// vocabularies.</summary>
    internal abstract bool FollowsFromCell(IReadOnlyList<string> vocabularies);

    /// <summary>Whether an entry of these terms can fit what it finds.</summary>
    internal abstract bool Fits(TermKey entry);

    /// <summary>The vocabularies of the post's terms that it reads.</summary>
    internal abstract IEnumerable<string> PostVocabularies { get; }

    /// <summary>The counters of the month that it counts or sets as conditions.</summary>
    internal virtual IEnumerable<Term> Counters => [];

    /// <summary>Whether it reads the trade of the post.</summary>
    internal abstract bool ReadsTrade { get; }

    /// <summary>What the law on wages takes it for.</summary>
    internal abstract ClauseFamily Family { get; }

    /// <summary>What is said where nobody has what it pays for.</summary>
    internal abstract LocalizedText NotFound { get; }
}
