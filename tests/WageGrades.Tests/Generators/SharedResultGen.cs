using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>
/// Agreements that pay stages of projects and share what results bring, under terms that change, and people with both: stages accepted in part,
/// quality deductions, failure, figures verified late and corrected, some members who left. They shrink by leaving projects, results, figures and
/// people out.
/// </summary>
internal static class SharedResultGen
{
    private static readonly IReadOnlyList<Term> Kinds =
        [BenefitKind.NetTransferIncome, BenefitKind.OperatingProfit, BenefitKind.EquityValue, BenefitKind.AfterTaxProfit];

    private static readonly LocalDate NewYear = new(2026, 1, 1);

    public static Arbitrary<PayCase> Any { get; } = Arb.From(
        from agreement in Agreement
        from workers in WorkerGen.Several(5)
        let people = workers.Select(worker => worker with { Achievements = [], Records = new Dictionary<YearMonth, MonthRecord>() }).ToList()
        from projects in FactGen.Some(Project, 6)
        from results in FactGen.Some(Result, 4)
        from weights in Weights.ArrayOf(results.Count)
        from owners in Gen.Choose(0, 9).ArrayOf(results.Count)
        select new PayCase(agreement, Shared(people, projects, results, weights, owners)),
        Simpler);

    private static Gen<CollectiveAgreement> Agreement =>
        from forms in Gen.Elements<IReadOnlyList<Term>?>(null, [EmploymentForm.FullTime], [EmploymentForm.PartTime])
        from agreement in PieceGen.With(
            from projects in PieceGen.Clause("project-pay", ProjectTerms, forms)
            from results in PieceGen.Clause("result-share", ResultTerms)
            from dividend in PieceGen.Clause("dividend", ResultTerms, forms)
            select (IReadOnlyList<SchemeClause>)[projects, results, dividend],
            CapPeriod.Year)
        select agreement;

    internal static Gen<PayScheme> ProjectTerms =>
        from weights in Gen.Choose(1, 50).ArrayOf(3)
        from stages in Gen.Frequency((1, Gen.Choose(1, 2)), (5, Gen.Constant(3)))
        from rest in Gen.Elements(0, 0, 7)
        from split in FactGen.Rarely<ProjectSplit?>(null, Gen.Elements<ProjectSplit?>(ProjectSplit.ByContribution, ProjectSplit.Alike), 30)
        from partial in FactGen.Rarely<PartialAcceptance?>(
            null,
            Gen.Elements<PartialAcceptance?>(PartialAcceptance.OfStage, PartialAcceptance.OfTotal),
            20)
        from most in FactGen.Rarely(-1, Gen.Choose(0, 10), 20)
        from kept in FactGen.Rarely<IReadOnlyList<Term>?>(
            null,
            FactGen.Part<Term>([.. ProjectStage.All.Select(stage => stage.Term)]).Select(IReadOnlyList<Term>? (some) => some),
            10)
        select (PayScheme)
            new ProjectPay(
                ProjectStage
                    .All.Take(stages)
                    .Select((stage, at) => KeyValuePair.Create(stage.Term, Ratio.Of(weights[at], weights.Take(stages).Sum() + rest))))
            {
                Split = split,
                Partial = partial,
                KeptOnFailure = kept,
                DeductionAtMost = most < 0 ? null : Ratio.Of(most, 10),
            };

    internal static Gen<PayScheme> ResultTerms =>
        from shares in Gen.Choose(1, 60).ArrayOf(Kinds.Count)
        from years in Gen.Choose(0, 5).ArrayOf(Kinds.Count)
        from most in Gen.Choose(0, 6).ArrayOf(Kinds.Count)
        from kinds in FactGen.Part(Kinds)
        from only in Gen.Elements<IReadOnlyList<Term>>([], [], [InnovationKind.InventionPatent], FactGen.Innovations)
        select (PayScheme)new ResultShare(kinds.Select((kind, at) => KeyValuePair.Create(kind, new ResultPart(Ratio.Of(shares[at], 60))
        {
            Years = years[at] is > 0 and < 4 ? years[at] : null,
            InShares = kind == BenefitKind.EquityValue.Term,
            AtMost = most[at] == 0 ? FactGen.Cny(50_000m) : null,
        })))
        {
            Only = only,
        };

    internal static Gen<TeamMember[]> Weights =>
        from weights in Gen.Choose(0, 20).ArrayOf(6)
        select (TeamMember[])
        [
            .. weights.Select((weight, at) => new TeamMember(new WorkerId(at < 5 ? $"000{at + 1}" : "9999"), Ratio.Of(weight + (at == 5 ? 1 : 0), 7)))
                .Where((member, at) => weights[(at + 1) % 6] % 4 > 0 || at == 5),
        ];

    internal static Gen<Project> Project =>
        from fen in Gen.Choose(0, 30_000_000)
        from members in Weights
        from steps in Step.ArrayOf(3)
        from reached in Gen.Choose(1, 3)
        from days in FactGen.Day.ArrayOf(3)
        from failed in FactGen.Rarely<LocalDate?>(null, FactGen.Day.Select(day => (LocalDate?)day), 2)
        from isStrict in Gen.Elements(true, true, false)
        select new Project(
            "p",
            "project-pay",
            FactGen.Cny(fen / 100m),
            members,
            steps.Take(reached).Zip(isStrict ? days.Order() : days.AsEnumerable()).Select((each, at) => each.First(ProjectStage.All[at], each.Second))
        )
        {
            FailedOn = failed,
        };

