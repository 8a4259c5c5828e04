using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Worker
{
    /// <summary>The account of learning credits (学分账户), in any order: what was learned, whether it has been recognised as anything or not.</summary>
    public IReadOnlyList<LearningCredit> Credits
    {
        get => seldom.Credits;
        init => seldom = ReferenceEquals(seldom.Credits, value) ? seldom : seldom with { Credits = ValueList.Of(value) };
    }

    /// <summary>The level of the qualification framework by day, as an agreement derives it; empty until it does.</summary>
    internal EffectiveSeries<FrameworkLevel> Levels { get => seldom.Levels; private init => seldom = seldom with { Levels = value }; }

    /// <summary>The person with learning credits.</summary>
    /// <param name="credit">The credits.</param>
    /// <returns>The changed person.</returns>
    /// <example><c>worker.Earn(new LearningCredit(30m, CreditSource.Training, new LocalDate(2026, 6, 30)))</c>.</example>
    public Worker Earn(LearningCredit credit) => this with { Credits = ValueList.With(Credits, Guard.NotNull(credit)) };

    /// <summary>How many learning credits are valid on a day (学分余额).</summary>
    /// <param name="day">The day.</param>
    /// <param name="sources">Of which sources; none: of every source.</param>
    /// <returns>The sum, 0 where there are none.</returns>
    public decimal CreditsOn(LocalDate day, params IEnumerable<Term> sources)
    {
        var asked = Guard.Each(sources);
        return Credits.Where(credit => credit.IsValidOn(day) && (asked.Count == 0 || asked.Contains(credit.Source))).Sum(credit => credit.Credits);
    }

    /// <summary>The person's level of an agreement's qualification framework by day (资历等级): the highest to which something maps.</summary>
    /// <param name="agreement">The agreement, with its framework and its conversions of credits.</param>
    /// <returns>The levels; days without one are gaps.</returns>
    public EffectiveSeries<FrameworkLevel> LevelsUnder(CollectiveAgreement agreement) => Under(Guard.NotNull(agreement)).Levels;

    /// <summary>The person with what the agreement recognises credits as, and the level of each day. Told twice it says the same.</summary>
    internal Worker Under(CollectiveAgreement agreement)
    {
        return agreement.Framework is null && agreement.CreditConversions.Count == 0
            && !HasLevels() && !HasCredited()
                ? this
                : Recognised(agreement);
    }

    private bool HasLevels()
    {
        foreach (var step in Levels.All)
        {
            if (step.HasValue)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCredited()
    {
        foreach (var held in ValueList.Of(Qualifications))
        {
            if (held.IsOfCredits)
            {
                return true;
            }
        }

        return false;
    }

    private Worker Recognised(CollectiveAgreement agreement)
    {
        var own = Qualifications.Where(held => !held.IsOfCredits);
        var recognised = agreement.CreditConversions.SelectMany(Recognised);
        var converted = this with { Qualifications = ValueList.Of(own.Concat(recognised)) };
        return converted with { Levels = LevelDays.Of(converted, agreement) };
    }

    private IEnumerable<Qualification> Recognised(CreditConversion conversion) =>
        from days in CreditDays.Reaching(
            Credits.Where(credit => conversion.Sources.Count == 0 || conversion.Sources.Contains(credit.Source)), conversion)
        select new Qualification(conversion.Standing, days.From) { RecognisedOn = days.From, ValidUntil = days.Until, IsOfCredits = true };
}
