using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Finds the grades, titles and degrees that open a clause: appointed, recognised by the employer or its table, or certified.</summary>
internal static class StandingFinder
{
    internal static List<Occurrence> Find(BonusClause clause, StandingGround ground, MonthCase month)
    {
        List<Occurrence> found = [];
        var standings = Standings(ground, month);
        if (standings.Count == 0)
        {
            return found;
        }

        foreach (var standing in Joined(standings, clause.Bonus.Schedule is OneOff ? each => each.HeldSince : each => each.Dates.Own))
        {
            var anchor = standing.Dates.For(clause, month.Person.Worker.Id, standing.Grade);
            if (anchor.On >= month.Person.Span.Until || standing.EndsOn <= anchor.On)
            {
                continue;
            }

            foreach (var grade in TermsOf(ground, standing.Grade, month.Plan.Agreement))
            {
                found.Add(new Occurrence([grade, .. standing.Beside], anchor.On, anchor.Event)
                {
                    EndsOn = standing.EndsOn,
                    TradeMatch = ground.Trade,
                    Trade = standing.Trade ?? "",
                    Fault = anchor.Fault,
                });
            }
        }

        return found;
    }

    /// <summary>What of the person's facts gives a term of the ground, in the order of the facts.</summary>
    private static List<Standing> Standings(StandingGround ground, MonthCase month)
    {
        var (worker, agreement) = (month.Person.Worker, month.Plan.Agreement);
        List<Standing> found = [];
        switch (ground.Fact)
        {
            case StandingFact.Appointed:
                foreach (var appointment in ValueList.Of(worker.Appointments))
                {
                    if (ground.IsOfLevels || Gives(ground, appointment.Grade, agreement))
                    {
                        Add(Of(appointment));
                    }
                }

                break;
            case StandingFact.Certified:
                foreach (var held in ValueList.Of(worker.Qualifications))
                {
                    if (!held.IsOfCredits && (ground.IsOfLevels || Gives(ground, held.Grade, agreement)))
                    {
                        Add(Of(held, held.IssuedOn));
                    }
                }

                break;
            case StandingFact.Recognised:
                foreach (var held in ValueList.Of(worker.Qualifications))
                {
                    // The employer's own recognition names the certificate; without one the agreement's table is read, where it has any.
                    if (held.RecognisedOn is null ? agreement.Recognitions.Count > 0 : ground.IsOfLevels || Gives(ground, held.Grade, agreement))
                    {
                        foreach (var standing in Recognised(held, agreement))
                        {
                            Add(standing);
                        }
                    }
                }

                break;
            default:
                throw Closed.Missed(ground.Fact);
        }

        return found;

        void Add(Standing each)
        {
            var standing = ground.IsOfLevels ? OnLevel(each, ground, agreement) : each;
            if (Gives(ground, standing.Grade, agreement) && !(standing.EndsOn <= standing.Dates.Own))
            {
                found.Add(standing);
            }
        }
    }

    private static bool Gives(StandingGround ground, Term grade, CollectiveAgreement agreement) => grade.Vocabulary == ground.Vocabulary
        || (ground.Parities.Count > 0 && HasParity(ground, grade, agreement));

    private static bool HasParity(StandingGround ground, Term grade, CollectiveAgreement agreement)
    {
        var level = agreement.LevelOf(grade)?.Term;
        foreach (var parity in ValueList.Of(ground.Parities))
        {
            if (parity.TreatedAs.Vocabulary == ground.Vocabulary && (parity.Grade == grade || parity.Grade == level))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Standings in the same grade and trade of which one begins on or before the day on which another ends and lasts longer are one: a renewal opens
    /// nothing anew. What is paid once goes by the certificate: one renewed in time and recognised later is no second one. One that ended before it
    /// holds or counts, such as a certificate recognised after it expired, opens nothing.
    /// </summary>
    private static IEnumerable<Standing> Joined(List<Standing> standings, Func<Standing, LocalDate> startOf) => standings.Count == 1
        ? standings
        : standings
            .GroupBy(standing => (standing.Grade, Beside: TermKey.Create([.. standing.Beside]), Trade: standing.Trade ?? ""))
            .SelectMany(same => Runs<Standing>.Of(same.ToList(), startOf, each => each.EndsOn, (run, next) => run with { EndsOn = next.EndsOn }));

    /// <summary>The terms of the ground's vocabulary that a grade gives: itself, or what its holders, or those of its level, are treated
    /// as.</summary>
    private static IEnumerable<Term> TermsOf(StandingGround ground, Term grade, CollectiveAgreement agreement) =>
        grade.Vocabulary == ground.Vocabulary ? [grade]
        : from parity in ground.Parities
          where (parity.Grade == grade || parity.Grade == agreement.LevelOf(grade)?.Term) && parity.TreatedAs.Vocabulary == ground.Vocabulary
          select parity.TreatedAs;

    // On the level to which it maps it is one standing with all others there, whatever its certificate; what maps to none may be treated as one.
    private static Standing OnLevel(Standing standing, StandingGround ground, CollectiveAgreement agreement) =>
        agreement.LevelOf(standing.Grade) is { } level
            ? standing with { Grade = level, Beside = [], Trade = ground.ReadsTrade ? standing.Trade : null }
            : standing;

    private static Standing Of(Appointment appointment) => new(
        appointment.Grade,
        [],
        appointment.AppointedOn,
        appointment.EndedOn,
        appointment.Trade,
        new AnchorDates(appointment.AppointedOn, TraceEvent.Appointed)
        {
            Appointed = appointment.AppointedOn,
            Published = appointment.PublishedOn,
        });

    private static Standing Of(Qualification held, LocalDate since, TraceEvent happened = TraceEvent.Certified) => new(
        held.Grade,
        Beside(held),
        held.IssuedOn,
        held.ValidUntil,
        held.Trade,
        new AnchorDates(since, happened)
        {
            Issued = held.IssuedOn,
            Recognised = happened == TraceEvent.Recognised ? since : held.RecognisedOn,
        });

    private static IEnumerable<Standing> Recognised(Qualification held, CollectiveAgreement agreement) =>
        from recognised in held.RecognisedUnder(agreement)
        select Of(held, recognised.From, TraceEvent.Recognised) with { Grade = recognised.Grade, EndsOn = recognised.Until };

    private static IReadOnlyList<Term> Beside(Qualification held) =>
        held.Issuer is null && held.Mode is null ? [] : [.. new[] { held.Issuer, held.Mode }.OfType<Term>()];

    private sealed record Standing(Term Grade, IReadOnlyList<Term> Beside, LocalDate HeldSince, LocalDate? EndsOn, string? Trade, AnchorDates Dates);
}
