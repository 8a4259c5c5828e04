using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Facts and rules that name rows of ladders, by the ladders' own codes.</summary>
internal sealed class GradeNames
{
    private readonly GradeCodes own;

    private GradeNames(GradeCodes own) => this.own = own;

    /// <summary>True where every grade has one name only.</summary>
    internal bool IsEmpty => own.IsEmpty;

    /// <summary>The names of an agreement's ladders.</summary>
    internal static GradeNames Of(CollectiveAgreement agreement) => new(GradeCodes.Of(agreement));

    /// <summary>The code of the row that a grade names.</summary>
    internal GradeCode this[GradeCode grade] => own[grade];

    internal GradePlace this[GradePlace place] => own.HasOther(place.Grade) ? new GradePlace(own[place.Grade], place.Step) : place;

    internal Population this[Population population] =>
        population.Grades.Any(own.HasOther)
            ? population with
            {
                Grades = ValueList.Of(population.Grades.Select(grade => this[grade])),
            }
            : population;

    /// <summary>A rule whose waits name the rows; of two waits that come to name one row the first counts.</summary>
    internal StepProgression this[StepProgression progression] => progression.Waits.Any(wait => wait.Grade is { } grade && own.HasOther(grade))
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
        Place = worker.Place.Steps.Where(step => step.HasValue && own.HasOther(step.Value.Grade))
            .Aggregate(worker.Place, (places, step) => places.Replace(step.Span, this[step.Value])),
    };
}
