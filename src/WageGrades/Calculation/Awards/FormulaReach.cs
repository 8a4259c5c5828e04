using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <summary>Why a formula gives somebody nothing for an occurrence: no entry of its tables fits, or there is no cell.</summary>
internal sealed class FormulaReach(MonthCase month)
{
    private const int MostNear = 5;

    private readonly CellReader cells = new(month);

    /// <summary>What is lacking on a day, as a finding; null where nothing is.</summary>
    internal Finding? Lack(BonusClause clause, FormulaAmount formula, Occurrence occurrence, LocalDate day)
    {
        BorneTerms borne = new(month.Person, occurrence, day);
        foreach (var keys in formula.Tables)
        {
            if (!keys.Any(borne.Bears))
            {
                return WithoutEntry(clause, keys);
            }
        }

        return formula.Rate switch
        {
            CellRate cell when cells.Find(cell, day) is null => WithoutCell(clause, cell, day),
            GradeTableRate table when cells.Find(table, day) is null => WithoutCell(clause, table, day),
            FloorRate floor when cells.Find(floor, day) is null => WithoutCell(clause, floor, day),
            FigureRate or TableRate or PayRate or CellRate or GradeTableRate or FloorRate => null,
            _ => throw Internal.Closed.Missed(formula.Rate),
        };
    }

    private string Who => month.Person.Worker.Id.ToString();

    private Finding WithoutEntry(BonusClause clause, IReadOnlyList<TermKey> keys)
    {
        List<LocalizedText> near = [.. keys.Take(MostNear).Select(key => new LocalizedText($"{key}", key.In(Language.English)))];
        if (keys.Count > MostNear)
        {
            near.Add(new(FormattableString.Invariant($"等共 {keys.Count} 档"), FormattableString.Invariant($"… {keys.Count} in all")));
        }

        return Finding.Of(
            FindingCodes.FormulaWithoutEntry, Who, ("worker", Who), ("clause", clause.Id.ToString()), ("near", near)) with { Clause = clause.Id };
    }

    private Finding WithoutCell(BonusClause clause, AmountRate rate, LocalDate day) => Finding.Of(
        FindingCodes.FormulaWithoutCell,
        Who,
        ("worker", Who),
        ("clause", clause.Id.ToString()),
        ("rate", rate is GradeTableRate ? new LocalizedText("本人等级标准", "the own grade's standard") : rate.Entries.First().Amount),
        ("day", day)) with { Clause = clause.Id };
}
