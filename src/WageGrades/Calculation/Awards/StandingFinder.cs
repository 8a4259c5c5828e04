using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Finds the grades, titles and degrees that open a clause: appointed, recognised by the employer or its table, or certified.</summary>
internal static partial class StandingFinder
{
    internal static ValueList<Occurrence> Find(BonusClause clause, StandingGround ground, MonthCase month)
    {
        FewItems<Standing> standings = default;
        AddStandings(ref standings, ground, month);
        FewItems<Occurrence> found = default;
        if (standings.Count == 1)
        {
            Add(ref found, clause, ground, standings.First, month);
        }
        else if (standings.Count > 1)
        {
            foreach (var standing in Joined(standings.ToList(), clause.Bonus.Schedule is OneOff ? each => each.HeldSince : each => each.Dates.Own))
            {
                Add(ref found, clause, ground, standing, month);
            }
        }

        return found.ToList();
    }

    private static void Add(ref FewItems<Occurrence> found, BonusClause clause, StandingGround ground, in Standing standing, MonthCase month)
    {
        var anchor = standing.Dates.For(clause, month.Person.Worker.Id, standing.Grade);
        if (anchor.On >= month.Person.Span.Until || standing.EndsOn <= anchor.On)
        {
            return;
        }

        if (standing.Grade.Vocabulary == ground.Vocabulary)
        {
            found.Add(Of(ground, standing, standing.Grade, anchor));
            return;
        }

        foreach (var grade in TreatedAs(ground, standing.Grade, month.Plan.Agreement))
        {
            found.Add(Of(ground, standing, grade, anchor));
        }
    }

    private static Occurrence Of(
        StandingGround ground, in Standing standing, Term grade, (LocalDate On, TraceEvent Event, Finding? Fault) anchor) =>
        new(standing.Beside.Count == 0 ? grade.Key : [grade, .. standing.Beside], anchor.On, anchor.Event)
        {
            EndsOn = standing.EndsOn,
            TradeMatch = ground.Trade,
            Trade = standing.Trade ?? "",
            Fault = anchor.Fault,
        };

    /// <summary>
    /// Standings in the same grade and trade of which one begins on or before the day on which another ends and lasts longer are one: a renewal opens
    /// nothing anew. What is paid once goes by the certificate: one renewed in time and recognised later is no second one. One that ended before it
    /// holds or counts, such as a certificate recognised after it expired, opens nothing.
    /// </summary>
    private static IEnumerable<Standing> Joined(ValueList<Standing> standings, Func<Standing, LocalDate> startOf) =>
        standings
            .GroupBy(standing => (standing.Grade, Beside: TermKey.Create([.. standing.Beside]), Trade: standing.Trade ?? ""))
            .SelectMany(same => Runs<Standing>.Of(same.ToList(), startOf, each => each.EndsOn, (run, next) => run with { EndsOn = next.EndsOn }));

    /// <summary>The terms of the ground's vocabulary as which the holders of a grade of another one, or those of its level, are treated.</summary>
    private static IEnumerable<Term> TreatedAs(StandingGround ground, Term grade, CollectiveAgreement agreement) =>
        from parity in ground.Parities
        where (parity.Grade == grade || parity.Grade == agreement.LevelOf(grade)?.Term) && parity.TreatedAs.Vocabulary == ground.Vocabulary
        select parity.TreatedAs;

    // On the level to which it maps it is one standing with all others there, whatever its certificate; what maps to none may be treated as one.
    private static Standing OnLevel(Standing standing, StandingGround ground, CollectiveAgreement agreement) =>
        agreement.LevelOf(standing.Grade) is { } level
            ? standing with { Grade = level, Beside = [], Trade = ground.ReadsTrade ? standing.Trade : null }
            : standing;

    private static Standing Of(Appointment appointment) => new(
        appointment.Grade,
        ValueList<Term>.Empty,
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

    private static ValueList<Term> Beside(Qualification held) =>
        held.Issuer is null && held.Mode is null ? ValueList<Term>.Empty : [.. new[] { held.Issuer, held.Mode }.OfType<Term>()];

    private readonly record struct Standing(
        Term Grade, ValueList<Term> Beside, LocalDate HeldSince, LocalDate? EndsOn, string? Trade, AnchorDates Dates);
}
