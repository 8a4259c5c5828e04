using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>
/// The people of the simple agreement, made from <see cref="Seed"/>: the same on every machine, and of more people the first are the same. Eight
/// grades with most people in the middle, twelve steps, a tenth part-time on three shares of hours, a twelfth hired within the agreement's first
/// eighteen months on any day of a month, the others up to thirty years before.
/// </summary>
internal static class SimplePeople
{
    /// <summary>The seed: the day on which the sample was frozen.</summary>
    internal const ulong Seed = 20261122;

    private static readonly string[] Grades = [.. SkillGrade.All.Select(grade => grade.Code)];
    private static readonly int[] People = [4, 14, 28, 26, 16, 8, 3, 1];
    private static readonly int[] PartTime = [16, 20, 32];

    internal static List<SimplePerson> Of(int count)
    {
        var state = Seed;
        return Of(count, ref state);
    }

    /// <summary>The people that follow from a state, which is moved on.</summary>
    internal static List<SimplePerson> Of(int count, ref ulong state)
    {
        List<SimplePerson> people = [];
        for (var number = 1; number <= count; number++)
        {
            people.Add(Next(number, ref state));
        }

        return people;
    }

    /// <summary>The same people for the library.</summary>
    internal static List<Worker> Workers(int count) => [.. Of(count).Select(person => person.ToWorker())];

    private static SimplePerson Next(int number, ref ulong state)
    {
        var grade = Grades[Weighted(Draw(ref state, 100))];
        var step = 1 + Draw(ref state, 12);
        var isNew = Draw(ref state, 12) == 0;
        var hired = isNew
            ? new DateOnly(2026, 1, 1).AddDays(Draw(ref state, 546))
            : new DateOnly(1996, 1, 1).AddDays(Draw(ref state, 10_957));
        var hours = Draw(ref state, 10) == 0 ? PartTime[Draw(ref state, PartTime.Length)] : 40;
        var appointed = isNew ? hired : hired.AddDays(Draw(ref state, new DateOnly(2026, 1, 1).DayNumber - hired.DayNumber));
        return new(
            number.ToString("0000000", CultureInfo.InvariantCulture), grade, step, hired, grade == Grades[0] ? null : appointed, hours);
    }

    private static int Weighted(int percent)
    {
        var at = 0;
        for (var upTo = People[0]; percent >= upTo; upTo += People[at])
        {
            at++;
        }

        return at;
    }

    /// <summary>A number from 0 to below a bound: splitmix64, public domain, so that no library's generator can change the people.</summary>
    private static int Draw(ref ulong state, int below)
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
        }
    }
}
