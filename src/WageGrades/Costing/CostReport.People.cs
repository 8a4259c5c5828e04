using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The picture of who gains and who loses.</content>
public sealed partial record CostReport
{
    private const int MostBands = 9;

    /// <summary>
    /// How many people gain or lose how much over the window (增减额人数分布): a bar for each band of the difference, gainers to the right, losers to
    /// the left. Bands are of one round width, at most ten; the end away from zero counts as inside, and nobody stands in two. Bands with
    /// nobody between the others are drawn with zero.
    /// </summary>
    /// <param name="language">The language.</param>
    public Drawing ToPeopleDrawing(Language language) => BarChart.Draw(
        Words.PeopleByDifference(Title, IsFullYear).In(language),
        Words.BandsIn(Currency).In(language),
        [.. PeopleBands(language)]);

    private IEnumerable<Bar> PeopleBands(Language language)
    {
        var differences = ByPerson.Select(person => person.Amounts.FullYear.Difference.Amount).ToList();
        if (differences.Count == 0)
        {
            yield break;
        }

        var marks = ValueAxis.Around(Math.Min(0, differences.Min()), Math.Max(0, differences.Max()), MostBands, 0, 1).Marks;
        for (var at = marks.Count - 2; at >= 0; at--)
        {
            var (low, high) = (marks[at], marks[at + 1]);
            if (high <= 0)
            {
                // Zero stands above the losses.
                if (high == 0)
                {
                    yield return UnchangedBar(differences, language);
                }

                var losers = differences.Count(difference => difference >= low && difference < high);
                yield return new Bar($"{ValueAxis.Label(low)} – {ValueAxis.Label(high)}", -losers, Count(losers));
            }
            else
            {
                var gainers = differences.Count(difference => difference > low && difference <= high);
                yield return new Bar($"{ValueAxis.Label(low)} – {ValueAxis.Label(high)}", gainers, Count(gainers));
                if (low == 0 && at == 0)
                {
                    yield return UnchangedBar(differences, language);
                }
            }
        }
    }

    private static Bar UnchangedBar(List<decimal> differences, Language language)
    {
        var unchanged = differences.Count(difference => difference == 0);
        return new Bar(Words.BandUnchanged.In(language), unchanged, Count(unchanged));
    }

    private static string Count(int people) => people.ToString(CultureInfo.InvariantCulture);
}
