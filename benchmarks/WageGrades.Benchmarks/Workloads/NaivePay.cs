namespace WageGrades.Benchmarks;

/// <summary>
/// Pay of the simple agreement as a developer writes it without the library: records, decimal, dictionaries and LINQ. It pays what the library pays,
/// to the fen: products before the one division, each line rounded half up to the fen, the floor last.
/// </summary>
internal sealed class NaivePay(SimpleRates rates)
{
    /// <summary>A person's month, null where the person is not employed in it.</summary>
    internal NaiveStatement? PayFor(SimplePerson person, DateOnly month)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var paidDays = person.HiredOn <= month ? days : days - (person.HiredOn.DayNumber - month.DayNumber);
        if (paidDays <= 0)
        {
            return null;
        }

        List<NaiveLine> lines = [new("base-pay", Round(Share(rates.Ladder[person.Grade][person.Step - 1])))];
        if (person.AppointedOn < month)
        {
            lines.Add(new("skill-allowance", Round(Share(rates.Allowances[person.Grade]))));
        }

        var years = Math.Min(FullYears(person.HiredOn, month.AddDays(-1)), rates.MostYears);
        if (years > 0)
        {
            lines.Add(new("seniority-allowance", Round(Share(rates.PerYear * years))));
        }

        var missing = Math.Ceiling((Share(rates.Floor) - lines.Sum(line => line.Amount)) * 100) / 100;
        if (missing > 0)
        {
            lines.Add(new("minimum-wage", missing));
        }

        return new(person.Number, month, lines, lines.Sum(line => line.Amount));

        decimal Share(decimal amount) => amount * person.WeeklyHours * paidDays / (40 * days);
    }

    private static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>Full years of service at the end of a day; an allowance begins the month after.</summary>
    private static int FullYears(DateOnly since, DateOnly day)
    {
        var years = day.Year - since.Year;
        return since.AddYears(years) > day ? years - 1 : years;
    }
}
