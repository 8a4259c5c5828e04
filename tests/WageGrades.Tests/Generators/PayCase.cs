using WageGrades.Agreements;
using WageGrades.Serialization;
using WageGrades.Tests.Oracle;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>An agreement and the people paid under it.</summary>
internal sealed record PayCase(CollectiveAgreement Agreement, IReadOnlyList<Worker> Workers)
{
    /// <summary>A random agreement with a number of random people; shrinks to one person first.</summary>
    public static Arbitrary<PayCase> Of(int workers) => Arb.From(
        from agreement in PayAgreementGen.Any.Generator
        from people in WorkerGen.Several(workers)
        select new PayCase(agreement, people),
        pay => (pay.Workers.Count > 1 ? pay.Workers.Select(one => pay with { Workers = [one] }) : [])
            .Concat(PayAgreementGen.Simpler(pay.Agreement).Select(simpler => pay with { Agreement = simpler }))
            .Concat(FactGen.Simpler(pay.Workers, WorkerGen.Simpler).Select(simpler => pay with { Workers = simpler })));

    /// <summary>As above, with all that bonus clauses and facts can say.</summary>
    public static Arbitrary<PayCase> Wide(int workers) => Arb.From(
        from pay in Of(workers).Generator
        from agreement in AwardGen.Widened(pay.Agreement)
        from people in AwardGen.Each(pay.Workers, AwardFacts.Widened)
        select new PayCase(agreement, people),
        pay => Of(workers).Shrinker(pay)
            .Concat(AwardGen.Simpler(pay.Agreement).Select(simpler => pay with { Agreement = simpler }))
            .Concat(FactGen.Simpler(pay.Workers, AwardFacts.Simpler).Select(simpler => pay with { Workers = simpler })));

    /// <summary>A case in words, for the message of a law that failed.</summary>
    public static string Print(CollectiveAgreement? agreement, Worker worker) =>
        $"{(agreement is null ? "" : AgreementJson.Write(agreement))}\n{PersonJson.Write(worker)}";
}
