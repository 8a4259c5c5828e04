namespace WageGrades.Benchmarks;

/// <summary>
/// Pay of the simple agreement in decimal as fast as decimal goes: people are structs in an array, tables are arrays, a full month is not divided,
/// and nothing but the total comes out. It pays the same totals.
/// </summary>
internal sealed class TightPay
{
    private const int Steps = 12;

    private readonly decimal[] ladder;
    private readonly decimal[] allowances;
    private readonly decimal perYear;
    private readonly decimal floor;
    private readonly int mostYears;
    private readonly Person[] people;

    internal TightPay(SimpleRates rates, IEnumerable<SimplePerson> people)
    {
        string[] grades = [.. rates.Ladder.Keys];
        ladder = [.. rates.Ladder.Values.SelectMany(row => row)];
        allowances = [.. grades.Select(grade => rates.Allowances.GetValueOrDefault(grade))];
        (perYear, floor, mostYears) = (rates.PerYear, rates.Floor, rates.MostYears);
        this.people =
        [
            .. people.Select(each => new Person(
                (byte)Array.IndexOf(grades, each.Grade),
                (byte)(each.Step - 1),
                (byte)each.WeeklyHours,
                each.HiredOn,
                each.AppointedOn ?? DateOnly.MaxValue)),
        ];
    }

    /// <summary>The pay of everybody in a month.</summary>
    internal decimal TotalOf(DateOnly month)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var dayBefore = month.AddDays(-1);
        var sum = 0m;
        foreach (ref readonly var person in people.AsSpan())
        {
            var paidDays = person.HiredOn <= month ? days : days - (person.HiredOn.DayNumber - month.DayNumber);
            if (paidDays > 0)
            {
                var years = dayBefore.Year - person.HiredOn.Year;
                years = Math.Min(person.HiredOn.AddYears(years) > dayBefore ? years - 1 : years, mostYears);
                sum += TotalOf(person, person.AppointedOn < month, years, person.WeeklyHours * paidDays, 40 * days);
            }
        }

        return sum;
    }

    private decimal TotalOf(in Person person, bool isAppointed, int years, int part, int whole)
    {
        var basePay = ladder[(person.Grade * Steps) + person.Step];
        var allowance = isAppointed ? allowances[person.Grade] : 0m;
        var seniority = years > 0 ? perYear * years : 0m;
        if (part == whole)
        {
            return Math.Max(basePay + allowance + seniority, floor);
        }

        var paid = Round(basePay * part / whole) + Round(allowance * part / whole) + Round(seniority * part / whole);
        var missing = (floor * part / whole) - paid;
        return missing > 0 ? paid + (Math.Ceiling(missing * 100) / 100) : paid;
    }

    private static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private readonly record struct Person(byte Grade, byte Step, byte WeeklyHours, DateOnly HiredOn, DateOnly AppointedOn);
}
