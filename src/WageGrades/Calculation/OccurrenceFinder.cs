using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Finds in a person's facts the occurrences of a ground up to the end of a month.</summary>
internal static class OccurrenceFinder
{
    /// <summary>The occurrences in an order of their own, so that the order of the facts does not show anywhere.</summary>
    internal static List<Occurrence> Find(BonusClause clause, PersonMonth person, MonthPlan plan)
    {
        List<Occurrence> found =
        [
            .. clause.Bonus.Ground switch
            {
                StandingGround ground => Standings(ground, person),
                AchievementGround ground => Achievements(ground, person),
                PostGround ground => Posts(ground, person),
                SeniorityGround ground => YearsOfService(ground, person, plan),
                CountGround ground => Counts(ground, person),
                SuppliedGround => Supplied(clause.Id, person),
                _ => throw new InvalidOperationException($"The ground {clause.Bonus.Ground} of clause {clause.Id} has no finder."),
            },
        ];
        found.Sort(Occurrence.Compare);
        return found;
    }

    // A standing that ended before it counts, such as a certificate recognised after it expired, never held.
    private static IEnumerable<Occurrence> Standings(StandingGround ground, PersonMonth person) => ground.Fact == StandingFact.Appointed
        ? from appointment in person.Worker.Appointments
          where appointment.Grade.Vocabulary == ground.Vocabulary && appointment.AppointedOn < person.Span.Until
              && !(appointment.EndedOn <= appointment.AppointedOn)
          select new Occurrence(appointment.Grade, appointment.AppointedOn, TraceEvent.Appointed)
          {
              EndsOn = appointment.EndedOn,
              RequiredTrade = ground.TradeMustMatch ? appointment.Trade ?? "" : null,
          }
        : from held in person.Worker.Qualifications
          where held.Grade.Vocabulary == ground.Vocabulary
          let since = ground.Fact == StandingFact.Certified ? held.IssuedOn : held.RecognisedOn
          where since < person.Span.Until && !(held.ValidUntil <= since)
          select new Occurrence(held.Grade, since.Value, ground.Fact == StandingFact.Certified ? TraceEvent.Certified : TraceEvent.Recognised)
          {
              EndsOn = held.ValidUntil,
              RequiredTrade = ground.TradeMustMatch ? held.Trade ?? "" : null,
          };

    private static IEnumerable<Occurrence> Achievements(AchievementGround ground, PersonMonth person) =>
        from achievement in person.Worker.Achievements.DistinctBy(each => each.Id)
        where achievement.Kind == ground.Kind
            && achievement.RecognisedOn < person.Span.Until
            && ground.Only.GroupBy(term => term.Vocabulary).All(terms => terms.Any(achievement.Key.Contains))
        select new Occurrence(achievement.Key, achievement.RecognisedOn, TraceEvent.Recognised)
        {
            Id = achievement.Id,
            Occasion = achievement.Occasion,
            Benefit = achievement.VerifiedBenefit,
            Decided = achievement.DecidedAmounts,
        };

    // A term borne by two posts without a day between them goes on: a new desk in the same class is no new beginning.
    private static IEnumerable<Occurrence> Posts(PostGround ground, PersonMonth person) =>
        from term in person.Worker.Post.Steps
            .Where(step => step.HasValue)
            .SelectMany(step => step.Value.Terms)
            .Where(term => term.Vocabulary == ground.Vocabulary)
            .Distinct()
        from step in person.Worker.Post.Map(post => post.Terms.Contains(term)).Steps
        where step.HasValue && step.Value && step.Span.From < person.Span.Until
        select new Occurrence(term, step.Span.From, TraceEvent.Posted) { EndsOn = step.Span.Until };

    private static IEnumerable<Occurrence> YearsOfService(SeniorityGround ground, PersonMonth person, MonthPlan plan)
    {
        if (person.ServiceSince is not { } since)
        {
            yield break;
        }

        // Where the rule is missing it is reported for those who need it; for all others both rules say the same.
        var rule = plan.Anniversaries ?? new AnniversaryRule(LeapDayRule.February28);
        var most = ground.AtMostYears ?? int.MaxValue;
        for (var years = 1; years <= most && rule.Anniversary(since, years) < person.Span.Until; years++)
        {
            yield return new Occurrence([], rule.Anniversary(since, years), TraceEvent.Anniversary)
            {
                Quantity = Ratio.Of(years, 1),
                SupersededOn = years == most ? null : rule.Anniversary(since, years + 1),
            };
        }
    }

    private static IEnumerable<Occurrence> Counts(CountGround ground, PersonMonth person)
    {
        if (person.Record.Counts.TryGetValue(ground.Counter, out var count) && count != 0m)
        {
            yield return new Occurrence(ground.Counter, person.Span.From, TraceEvent.Recognised)
            {
                Quantity = Ratio.From(count),
                OnlyIn = person.Month,
            };
        }
    }

    private static IEnumerable<Occurrence> Supplied(ClauseId clause, PersonMonth person)
    {
        if (person.Record.SuppliedAmounts.TryGetValue(clause, out var amount))
        {
            yield return new Occurrence([], person.Span.From, TraceEvent.Recognised) { Supplied = amount, OnlyIn = person.Month };
        }
    }
}
