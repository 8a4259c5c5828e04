using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>Whether those for whom a clause is can be there: its terms and grades are known, its bands hold something, its forms are
/// covered.</summary>
internal static class EligibilityCheck
{
    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement, PayClause clause)
    {
        if (clause.For is not { } asked)
        {
            return [];
        }

        var path = $"clauses.{clause.Id}.for";
        return
        [
            .. References.Terms(agreement, path, clause.Id, asked.Terms.Concat(asked.Forms)),
            .. Grades(agreement, clause, asked, path),
            .. Never(agreement, clause, asked).Select(part =>
                Finding.Of(FindingCodes.ForNobody, path, ("clause", clause.Id.ToString()), ("part", part)) with { Clause = clause.Id }),
            .. asked.IsOfCalendar && agreement.Policies.LeapDay is null ? [Choices.LeapDay() with { Clause = clause.Id }] : Array.Empty<Finding>(),
        ];
    }

    private static IEnumerable<Finding> Grades(CollectiveAgreement agreement, PayClause clause, Eligibility asked, string path)
    {
        var rows = agreement.Clauses.OfType<LadderClause>()
            .SelectMany(ladder => ladder.Ladders.Steps)
            .Where(step => step.HasValue)
            .SelectMany(step => step.Value.Rows)
            .ToList();
        var known = rows.Select(row => row.Code)
            .Concat(rows.Select(row => row.SkillGrade).OfType<Classification.SkillGrade>().Select(grade => Ladders.GradeCode.Of(grade)))
            .ToHashSet();
        foreach (var grade in asked.Grades.Where(grade => !known.Contains(grade)))
        {
            FindingArgument[] arguments =
            [
                ("clause", clause.Id.ToString()), ("grade", grade.Value),
                .. NearestName.Of(grade.Value, known.Select(code => code.Value)) is { } nearest
                    ? new FindingArgument[] { ("nearest", nearest) }
                    : [],
            ];
            yield return Finding.Of(FindingCodes.ForUnknownGrade, path, arguments) with { Clause = clause.Id };
        }
    }

    private static IEnumerable<LocalizedText> Never(CollectiveAgreement agreement, PayClause clause, Eligibility asked)
    {
        if (asked.Service is { IsEmpty: true } service)
        {
            yield return new($"工龄{service.InWords().Chinese}", $"service {service.InWords().English}");
        }

        if (asked.Age is { IsEmpty: true } age)
        {
            yield return new($"年龄{age.InWords().Chinese}", $"age {age.InWords().English}");
        }

        var covered = clause.CoveredForms ?? agreement.CoveredForms;
        if (asked.Forms.Count > 0 && !asked.Forms.Any(covered.Contains))
        {
            yield return new(
                string.Join("、", asked.Forms.Select(form => form.Name.Chinese)), string.Join(", ", asked.Forms.Select(form => form.Name.English)));
        }
    }
}
