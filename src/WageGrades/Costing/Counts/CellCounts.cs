using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// How many people stand on each cell of the ladder (薪级薪档人数表), without names, dates or events: often all that one side of the table has. Rows may
/// tell the grades and titles to which people are appointed. A proposal's <see cref="CellCosting.CostOf"/> says what they determine.
/// </summary>
/// <example>
/// <code>
/// CellCounts counts = new([new CellCount("G1", 1, 12), new CellCount("G1", 2, 20)]);
/// </code>
/// </example>
public sealed record CellCounts
{
    /// <summary>No counts are of more people.</summary>
    internal const int MostPeople = 1_000_000;

    /// <summary>Counts of cells.</summary>
    /// <param name="rows">The rows; those of the same cell, form and hours add up.</param>
    /// <exception cref="ArgumentOutOfRangeException">Rows together count more than 1,000,000 people.</exception>
    public CellCounts(params IEnumerable<CellCount> rows)
    {
        var all = Guard.Each(rows);
        var people = all.Sum(row => (long)row.People);
        _ = Guard.That(people <= MostPeople, people, "at most 1,000,000 people in all rows", nameof(rows));
        Rows = ValueList.Of(all
            .GroupBy(row => (row.Grade, row.Step, row.Form, row.HoursShare, Terms: ValueList.Of(row.Terms)))
            .Select(same => new CellCount(same.Key.Grade, same.Key.Step, same.Sum(row => row.People))
            {
                Form = same.Key.Form,
                HoursShare = same.Key.HoursShare,
                Terms = same.Key.Terms,
            }));
        People = (int)people;
        Vocabularies = [.. Rows.SelectMany(row => row.Terms).Select(term => term.Vocabulary)];
    }

    /// <summary>The rows, each cell with one form and share of hours once, in the order in which they first came.</summary>
    public IReadOnlyList<CellCount> Rows { get; }

    /// <summary>How many people they count.</summary>
    public int People { get; }

    /// <summary>
    /// The vocabularies of which the counts tell to what everybody is appointed, such as <c>skill-grade</c>: who stands in a row without a term of it
    /// is appointed to none. By default those of the rows' terms.
    /// </summary>
    public IReadOnlyList<string> Vocabularies
    {
        get;
        init => field = ValueList.Of(
            Guard.Each(value).Select(each => Guard.NotBlank(each)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// How many people were not counted because no cell says what they are paid: those without a place, who are or were on another scheme, of which
    /// something may still be due, on probation or with protected pay. Default 0. They are in no figure.
    /// </summary>
    public int NotCounted { get; init => field = Guard.InRange(value, 0, 1_000_000); }

    /// <summary>The counts of both.</summary>
    /// <param name="left">Some people.</param>
    /// <param name="right">Others.</param>
    /// <exception cref="ArgumentException">They tell appointments of other vocabularies.</exception>
    public static CellCounts operator +(CellCounts left, CellCounts right) => Guard.NotNull(left).Plus(right);

    /// <summary>The counts of both.</summary>
    /// <param name="other">The counts of other people.</param>
    /// <exception cref="ArgumentException">They tell appointments of other vocabularies.</exception>
    public CellCounts Plus(CellCounts other)
    {
        if (!Vocabularies.SequenceEqual(Guard.NotNull(other).Vocabularies, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                "Counts that are added tell appointments of the same vocabularies; these tell "
                + $"'{string.Join(' ', Vocabularies)}' and '{string.Join(' ', other.Vocabularies)}'.",
                nameof(other));
        }

        return new(Rows.Concat(other.Rows)) { NotCounted = NotCounted + other.NotCounted, Vocabularies = Vocabularies };
    }

    /// <summary>The people of a roster on the cells where they stand on a day, as one would hand them to somebody who is to see no names.</summary>
    /// <param name="workforce">The people.</param>
    /// <param name="agreement">The agreement whose rules of advancement brought them there.</param>
    /// <param name="day">The day; people not employed that day are left out.</param>
    /// <param name="vocabularies">The vocabularies of which to tell to what people are appointed, such as <c>skill-grade</c>; none: cells
    /// alone.</param>
    /// <returns>The counts, by grade and step.</returns>
    public static CellCounts Of(Workforce workforce, CollectiveAgreement agreement, LocalDate day, params IEnumerable<string> vocabularies)
    {
        var told = Guard.Each(vocabularies).ToHashSet(StringComparer.Ordinal);
        Guard.NotNull(agreement);
        List<CellCount> rows = [];
        var others = 0;
        foreach (var worker in Guard.NotNull(workforce).Workers)
        {
            if (!worker.Employment.TryGet(day, out var employment))
            {
                continue;
            }

            var (places, protections) = PlaceHistory.PlacesOf(agreement, worker);
            if (!places.TryGet(day, out var place) || worker.Scheme.HasValueWithin(Periods.DateSpan.Ever)
                || employment.IsProbation || protections.Count > 0 || worker.ProtectedPay.Count > 0)
            {
                others++;
                continue;
            }

            rows.Add(new CellCount(place.Grade, place.Step, 1) 
            {
                Form = employment.Form,
                HoursShare = employment.HoursShare,
                Terms =
                [
                    .. worker.Appointments.Where(each => each.IsInForceOn(day) && told.Contains(each.Grade.Vocabulary))
                        .Select(each => each.Grade)
                        .Distinct(),
                ],
            });
        }

        return new(rows.OrderBy(row => row.Grade.Value, StringComparer.Ordinal).ThenBy(row => row.Step))
        {
            NotCounted = others,
            Vocabularies = [.. told],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{EnglishCount.People(People)} on {EnglishCount.Of(Rows.Count, "cell")}";
}
