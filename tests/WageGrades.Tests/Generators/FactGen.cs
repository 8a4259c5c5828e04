using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Generators;

/// <summary>
/// The small world that random agreements and people share, so that facts meet clauses and changes meet months: few terms, few trades, and
/// dates that crowd into the months of 2026 that are paid.
/// </summary>
internal static class FactGen
{
    /// <summary>The months a random person is paid for.</summary>
    public static readonly IReadOnlyList<YearMonth> Months = [.. Enumerable.Range(1, 9).Select(month => new YearMonth(2026, month))];

    public static readonly IReadOnlyList<Term> Grades = [SkillGrade.Junior, SkillGrade.Senior, SkillGrade.Technician, SkillGrade.SeniorTechnician];

    public static readonly IReadOnlyList<Term> Titles = [ProfessionalTitle.Assistant, ProfessionalTitle.Intermediate, ProfessionalTitle.FullSenior];

    public static readonly IReadOnlyList<Term> Degrees = [Education.College, Education.Bachelor];

    public static readonly IReadOnlyList<Term> PostClasses = [PostClass.Important, PostClass.Key];

    public static readonly IReadOnlyList<Term> PostFamilies = [PostFamily.All[0], PostFamily.All[1]];

    public static readonly IReadOnlyList<Term> Levels = [CompetitionLevel.City, CompetitionLevel.Provincial];

    public static readonly IReadOnlyList<Term> Placings = [CompetitionPlacing.First, CompetitionPlacing.Second];

    public static readonly IReadOnlyList<Term> Roles = [CompetitionRole.Competitor, CompetitionRole.Coach];

    public static readonly IReadOnlyList<Term> Innovations = [InnovationKind.InventionPatent, InnovationKind.FiveSmall];

    public static readonly IReadOnlyList<Term> Honours = [HonourLevel.City, HonourLevel.Province];

    /// <summary>The agreement's own vocabulary of counters.</summary>
    public static readonly Vocabulary Counters = Vocabulary.Create("counter", new("计数项", "Counters"), isOrdered: false)
        .WithOwnTerm("night-shift", new("夜班", "Night shifts"))
        .WithOwnTerm("hour-taught", new("授课课时", "Hours taught"));

    public static readonly IReadOnlyList<string> Ids = ["b1", "b2", "b3", "b4", "b5", "b6", "b7"];

    public static readonly IReadOnlyList<string> Workplaces = ["Wenling", "Linhai"];

    private static readonly LocalDate Opening = new(2026, 1, 1);

    public static Gen<string?> Trade { get; } = Gen.Elements<string?>("welder", "fitter", null);

    /// <summary>A day of the paid months, often one at which months turn.</summary>
    public static Gen<LocalDate> Day { get; } = Gen.Frequency(
        (3, Gen.Choose(-20, 270).Select(Opening.PlusDays)),
        (1, from month in Gen.Choose(0, 8) from day in Gen.Elements(0, 1, 14, 15, -1) select Opening.PlusMonths(month).PlusDays(day)));

    /// <summary>A day before the paid months, leap days included.</summary>
    public static Gen<LocalDate> Past { get; } = Gen.Frequency(
        (6, Gen.Choose(-3_000, -1).Select(Opening.PlusDays)),
        (1, Gen.Elements(new LocalDate(2024, 2, 29), new LocalDate(2020, 2, 29), new LocalDate(2023, 2, 28))));

    public static Gen<LocalDate> AnyDay { get; } = Gen.Frequency((2, Day), (1, Past));

    /// <summary>A run of days that begins in the paid months.</summary>
    public static Gen<DateSpan> Span { get; } =
        from first in Day
        from length in Gen.Frequency((4, Gen.Choose(1, 12)), (1, Gen.Choose(13, 70)))
        select new DateSpan(first, first.PlusDays(length));

    public static Gen<Money> Amount { get; } = Gen.Frequency(
        (4, Gen.Choose(1, 40).Select(hundreds => Cny(hundreds * 50m))),
        (1, Gen.Choose(0, 300_000).Select(fen => Cny(fen / 100m))));

    public static Money Cny(decimal amount) => new(amount, Currency.Cny);

    /// <summary>Lists of a few.</summary>
    public static Gen<IReadOnlyList<T>> Some<T>(Gen<T> item, int most) =>
        from count in Gen.Choose(0, most)
        from items in item.ArrayOf(count)
        select (IReadOnlyList<T>)items;

    /// <summary>A part of the items, in their order.</summary>
    public static Gen<IReadOnlyList<T>> Part<T>(IReadOnlyList<T> items) =>
        from keep in Gen.Choose(0, 1).ArrayOf(items.Count)
        select (IReadOnlyList<T>)[.. items.Where((_, i) => keep[i] == 1)];

    /// <summary>Rarely the first, usually the second.</summary>
    public static Gen<T> Rarely<T>(T first, Gen<T> usual, int oneIn = 12) => Gen.Frequency((1, Gen.Constant(first)), (oneIn - 1, usual));

    /// <summary>A list with one item left out.</summary>
    public static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list) =>
        Enumerable.Range(0, list.Count).Select(skip => (IReadOnlyList<T>)[.. list.Where((_, i) => i != skip)]);

    /// <summary>A list with one item made simpler.</summary>
    public static IEnumerable<IReadOnlyList<T>> Simpler<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> shrink) =>
        Enumerable.Range(0, list.Count).SelectMany(at =>
            shrink(list[at]).Select(simpler => (IReadOnlyList<T>)[.. list.Select((item, i) => i == at ? simpler : item)]));

    /// <summary>A series with one step left out, or its only step made to hold from a day, ever by default.</summary>
    public static IEnumerable<EffectiveSeries<T>> Simpler<T>(EffectiveSeries<T> series, LocalDate? from = null)
        where T : notnull
    {
        var steps = series.Steps.Where(step => step.HasValue).ToList();
        if (steps.Count > 1)
        {
            for (var skip = 0; skip < steps.Count; skip++)
            {
                yield return steps.Where((_, i) => i != skip).Aggregate(EffectiveSeries.Empty<T>(), (rest, step) => rest.Set(step.Span, step.Value));
            }
        }
        else if (steps.Count == 1 && steps[0].Span != new DateSpan(from ?? LocalDate.MinIsoValue))
        {
            yield return EffectiveSeries.StartingOn(from ?? LocalDate.MinIsoValue, steps[0].Value);
        }
    }
}
