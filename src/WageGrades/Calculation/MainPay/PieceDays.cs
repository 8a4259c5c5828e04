using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>On which days of a month a person is on piece rates, and by which prices what was counted is paid.</summary>
internal sealed class PieceDays
{
    private readonly MonthPlan plan;
    private readonly PersonMonth person;
    private readonly List<(SchemeClause Clause, PieceRun Run)> runs = [];

    internal PieceDays(MonthCase month)
    {
        (plan, person) = (month.Plan, month.Person);
        if (person.Worker.Scheme.Steps.Count == 0)
        {
            return;
        }

        foreach (var (span, _) in person.Employed)
        {
            for (var day = span.From; day < span.Until; day = day.PlusDays(1))
            {
                if (month.Schemes.On(day) is { Scheme: PiecePay pay } on)
                {
                    Add(on.Clause, pay, day);
                }
            }
        }
    }

    /// <summary>The runs of days on a clause, in order of date.</summary>
    internal IEnumerable<PieceRun> On(SchemeClause clause) => runs.Where(each => each.Clause == clause).Select(each => each.Run);

    /// <summary>The person's own counts that a clause prices.</summary>
    internal IEnumerable<(PieceCount Count, PieceRun Run)> Counted(SchemeClause clause) =>
        from count in person.Record.Pieces
        where Find(count, out _) is { } found && found.Clause == clause
        let run = Find(count, out _)!.Value.Run
        select (count, run);

    /// <summary>Tells what was counted and no prices apply to, or several.</summary>
    internal void Report(List<Finding> findings)
    {
        foreach (var count in person.Record.Pieces)
        {
            if (Find(count, out var fault) is null && fault is not null)
            {
                findings.Add(fault);
            }
        }

        foreach (var team in person.Record.PieceTeams)
        {
            if (team.Find(person.Worker.Id) is null || !runs.Exists(each => each.Clause.Id == team.Clause))
            {
                // A month that two agreements share: the one whose clause it is pays.
                if (plan.Agreement.Find(team.Clause) is not null || plan.Term.Contains(person.Span.From))
                {
                    findings.Add(PieceFaults.NotOnScheme(person, team.Id));
                }
            }
        }
    }

    private (SchemeClause Clause, PieceRun Run)? Find(PieceCount count, out Finding? fault)
    {
        fault = null;
        if (count.On is { } day)
        {
            foreach (var each in runs)
            {
                if (each.Run.Span.Contains(day))
                {
                    return each;
                }
            }

            if (!person.Span.Contains(day) || plan.Term.Contains(day))
            {
                fault = PieceFaults.NotOnScheme(person, $"{count.Key} {IsoDate.Of(day)}");
            }

            return null;
        }

        // What is not dated is paid by the agreement in force on the first employed day, so that only one of two agreements pays it.
        if (person.Spells.Count > 0 && !plan.Term.Contains(person.Spells[0].From))
        {
            return null;
        }

        if (runs.Count == 0)
        {
            fault = PieceFaults.NotOnScheme(person, count.Key.Value);
            return null;
        }

        if (runs.TrueForAll(each => IsAlike(each, runs[0].Clause, runs[0].Run.Pay, runs[0].Run.Factor, runs[0].Run.Fault)))
        {
            return runs[0];
        }

        fault = PieceFaults.NeedsDay(person, count.Key.Value);
        return null;
    }

    private void Add(SchemeClause clause, PiecePay pay, LocalDate day)
    {
        var (factor, fault) = FactorOn(clause, pay, day);
        if (runs.Count > 0 && runs[^1].Run.Span.Until == day && IsAlike(runs[^1], clause, pay, factor, fault))
        {
            var last = runs[^1].Run;
            runs[^1] = (clause, new PieceRun(new DateSpan(last.Span.From, day.PlusDays(1)), pay, factor, last.Fault));
        }
        else
        {
            runs.Add((clause, new PieceRun(new DateSpan(day, day.PlusDays(1)), pay, factor, fault)));
        }
    }

    // The grade's, the place's and the own one.
    private (Ratio Factor, Finding? Fault) FactorOn(SchemeClause clause, PiecePay pay, LocalDate day)
    {
        var factor = HighestKey.OfTerms(pay.SkillFactors, term => person.Worker.Bears(term, day)) ?? Ratio.One;
        factor *= person.TermsOn(day) is { } terms && pay.PlaceFactors.TryGetValue(terms.Workplace, out var place) ? place : Ratio.One;
        if (pay.Coefficient is not { } number)
        {
            return (factor, null);
        }

        var (counts, fault) = StandingNumbers.On(person.Worker, clause.Id, number, day);
        return (factor * counts, fault);
    }

    private static bool IsAlike((SchemeClause Clause, PieceRun Run) run, SchemeClause clause, PiecePay pay, Ratio factor, Finding? fault) =>
        run.Clause == clause && ReferenceEquals(run.Run.Pay, pay) && run.Run.Factor == factor && run.Run.Fault?.Code == fault?.Code;
}
