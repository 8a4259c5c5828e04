using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// The ladders' own codes of national skill grades: where a row with a code of its own stands for a national grade, and it alone, facts and rules may
/// name it by either.
/// </summary>
internal sealed class GradeNames
{
    private readonly Dictionary<GradeCode, GradeCode> own = [];

    private GradeNames(IReadOnlyList<LadderRow> rows)
    {
        var codes = rows.Select(row => row.Code).ToHashSet();
        foreach (var row in rows.Where(row => row.SkillGrade is not null).GroupBy(row => GradeCode.Of(row.SkillGrade!)))
        {
            var named = row.Select(each => each.Code).Distinct().ToList();
            if (named.Count == 1 && !codes.Contains(row.Key))
            {
                own[row.Key] = named[0];
            }
        }
    }

    /// <summary>True where every grade has one name only.</summary>
    internal bool IsEmpty => own.Count == 0;

    /// <summary>The names of an agreement's ladders.</summary>
    internal static GradeNames Of(CollectiveAgreement agreement)
    {
        List<LadderRow> rows = [];
        var hasOwn = false;
        foreach (var clause in agreement.Clauses)
        {
            foreach (var step in clause is LadderClause ladder ? ladder.Ladders.Steps : [])
            {
                if (step.HasValue)
                {
                    rows.AddRange(step.Value.Rows);
                    hasOwn = hasOwn || step.Value.Shape.HasOwnCodes;
                }
            }
        }

        return new GradeNames(hasOwn ? rows : []);
    }

    /// <summary>The code of the row that a grade names.</summary>
    internal GradeCode this[GradeCode grade] => own.TryGetValue(grade, out var code) ? code : grade;

    internal GradePlace this[GradePlace place] => own.TryGetValue(place.Grade, out var code) ? new GradePlace(code, place.Step) : place;

    internal Population this[Population population] =>
        population.Grades.Any(own.ContainsKey)
            ? population with
            {
                Grades = ValueList.Of(population.Grades.Select(grade => this[grade])),
            }
            : population;

    /// <summary>A rule whose waits name the rows; of two waits that come to name one row the first counts.</summary>
    internal StepProgression this[StepProgression progression] => progression.Waits.Any(wait => wait.Grade is { } grade && own.ContainsKey(grade))
        ? progression with
        {
            Waits = ValueList.Of(progression.Waits
                .Select(wait => wait.Grade is { } grade ? wait with { Grade = this[grade] } : wait)
                .DistinctBy(wait => (wait.Grade, wait.Step))),
        }
        : progression;

    /// <summary>The person with places that name the rows.</summary>
    internal Worker this[Worker worker] => IsEmpty ? worker : worker with
    {
        Place = worker.Place.Steps.Where(step => step.HasValue && own.ContainsKey(step.Value.Grade))
            .Aggregate(worker.Place, (places, step) => places.Replace(step.Span, this[step.Value])),
    };
}
