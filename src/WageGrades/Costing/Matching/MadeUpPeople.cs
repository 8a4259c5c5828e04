using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// People who might be (假设人员): one on each cell of each ladder, without a certificate and appointed to each skill grade, with nothing else and
/// with each fact at which what the touched clauses pay changes. Facts come after cells and grades, so that where there are too many the plainest are
/// looked at.
/// </summary>
internal sealed class MadeUpPeople
{
    /// <summary>More made-up people than this are not looked at.</summary>
    internal const int Most = 2_000;

    private readonly MadeUpFacts known;

    internal MadeUpPeople(CollectiveAgreement before, ChangedMatters matters, CostWindow window)
    {
        var day = window.FirstDay;
        var since = before.Term.From < day ? before.Term.From : day;
        var cells = before.Clauses.OfType<LadderClause>()
            .Where(clause => clause.Ladders.TryGet(day, out _))
            .SelectMany(clause => clause.Ladders.On(day).Cells)
            .Select(cell => (cell.Grade, cell.Step))
            .Distinct()
            .ToList();
        known = new(matters, before, since, window);
        SkillGrade?[] grades = [null, .. SkillGrade.All];
        List<MadeUpFact> facts = [new("", worker => worker), .. known.All()];
        (Cells, Grades, Facts) = (cells.Count, grades.Length, facts.Count);
        People = ValueList.Of((
            from fact in facts
            from skill in grades
            from cell in cells
            select Made(cell.Grade.Value, cell.Step, skill, fact)).Take(Most));

        Worker Made(string grade, int step, SkillGrade? skill, MadeUpFact fact)
        {
            string?[] parts = [FormattableString.Invariant($"{grade}/{step}"), skill?.Code, fact.Name];
            var name = string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
            var worker = known.Usual(new Worker(new WorkerId(name)).Employ(since).PlaceOn(since, grade, step));
            return fact.Give(skill is null ? worker : worker.Appoint(skill, since));
        }
    }

    internal int Cells { get; }

    internal int Grades { get; }

    /// <summary>How many facts, having none of them included.</summary>
    internal int Facts { get; }

    /// <summary>How many people there would be.</summary>
    internal long Size => (long)Cells * Grades * Facts;

    /// <summary>Those who are looked at.</summary>
    internal IReadOnlyList<Worker> People { get; }

    /// <summary>What was checked, in words.</summary>
    internal LocalizedText Grid => Cells == 0 ? NoDetriment.Words.NoGrid : new(
        FormattableString.Invariant($"假设人员：薪级薪档 {Cells} 个 × 技能等级 {Grades} 种（含无证）× 所涉条款门槛 {Facts} 种（含无）= {Size} 人。"),
        FormattableString.Invariant(
            $"Made up: {Cells} cells × {Grades} skill grades or none × {Facts} facts at thresholds of touched clauses or none = {Size} people."));

    /// <summary>People as some of these are, each for a part of the time.</summary>
    internal IEnumerable<Worker> InPartsOfTime(IEnumerable<Worker> people) =>
        from part in known.PartsOfTime()
        from worker in people
        select part.Give(worker) with { Id = new WorkerId($"{worker.Id.Number} {part.Name}") };
}
