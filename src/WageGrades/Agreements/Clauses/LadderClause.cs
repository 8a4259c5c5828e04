using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// Base pay by grade and step (岗位能级基本工资): the clause that carries the ladder. Its tables are dated; a table applies from its
/// date until the next.
/// </summary>
public sealed record LadderClause : PayClause
{
    /// <summary>A base-pay clause.</summary>
    /// <param name="id">The stable id, by custom <c>base-pay</c>.</param>
    /// <param name="number">The printed number; may be empty.</param>
    /// <param name="heading">The heading in both languages.</param>
    /// <param name="ladders">The dated tables.</param>
    public LadderClause(ClauseId id, string number, LocalizedText heading, EffectiveSeries<PayLadder> ladders)
        : base(id, number, heading) => Ladders = ladders;

    /// <summary>The tables by the date from which each applies; a gap is a time without a table.</summary>
    public EffectiveSeries<PayLadder> Ladders { get; init => field = Guard.NotNull(value); }

    /// <summary>When people on the ladder move up a step (晋档); null (the default): only by a recorded place.</summary>
    public StepProgression? Progression { get; init; }

    /// <summary>The rules of advancement of the agreements before, where this one takes over what was reached under them; in order of days.</summary>
    internal IReadOnlyList<EarlierProgression> Earlier { get; init => field = ValueList.Of(value); } = ValueList<EarlierProgression>.Empty;

    /// <summary>The day before which re-gradings protect no pay any more; null: all do.</summary>
    internal LocalDate? ProtectsFrom { get; init; }

    /// <summary>On which step people are hired (起点工资), in any order; empty (the default): on the first step of their grade.</summary>
    public IReadOnlyList<StartingPlace> StartingPlaces { get; init => field = ValueList.Of(value); } = ValueList<StartingPlace>.Empty;

    /// <summary>How people who come to another grade are placed (套档), by occasion; an occasion that is absent is not agreed.</summary>
    public IReadOnlyDictionary<PlacementOccasion, PlacementRule> Placements { get; init => field = ValueMap.Of(value); } =
        ValueMap<PlacementOccasion, PlacementRule>.Empty;

    /// <summary>The re-gradings (套改), each on its day; empty by default.</summary>
    /// <exception cref="ArgumentException">Two are on one day.</exception>
    public IReadOnlyList<Regrading> Regradings
    {
        get;
        init
        {
            var list = ValueList.Of(Guard.Each(value).OrderBy(each => each.On));
            for (var at = 1; at < list.Count; at++)
            {
                Guard.That(list[at].On != list[at - 1].On, list[at].On, "the day of one re-grading only", nameof(Regradings));
            }

            field = list;
        }
    } = ValueList<Regrading>.Empty;

    internal override LocalizedText KindName => new("工资标准表", "a ladder");

    internal override bool HasMonthlyRate => true;

    internal override bool IsContingent => false;

    internal override bool CanBeBase => true;

    internal override bool CanBeAbsorbed => true;

    internal override bool CanBeFloor => true;

    internal override bool CanBeTakenOff => true;

    internal override bool CanStandAlone => true;

    internal override bool TakesSupplied => false;

    internal override LocalizedText NotFound => new("没有人定级在本条的工资标准表上", "nobody is placed on its ladder");

    internal override Clause Dated(IDatedChange change) => this with { Ladders = change.Of(Ladders) };

    internal override bool HasStandardIn(DateSpan days) => IsInForce(Ladders, days);

    internal override LocalizedText? StandardFrom(LocalDate from) => FirstFrom(Ladders, from, table => table.InWords());
}
