using System.Reflection;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Hostile.Arguments;

namespace WageGrades.Tests.Conventions;

/// <summary>A closed family answers for itself: every member is asked everything that the rest of the house asks of the family, and answers.</summary>
public sealed class FamilyQuestionTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Lazy<SampleValues> Values = new(() => new SampleValues());

    private static readonly Type[] Families =
    [
        typeof(BonusGround), typeof(BonusAmount), typeof(BonusSchedule), typeof(PayScheme), typeof(Clause), typeof(PayClause),
        typeof(ProposalChange), typeof(AgreementChange), typeof(TraceStep), typeof(EmploymentGround), typeof(PeriodSchedule), typeof(AmountQuantity), typeof(AmountRate),
    ];

    public static TheoryData<string> Names => [.. Families.Select(family => family.Name)];

    [Fact]
    public void Families_Named_AreAllThatAreClosed() => Assert.Equal(
        House.PublicTypes
            .Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false, ContainsGenericParameters: false }
                && House.Types.Any(each => each.BaseType == type)
                && type != typeof(Block)) // its visitor is asked by the compiler
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        Families.Select(family => family.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_AskedEverything_Answer(string name)
    {
        var family = Families.Single(each => each.Name == name);
        var members = House.Types.Where(type => !type.IsAbstract && family.IsAssignableFrom(type)).ToList();
        Assert.NotEmpty(members);
        House.HasNone(members.SelectMany(member => Questions(family).Select(question => Fault(member, question))).OfType<string>());
    }

    // What a document cannot say is lost where it is kept: a member without a form in JSON is found here.
    [Fact]
    public void Members_InAnAgreement_AreWritten()
    {
        var agreement = (CollectiveAgreement)Values.Value.Of(typeof(CollectiveAgreement))!;
        var bonus = new Bonus(Made<BonusGround>()[0], Made<BonusSchedule>()[0]);
        Clause[] clauses =
        [
            .. Made<Clause>(),
            .. Made<BonusGround>().Select(ground => Paying(bonus with { Ground = ground }, Made<BonusAmount>()[0])),
            .. Made<BonusSchedule>().Select(schedule => Paying(bonus with { Schedule = schedule }, Made<BonusAmount>()[0])),
            .. Made<BonusAmount>().Select(amount => Paying(bonus, amount)),
            .. Made<AmountRate>().Select(rate => Paying(bonus, new FormulaAmount(rate))),
            .. Made<AmountQuantity>().Select(times => Paying(bonus, new FormulaAmount(Made<AmountRate>()[0]) { Times = times })),
            .. Made<AmountBound>().Select(most => Paying(bonus, new FormulaAmount(Made<AmountRate>()[0]) { Most = most })),
            .. Made<PayScheme>().Select(scheme => new SchemeClause("x", "", LocalizedText.Same("x"), EffectiveSeries.Always(scheme))),
        ];
        Assert.All(clauses, clause => Assert.Contains("\"clauses\"", AgreementJson.Write(agreement with { Clauses = [clause] }), StringComparison.Ordinal));
    }

    private static BonusClause Paying(Bonus bonus, BonusAmount amount) =>
        new("x", "", LocalizedText.Same("x"), bonus, EffectiveSeries.Always(amount));

    private static List<T> Made<T>() =>
        [.. House.Types.Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T))).Select(type => (T)Sample(type)!)];

    private static IEnumerable<MethodInfo> Questions(Type family) => family.GetMethods(Declared)
        .Where(method => !method.IsPrivate && !method.ContainsGenericParameters && !IsOfRecords(method)
            && !method.Name.StartsWith("set_", StringComparison.Ordinal));

    // Equality, printing and copies, which the compiler writes.
    private static bool IsOfRecords(MethodInfo method) => method.Name is "PrintMembers" or "get_EqualityContract" or "<Clone>$" or "Equals" or "GetHashCode";

    private static string? Fault(Type member, MethodInfo question)
    {
        var name = $"{member.Name}.{question.Name}";
        if (Sample(member) is not { } sample)
        {
            return $"{name}: no sample of {member.Name} can be made";
        }

        try
        {
            var answer = question.Invoke(sample, [.. question.GetParameters().Select(parameter => Argument(parameter.ParameterType))]);
            _ = answer is System.Collections.IEnumerable all ? all.Cast<object?>().Count() : 0;
            return null;
        }
        catch (TargetInvocationException asked)
        {
            return $"{name}: {asked.InnerException!.GetType().Name} {asked.InnerException.Message}";
        }
    }

    private static object? Sample(Type member) => Values.Value.Of(member) ?? member.GetConstructors()
        .Select(maker => (Maker: maker, Arguments: maker.GetParameters().Select(parameter => Argument(parameter.ParameterType)).ToArray()))
        .Where(each => !each.Arguments.Contains(null))
        .Select(each => each.Maker.Invoke(each.Arguments))
        .FirstOrDefault();

    private static object? Argument(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EffectiveSeries<>))
        {
            var value = type.GetGenericArguments()[0];
            return typeof(EffectiveSeries).GetMethod(nameof(EffectiveSeries.Always))!.MakeGenericMethod(value).Invoke(null, [Values.Value.Of(value)]);
        }

        var agreement = (CollectiveAgreement)Values.Value.Of(typeof(CollectiveAgreement))!;
        return type == typeof(IDatedChange) ? new Unchanged()
            : type == typeof(PieceKey) ? PieceKey.Of("gear")
            : type == typeof(ChangeContext) ? new ChangeContext(agreement, Proposed(), 1, agreement.Term.From, [])
            : Values.Value.Of(type);
    }

    private static ProposalChange Proposed() => (ProposalChange)Values.Value.Of(typeof(ProposalChange))!;

    private sealed class Unchanged : IDatedChange
    {
        public EffectiveSeries<T> Of<T>(EffectiveSeries<T> series)
            where T : notnull => series;
    }
}