    private static Gen<Func<Term, LocalDate, ProjectStep>> Step =>
        from accepted in Gen.Frequency((3, Gen.Constant(10)), (1, Gen.Choose(0, 10)))
        from deduction in Gen.Choose(0, 2_000_000)
        from own in Gen.Elements(true, false, false)
        from members in Weights
        select (Func<Term, LocalDate, ProjectStep>)((stage, day) => new ProjectStep(stage, day)
        {
            AcceptedShare = Ratio.Of(accepted, 10),
            Deduction = deduction % 4 == 0 ? FactGen.Cny(deduction / 100m) : null,
            Members = own ? members : null,
        });

    internal static Gen<Achievement> Result =>
        from key in Gen.Elements<Term>(FactGen.Innovations)
        from used in FactGen.Rarely<LocalDate?>(
            null,
            Gen.Elements<LocalDate?>(NewYear, NewYear.PlusYears(-1), NewYear.PlusYears(-2), new LocalDate(2024, 2, 29)),
            30)
        from figures in FactGen.Some(Figure, 7)
        from accepted in FactGen.Rarely(Ratio.Of(2, 3), Gen.Constant(Ratio.One), 5)
        select new Achievement("r", AchievementKind.Innovation, key, NewYear) { UsedFrom = used, AcceptedShare = accepted, Benefits = figures };

    private static Gen<Benefit> Figure =>
        from kind in Gen.Elements<Term>(Kinds)
        from year in Gen.Choose(2024, 2026)
        from amount in FactGen.Rarely<Money?>(null, Gen.Choose(0, 90_000_000).Select(fen => (Money?)FactGen.Cny(fen / 100m)), 20)
        from verified in FactGen.Rarely<LocalDate?>(null, FactGen.Day.Select(day => (LocalDate?)day), 10)
        from isProvisional in Gen.Elements(true, false)
        select new Benefit(kind, DateSpan.OfYear(year)) { Amount = amount, VerifiedOn = verified, IsProvisional = isProvisional };

    internal static IReadOnlyList<Worker> Shared(
        IReadOnlyList<Worker> people, IReadOnlyList<Project> projects, IReadOnlyList<Achievement> results, TeamMember[][] weights, int[] owners)
    {
        Workforce workforce = new(people);
        foreach (var (project, at) in projects.Select((project, at) => (project, at)))
        {
            workforce = workforce.Join(
                new Project($"p{at}", project.Clause, project.Total, project.Members, project.Steps) { FailedOn = project.FailedOn });
        }

        List<Worker> workers = [.. workforce.Workers];
        foreach (var (result, at) in results.Select((result, at) => (result with { Id = $"r{at}" }, at)))
        {
            // Every second result is one person's own.
            if (owners[at] < workers.Count)
            {
                workers[owners[at]] = workers[owners[at]].Achieve(result);
            }
            else
            {
                TeamResult team = new(result, weights[at]);
                workers = [.. workers.Select(worker => team.Find(worker.Id) is null ? worker : worker.Share(team))];
            }
        }

        return workers;
    }

    private static IEnumerable<PayCase> Simpler(PayCase pay) =>
        (pay.Workers.Count > 1 ? pay.Workers.Select(one => pay with { Workers = [one] }) : [])
            .Concat(PieceGen.Simpler(pay.Agreement).Select(simpler => pay with { Agreement = simpler }))
            .Concat(FactGen.Simpler(pay.Workers, Simpler).Select(simpler => pay with { Workers = simpler }));

    internal static IEnumerable<Worker> Simpler(Worker worker)
    {
        foreach (var simpler in WorkerGen.Simpler(worker))
        {
            yield return simpler;
        }

        foreach (var fewer in FactGen.Shorter(worker.Projects))
        {
            yield return worker with { Projects = fewer };
        }

        foreach (var simpler in FactGen.Simpler(worker.Projects, Simpler))
        {
            yield return worker with { Projects = simpler };
        }

        foreach (var fewer in FactGen.Shorter(worker.TeamResults))
        {
            yield return worker with { TeamResults = fewer };
        }

        foreach (var simpler in FactGen.Simpler(worker.Achievements, Simpler))
        {
            yield return worker with { Achievements = simpler };
        }

        foreach (
            var simpler in FactGen.Simpler(worker.TeamResults, team => Simpler(team.Result).Select(result => new TeamResult(result, team.Members))))
        {
            yield return worker with { TeamResults = simpler };
        }
    }

    private static IEnumerable<Project> Simpler(Project project)
    {
        foreach (var fewer in FactGen.Shorter(project.Steps))
        {
            yield return new Project(project.Id, project.Clause, project.Total, project.Members, fewer) { FailedOn = project.FailedOn };
        }

        if (project.FailedOn is not null)
        {
            yield return project with { FailedOn = null };
        }
    }

    private static IEnumerable<Achievement> Simpler(Achievement result)
    {
        foreach (var fewer in FactGen.Shorter(result.Benefits))
        {
            yield return result with { Benefits = fewer };
        }

        if (result.AcceptedShare != Ratio.One)
        {
            yield return result with { AcceptedShare = Ratio.One };
        }
    }
}
