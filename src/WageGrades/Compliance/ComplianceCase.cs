using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>What a rule checks (检查对象): an agreement, or what a proposal would make of it, under a jurisdiction, with the people where they are
/// known.</summary>
public sealed class ComplianceCase
{
    private readonly Lazy<AlikePay>? pay;

    internal ComplianceCase(CollectiveAgreement agreement, Jurisdiction jurisdiction, Workforce? workforce, LocalDate from)
    {
        Agreement = agreement;
        Jurisdiction = jurisdiction;
        Workforce = workforce;
        Span = agreement.Term.Intersect(new DateSpan(from)) ?? agreement.Term;
        Areas = new AreaTable(agreement, jurisdiction, workforce, Span);
        Defaulted = jurisdiction.WithDefaults(agreement);
        pay = workforce is null ? null : new(() => new AlikePay(PayCalculator.Light(agreement), workforce));
    }

    /// <summary>The agreement; for a proposal the agreement as it would be.</summary>
    public CollectiveAgreement Agreement { get; }

    /// <summary>The jurisdiction.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>The people, or null when the agreement is checked alone.</summary>
    public Workforce? Workforce { get; }

    /// <summary>The days checked: the agreement's term, for a proposal from its first effective day.</summary>
    public DateSpan Span { get; }

    /// <summary>Which days a month has.</summary>
    internal PayPeriod Period => Agreement.Policies.PayPeriod;

    /// <summary>The months checked for people: at most twelve, from the first.</summary>
    public IEnumerable<YearMonth> Months => Enumerable.Range(0, 12)
        .Select(Period.MonthOf(Span.From).PlusMonths)
        .Where(month => Span.Intersect(Period.SpanOf(month)) is not null);

    /// <summary>The agreement with the jurisdiction's defaults for what it leaves unanswered; people's months are tested by it.</summary>
    internal CollectiveAgreement Defaulted { get; }

    /// <summary>The defaults used for what is tested here: what counts towards the minimum wage, the wage total and, where overtime is agreed, its
    /// base.</summary>
    internal IEnumerable<DefaultUsed> Defaults
    {
        get
        {
            var hasOvertime = Agreement.Clauses.Any(clause => clause is OvertimeClause);
            return from clause in Agreement.Clauses.OfType<PayClause>()
                   from usual in Jurisdiction.DefaultsFor(clause)
                   where usual.Base != PayBase.OvertimeBase || hasOvertime
                   select new DefaultUsed(clause, usual);
        }
    }

    /// <summary>The people's pay by which their months are tested; what <see cref="ClauseCoverage"/> found of them serves it where the agreement
    /// needs no default.</summary>
    internal AlikePay PayOf(Workforce workforce) =>
        ReferenceEquals(Defaulted, Agreement) ? pay!.Value : new AlikePay(PayCalculator.Light(Defaulted), workforce);

    internal CheckTally Tally { get; } = new();

    internal AreaTable Areas { get; }

    /// <summary>Looks at the people, so that no rule has to by itself.</summary>
    internal void Look()
    {
        var months = Months.ToList();
        foreach (var worker in Workforce?.Workers ?? [])
        {
            pay!.Value.Look(worker, months);
        }
    }

    /// <summary>Whom the clauses reach in the months checked; null without people.</summary>
    internal ClauseCoverage? ClauseCoverage
    {
        get
        {
            if (Workforce is not { } workforce)
            {
                return null;
            }

            CoverageTally tally = new(Agreement.Clauses.OfType<PayClause>());
            var months = Months.ToList();
            foreach (var worker in workforce.Workers)
            {
                tally.Add(pay!.Value.Reach(tally.Begin(), worker, months), months);
            }

            return tally.ToCoverage();
        }
    }
}
