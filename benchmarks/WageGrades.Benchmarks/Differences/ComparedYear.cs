using System.Globalization;
using WageGrades.Oracle;
using WageGrades.Tests.Oracle;

namespace WageGrades.Benchmarks;

/// <summary>Twelve months of people paid in every way under one agreement, and what differs.</summary>
internal sealed class ComparedYear
{
    private const int Shown = 20;

    private readonly CollectiveAgreement agreement;
    private readonly YearMonth first;
    private readonly int oracleOneIn;
    private readonly Lazy<Agreement> independent;
    private readonly PayCalculator explained;
    private readonly PayCalculator light;
    private readonly List<string> described = [];

    internal ComparedYear(CollectiveAgreement agreement, YearMonth first, int oracleOneIn)
    {
        (this.agreement, this.first, this.oracleOneIn) = (agreement, first, oracleOneIn);
        independent = new(() => AgreementReader.Read(AgreementJson.Write(agreement)));
        (explained, light) = (PayCalculator.For(agreement), PayCalculator.Light(agreement));
    }

    /// <summary>How many person-months were paid explained, light and by what they find.</summary>
    internal long Months { get; private set; }

    /// <summary>How many lines their statements have.</summary>
    internal long Lines { get; private set; }

    /// <summary>How many of the months are blocked or have something open.</summary>
    internal long NotPayable { get; private set; }

    /// <summary>How many person-months the oracle paid as well.</summary>
    internal long OracleMonths { get; private set; }

    /// <summary>How many comparisons differ.</summary>
    internal long Differences { get; private set; }

    /// <summary>The first of them in words.</summary>
    internal IReadOnlyList<string> Described => described;

    /// <summary>Pays and compares a workforce.</summary>
    internal void Add(Workforce people)
    {
        AlikePay alike = new(light, people);
        List<Allocation> allocations = [.. Enumerable.Range(0, 12).Select(later => explained.Allocate(people, first.PlusMonths(later)))];
        foreach (var worker in people.Workers)
        {
            foreach (var allocation in allocations)
            {
                var statement = explained.PayFor(worker, allocation.Month, allocation);
                Compare("light", statement, light.PayFor(worker, allocation.Month, allocation), areOwn: true);
                Compare("alike", statement, alike.PayFor(worker, allocation.Month), areOwn: false);
                Months++;
                Lines += statement.Lines.Count;
                NotPayable += statement.IsPayable ? 0 : 1;
            }
        }

        if (oracleOneIn > 0)
        {
            CompareWithOracle(people.Workers, allocations);
        }
    }

    // Money that people share is settled among those compared, by both.
    private void CompareWithOracle(IReadOnlyList<Worker> workers, List<Allocation> allocations)
    {
        List<Worker> some = [.. workers.Where((_, at) => at % oracleOneIn == 0)];
        Workforce people = new(some);
        List<Person> persons = [.. some.Select(worker => PersonReader.Read(PersonJson.Write(worker)))];
        foreach (var month in allocations.Select(allocation => allocation.Month))
        {
            var allocation = explained.Allocate(people, month);
            var expected = PayOracle.Run(independent.Value, persons, month.Year, month.Month);
            foreach (var worker in some)
            {
                Compare(expected.ByPerson[worker.Id.ToString()], explained.PayFor(worker, month, allocation));
                OracleMonths++;
            }
        }
    }

    private void Compare(string way, PayStatement one, PayStatement other, bool areOwn)
    {
        var same = one.IsBlocked == other.IsBlocked && one.Pending.Count == other.Pending.Count && one.SettledSoFar == other.SettledSoFar
            && one.Lines.Count == other.Lines.Count;
        for (var at = 0; same && at < one.Lines.Count; at++)
        {
            var (line, like) = (one.Lines[at], other.Lines[at]);
            same = line.Clause.Id == like.Clause.Id && line.Amount == like.Amount && line.Exact == like.Exact
                && (!areOwn || (line.Span == like.Span && line.Reason == like.Reason));
        }

        if (areOwn)
        {
            same = same && one.Suppressed.Count == other.Suppressed.Count && one.Findings.Count == other.Findings.Count;
        }

        if (!same)
        {
            Tell($"{way}: {one} / {other}");
        }
    }

    private void Compare(OraclePay expected, PayStatement statement)
    {
        var paid = statement.Lines.GroupBy(line => line.Clause.Id.Value)
            .ToDictionary(lines => lines.Key, lines => lines.Aggregate(Exact.Zero, (sum, line) => sum + ExactOf(line.Amount)));
        if (expected.IsBlocked != statement.IsBlocked
            || (!expected.IsBlocked
                && (!expected.PendingClauses.SetEquals(statement.Pending.Select(line => line.Clause.Id.Value))
                    || expected.Total != ExactOf(statement.SettledSoFar)
                    || expected.ByClause.Keys.Union(paid.Keys).Any(clause =>
                        expected.ByClause.GetValueOrDefault(clause) != paid.GetValueOrDefault(clause)))))
        {
            Tell($"oracle: {expected.Total} {string.Join(' ', expected.Faults)} / {statement}\n{agreement.Title}");
        }
    }

    private void Tell(string difference)
    {
        Differences++;
        if (described.Count < Shown)
        {
            described.Add(difference);
        }
    }

    private static Exact ExactOf(Money amount) => Exact.Parse(amount.Amount.ToString(CultureInfo.InvariantCulture));
}
