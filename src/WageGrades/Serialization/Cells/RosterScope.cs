using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The names known while people's tables are read: national ones, and those of an agreement where one is given.</summary>
internal sealed class RosterScope(CollectiveAgreement? agreement, TableOptions? options = null)
{
    /// <summary>The ladder's rows; null where no agreement says them, and any code is taken as written.</summary>
    internal IReadOnlyList<LadderRow>? LadderRows { get; } = agreement is null
        ? null
        : [.. agreement.Clauses.OfType<LadderClause>()
            .SelectMany(clause => clause.Ladders.Values)
            .SelectMany(table => table.Rows).DistinctBy(row => row.Code.Value, StringComparer.Ordinal)];

    internal Sharing<SaidEmployment, Employment> Employments { get; } = new(said => said.ToEmployment());

    internal Sharing<SaidPost, Post> Posts { get; } = new(said => said.ToPost());

    /// <summary>A grade held since a day, as a list of its own: most people hold one.</summary>
    internal Sharing<(Term Grade, LocalDate IssuedOn), ValueList<Qualification>> Standings { get; } =
        new(said => [new(said.Grade, said.IssuedOn)]);

    internal Sharing<(GradeCode Grade, int Step), GradePlace> Places { get; } = new(said => new(said.Grade, said.Step));

    /// <summary>What the caller said of the files.</summary>
    internal TableOptions Options => options ?? TableOptions.None;

    internal CollectiveAgreement? Agreement => agreement;

    /// <summary>Which days a month has: as the agreement says, else those of the calendar month.</summary>
    internal PayPeriod Period => agreement?.Policies.PayPeriod ?? PayPeriod.CalendarMonth;

    /// <summary>The week of full time where no agreement says another.</summary>
    internal static readonly Ratio StatutoryWeek = Ratio.Of(40, 1);

    /// <summary>How many hours a day has under the agreement; null where none is given.</summary>
    internal Ratio? HoursPerDay => agreement is null ? null : Ratio.From(agreement.Policies.PaidTime.HoursPerDay);

    /// <summary>
    /// The hours of a full-time week: the agreement's day times the days of a week that its paid days of a month come from (21.75 a month are 5 a
    /// week, 26 are 6), where it does not say them itself.
    /// </summary>
    internal Ratio HoursPerWeek => agreement is null ? StatutoryWeek
        : agreement.Policies.PaidTime.HoursPerWeek is { } hours ? Ratio.From(hours)
        : Ratio.From(agreement.Policies.PaidTime.HoursPerDay * Math.Max(1m, Math.Round(agreement.Policies.PaidTime.DaysPerMonth * 12m / 52m,
            MidpointRounding.AwayFromZero)));

    internal Currency Currency => agreement?.Currency ?? CurrencyOfTable;

    /// <summary>The currency of a table that no agreement comes with; yuan unless told otherwise.</summary>
    internal Currency CurrencyOfTable { get; init; } = Currency.Cny;

    internal IEnumerable<string> ClauseIds => agreement?.Clauses.Select(clause => clause.Id.Value) ?? [];

    /// <summary>The ladder's row of a skill grade: the one that stands for it, or whose code it is; without an agreement the grade's own
    /// code.</summary>
    internal GradeCode? RowOf(Term skillGrade) => LadderRows is not { } rows
        ? new GradeCode(skillGrade.Code)
        : (rows.FirstOrDefault(row => row.SkillGrade?.Code == skillGrade.Code) ?? rows.FirstOrDefault(row =>
            row.Code.Value == skillGrade.Code))?.Code;

    /// <summary>Whether the agreement's row of a grade has one step only, so that nobody has to write it.</summary>
    internal bool OnlyStepOf(GradeCode grade) => agreement?.Clauses.OfType<LadderClause>()
        .SelectMany(clause => clause.Ladders.Steps).Where(step => step.HasValue && step.Value.Rows.Any(row => row.Code == grade))
        .All(step => step.Value.Find(grade, 1) is not null && step.Value.StepCount == 1) == true && HasRow(grade);

    private bool HasRow(GradeCode grade) => LadderRows?.Any(row => row.Code == grade) == true;

    internal Vocabulary? Find(string code) =>
        agreement is null ? Vocabularies.Find(code) : agreement.FindVocabulary(code);

    /// <summary>The term with the name its vocabulary gives it.</summary>
    internal Term Named(Term term) => Find(term.Vocabulary)?.Find(term.Code) ?? term;

    /// <summary>The counter that bears this name among those that the agreement's bonuses count, multiply by or set as a condition, or
    /// null.</summary>
    internal Term? FindCounter(string name) => Counters.FirstOrDefault(counter =>
        CellText.Key(counter.Name.Chinese) == CellText.Key(name) || CellText.Key(counter.Name.English) == CellText.Key(name));

    /// <summary>The counters that the agreement's bonuses count, multiply by or set as a condition, in the order of its clauses.</summary>
    internal IEnumerable<Term> Counters => agreement?.Clauses.OfType<BonusClause>()
        .SelectMany(clause => clause.Bonus.Ground.Counters
            .Concat(clause.Amounts.Values.SelectMany(value => value.Reads.Counters)))
        .Select(Named)
        .Distinct() ?? [];

    internal bool HasClause(ClauseId id) => agreement is null || agreement.Find(id) is not null;

    internal IEnumerable<Clause> ClausesNumbered(string number) => agreement?.Clauses.Where(clause => clause.Number == number) ?? [];
}
