using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>How a report says what a check tested.</summary>
internal static partial class CoverageBlocks
{
    private const int Shown = 20;

    /// <summary>What was tested, and what not and why; first of all in the report.</summary>
    internal static IEnumerable<Block> Of(CheckCoverage coverage, Language language)
    {
        yield return new Paragraph(coverage.Summary(language), coverage.TestedAnything ? Emphasis.None : Emphasis.Alert);
        if (coverage.NotTested.Count > 0)
        {
            yield return new Paragraph(Words.NotTested.In(language), Emphasis.Strong);
            yield return new BulletList(coverage.NotTested.Take(Shown).Select(each => Untested(each, language)));
        }
    }

    /// <summary>The defaults that were used, one line for each rule and answer.</summary>
    internal static IEnumerable<Block> DefaultsOf(CheckCoverage coverage, Language language)
    {
        if (coverage.Defaults.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, Words.DefaultsUsed.In(language));
        yield return new Paragraph(
            Words.TheseClausesDoNotSay.In(language));
        yield return new BulletList(
            coverage
                .Defaults.GroupBy(each => (each.Default.Base, each.Default.Counts, each.Default.Citation))
                .Select(same =>
                {
                    var name = PayBases.NameOf(same.Key.Base);
                    return Words.Used(
                        same.Key.Counts ? Words.CountsIn : Words.DoesNotCountIn,
                        name,
                        same.Key.Citation,
                        string.Join(Words.Comma.In(language), same.Select(each => $"{each.Clause} {each.Heading.In(language)}".Trim()))).In(language);
                }));
    }

    internal static string Summary(this CheckCoverage coverage, Language language)
    {
        if (!coverage.TestedAnything)
        {
            return Words.NothingWasComparedWithA.In(language);
        }

        List<string> parts = [];
        if (coverage.Cells > 0)
        {
            parts.Add(Words.CellsOfLadders(Count(coverage.Cells)).In(language));
        }

        if (coverage.Floors > 0)
        {
            parts.Add(Words.AgreedFloors(Count(coverage.Floors)).In(language));
        }

        if (coverage.PersonMonths > 0)
        {
            parts.Add(Words.MonthsOfPeople(Count(coverage.People), Count(coverage.PersonMonths)).In(language));
        }

        return Words.Compared(string.Join(Words.PartComma.In(language), parts)).In(language);
    }

    private static string Untested(NotTested each, Language language) =>
        Words.Untested(each.What, each.Count == 0 ? "" : Count(each.Count), each.Reason).In(language);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
