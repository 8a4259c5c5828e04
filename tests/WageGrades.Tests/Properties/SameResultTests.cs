using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>The same question has the same answer, whoever asks and however many ask at once.</summary>
public sealed class SameResultTests
{
    [Fact]
    public void PayFor_FromManyThreads_SameAsFromOne() => Law.Holds(PayCase.Of(12), pay =>
    {
        var shared = PayCalculator.For(pay.Agreement);
        var questions = (from worker in pay.Workers from month in FactGen.Months select (worker, month)).ToList();
        var together = new string[questions.Count];

        Parallel.For(0, questions.Count, i => together[i] = Answer(shared, questions[i].worker, questions[i].month));

        var alone = questions.Select(question => Answer(PayCalculator.For(pay.Agreement), question.worker, question.month));
        Assert.Equal(alone, together);
    }, 30);

    [Fact]
    public void Equality_BuiltTwice_IsEqualWithEqualHash() => Law.Holds(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
    {
        var one = Sample(seed);
        var other = Sample(seed);

        Assert.NotSame(one.Agreement, other.Agreement);
        Assert.Equal(one.Agreement, other.Agreement);
        Assert.Equal(one.Agreement.GetHashCode(), other.Agreement.GetHashCode());
        Assert.Equal(one.Workers[0], other.Workers[0]);
        Assert.Equal(one.Workers[0].GetHashCode(), other.Workers[0].GetHashCode());
        Assert.All(PayAgreementGen.Simpler(one.Agreement), simpler => Assert.NotEqual(one.Agreement, simpler));
        Assert.All(WorkerGen.Simpler(one.Workers[0]), simpler => Assert.NotEqual(one.Workers[0], simpler));
    }, 25);

    private static PayCase Sample(int seed) => PayCase.Of(1).Generator.Sample(50, new Rnd((ulong)seed), 1).First();

    private static string Answer(PayCalculator calculator, Worker worker, YearMonth month) => calculator.PayFor(worker, month).ToMarkdown();
}
