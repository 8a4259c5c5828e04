using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;

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
            .Concat(rows.Select(row => row.SkillGrade).OfType<SkillGrade>().Select(grade => GradeCode.Of(grade)))
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

        if (asked is { Service.Least: not null, Age.Limit: not null } && IsOlderThanLife(asked.Service, asked.Age))
        {
            yield return new(
                $"年龄{asked.Age.InWords().Chinese}、工龄{asked.Service.InWords().Chinese}",
                $"age {asked.Age.InWords().English}, service {asked.Service.InWords().English}");
        }

        // Terms of employment are not held beside one another: of forms and systems each has to be one that all parts leave.
        var forms = Of(EmploymentForm.Vocabulary.Code, asked.Terms);
        var covered = clause.CoveredForms ?? agreement.CoveredForms;
        if (forms.Count + asked.Forms.Count > 0 && !covered.Any(asked.Admits))
        {
            yield return Named(asked.Forms.Concat(forms).Distinct());
        }

        var systems = Of(WorkingTimeSystem.Vocabulary.Code, asked.Terms);
        if (systems.Count > 0 && clause.CoveredWorkingTimes is { Count: > 0 } own && !systems.Exists(own.Contains))
        {
            yield return Named(systems);
        }

        // A ladder pays whom it is for by their place on it.
        if (clause is LadderClause ladder && asked.Grades.Count > 0 && !asked.Grades.Any(grade => Has(ladder, grade)))
        {
            yield return new(
                $"薪级 {string.Join("、", asked.Grades.Select(grade => grade.Value))}",
                $"grade {string.Join(" or ", asked.Grades.Select(grade => grade.Value))}");
        }
    }

    // Nobody has served longer than they have lived.
    private static bool IsOlderThanLife(TimeBand service, TimeBand age)
    {
        LocalDate born = new(2000, 1, 1);
        return service.Least!.After(born, AnniversaryRule.Either) >= age.Limit!.After(born, AnniversaryRule.Either);
    }

    private static List<Term> Of(string vocabulary, IEnumerable<Term> terms) =>
        [.. terms.Where(term => string.Equals(term.Vocabulary, vocabulary, StringComparison.Ordinal))];

    private static LocalizedText Named(IEnumerable<Term> terms)
    {
        var names = terms.Select(term => term.Name).ToList();
        return new(string.Join("、", names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.English)));
    }

    private static bool Has(LadderClause ladder, GradeCode grade) => ladder.Ladders.Steps
        .Where(step => step.HasValue)
        .SelectMany(step => step.Value.Rows)
        .Any(row => row.Code == grade || (row.SkillGrade is { } skill && GradeCode.Of(skill) == grade));
}
