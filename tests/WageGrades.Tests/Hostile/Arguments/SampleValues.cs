using System.Reflection;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Contracts;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Samples;
using WageGrades.Workforces;

namespace WageGrades.Tests.Hostile.Arguments;

/// <summary>
/// A sound value for any parameter of the public API: a few written here, others taken from the sample's agreement, people and results and from
/// static members, the rest constructed from those.
/// </summary>
internal sealed class SampleValues
{
    private static readonly BindingFlags Visible = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private readonly Dictionary<Type, object> values = new();
    private readonly HashSet<Type> underWay = [];

    internal SampleValues()
    {
        var agreement = AgreementJson.Read(File.ReadAllText(Path.Combine(ApprovedFile.Root, "docs", "samples", "agreement.json"))).OrThrow();
        var people = new Workforce(SamplePeople.Make().Workers.Take(3));
        var run = PayCalculator.For(agreement).PayFor(people, new YearMonth(2026, 7));
        var ledger = PaidLedger.Empty(Currency.Cny).Import(run.ToPaidRows("2026-07")).Value;
        var offer = Proposal.On(agreement, "offer").Raise("base-pay", Increase.Percent(4m)).EffectiveFrom(new LocalDate(2026, 7, 1));
        var solver = offer.Solve(people).Percent("base-pay").Between(0m, 1m).InStepsOf(1m);
        object[] written =
        [
            "text",
            3,
            2L,
            1m,
            true,
            'c',
            new LocalDate(2026, 7, 1),
            new YearMonth(2026, 6),
            Language.Chinese,
            new Money(100m, Currency.Cny),
            Ratio.Of(1, 2),
            new object(),
            agreement,
            people,
            run,
            ledger,
            agreement.Policies,
            solver,
            solver.AtMost(1_000_000m),
            offer.PriceChanges(people),
            AbilityToPay.Of(new FirmFigures(new("决算", "accounts"), DateSpan.Ever), offer.Cost(people)),
            OnCost.Contribution(new("保险", "insurance"), Ratio.Of(1, 5)).OnPreviousYear(new PreviousYearPay(2025, 7, [])),
            offer.Cost(people, CostBasis.Standard with { OnCosts = [OnCost.OfAllPay(new("保险", "insurance"), Ratio.Of(1, 5))] }),
            GrowthReport.Of(offer, people, [GrowthCommitment.AtLeast(new("增长", "growth"), Ratio.Of(1, 20)) with { Basis = null }]),
            offer.Cost(people).Shared(),
            offer.CostOf(CellCounts.Of(people, agreement, new LocalDate(2026, 6, 30))),
            offer.CostOf(new CellCounts(new CellCount("G1", 1, 2))),
            offer.Solve(new CellCounts(new CellCount("G1", 1, 2))),
            CellComparison.Of([offer, offer.Named("other")], new CellCounts(new CellCount("G1", 1, 2))),
            offer.Solve(new CellCounts(new CellCount("G1", 1, 2))).Percent("base-pay").Between(0m, 1m).InStepsOf(1m),
            offer.Solve(new CellCounts(new CellCount("G1", 1, 2))).Percent("base-pay").Between(0m, 1m).InStepsOf(1m).AtMost(1_000_000m),
            offer.Cost(people, CostBasis.Standard with
            {
                Events = EventAssumptions.None.Upgrading(
                    new UpgradePlan(SkillGrade.Technician, SkillGrade.SeniorTechnician, 1, new YearMonth(2026, 10))),
            }),
            WageTotalHeadroom.Of(offer.Cost(people), new WageTotalYear(2026, 1m)),
            PieceKey.Of("housing"),
            ContractDraft.Of(agreement),
            BargainingSheet.Of(offer, Proposal.On(agreement, "other").Raise("base-pay", Increase.Percent(2m)).EffectiveFrom(new LocalDate(2026, 7, 1)), people),
        ];
        foreach (var value in written)
        {
            Harvest(value, 0);
        }

        foreach (
            var member in House
                .PublicTypes.Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static)))
        {
            var value = member switch
            {
                FieldInfo { IsLiteral: false } field => field.GetValue(null),
                PropertyInfo property when property.GetIndexParameters().Length == 0 => property.GetValue(null),
                _ => null,
            };
            Harvest(value, 0);
        }
    }

    /// <summary>A value of the type, or null where none could be made.</summary>
    internal object? Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (values.TryGetValue(type, out var known))
        {
            return known;
        }

        if (!underWay.Add(type))
        {
            return null;
        }

        var made = Make(type);
        underWay.Remove(type);
        if (made is not null)
        {
            values.TryAdd(type, made);
        }

        return made;
    }

    /// <summary>An array or dictionary of one item for a parameter that takes a sequence of this item; null where the type is no sequence.</summary>
    internal static Type? ItemOf(Type type) => type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType
        && type.GetGenericTypeDefinition() is { } open
        && (
            open == typeof(IEnumerable<>)
            || open == typeof(IReadOnlyList<>)
            || open == typeof(IReadOnlyCollection<>)
            || open == typeof(IReadOnlyDictionary<,>)
            || open == typeof(IReadOnlySet<>))
            ? open == typeof(IReadOnlyDictionary<,>) ? typeof(KeyValuePair<,>).MakeGenericType(type.GetGenericArguments())
                : type.GetGenericArguments()[0]
        : null;

    internal static object Sequence(Type type, Type item, params object?[] items)
    {
        if (
            item.IsGenericType
            && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            && type.Name.StartsWith("IReadOnlyDictionary", StringComparison.Ordinal))
        {
            var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(item.GetGenericArguments()))!;
            foreach (var pair in items)
            {
                map.Add(item.GetProperty("Key")!.GetValue(pair)!, item.GetProperty("Value")!.GetValue(pair));
            }

            return map;
        }

        var array = Array.CreateInstance(item, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            array.SetValue(items[i], i);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>)
            ? Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(item), array)!
            : array;
    }

    private object? Make(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (ItemOf(type) is { } item)
        {
            return Of(item) is { } one ? Sequence(type, item, one) : Sequence(type, item);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            var of = type.GetGenericArguments();
            return Of(of[0]) is { } key && Of(of[1]) is { } value ? Activator.CreateInstance(type, key, value) : null;
        }

        if (type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
        {
            var parts = type.GetGenericArguments().Select(Of).ToArray();
            return parts.Contains(null) ? null : Activator.CreateInstance(type, parts);
        }

        if (type == typeof(Stream))
        {
            return new MemoryStream();
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IProgress<>))
        {
            return Activator.CreateInstance(typeof(Progress<>).MakeGenericType(type.GetGenericArguments()));
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return Answering(type);
        }

        if (type.Assembly != House.Library)
        {
            return null;
        }

        foreach (var sub in type.IsAbstract ? House.PublicTypes.Where(sub => !sub.IsAbstract && sub.IsAssignableTo(type)) : [])
        {
            if (Of(sub) is { } made)
            {
                return made;
            }
        }

        var makers = type.GetConstructors()
            .Cast<MethodBase>()
            .Concat(
                House
                    .PublicTypes.Where(owner => !owner.ContainsGenericParameters)
                    .SelectMany(owner => owner.GetMethods(Visible))
                    .Where(method =>
                        method.ReturnType == type
                        && !method.ContainsGenericParameters
                        && (method.IsStatic || values.ContainsKey(method.DeclaringType!))))
            .OrderBy(method => method.GetParameters().Length);
        foreach (var maker in makers)
        {
            var arguments = maker
                .GetParameters()
                .Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : Of(parameter.ParameterType))
                .ToArray();
            if (
                maker.GetParameters().Any(parameter => parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike)
                || arguments.Zip(maker.GetParameters()).Any(pair => pair.First is null && !pair.Second.HasDefaultValue))
            {
                continue;
            }

            try
            {
                var made = maker is ConstructorInfo constructor
                    ? constructor.Invoke(arguments)
                    : maker.Invoke(maker.IsStatic ? null : values[maker.DeclaringType!], arguments);
                if (made is not null)
                {
                    return made;
                }
            }
            catch (TargetInvocationException)
            {
                // The samples do not fit one another here; another maker may take them.
            }
        }

        return null;
    }

    private Delegate? Answering(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var answer = invoke.ReturnType == typeof(void) ? null : Of(invoke.ReturnType);
        if (answer is null && invoke.ReturnType != typeof(void))
        {
            return null;
        }

        var parameters = invoke.GetParameters().Select(parameter => System.Linq.Expressions.Expression.Parameter(parameter.ParameterType)).ToArray();
        System.Linq.Expressions.Expression body = answer is null
            ? System.Linq.Expressions.Expression.Empty()
            : System.Linq.Expressions.Expression.Constant(answer, invoke.ReturnType);
        return System.Linq.Expressions.Expression.Lambda(type, body, parameters).Compile();
    }

    /// <summary>Keeps the first value of each type, and what hangs from it.</summary>
    private void Harvest(object? value, int depth)
    {
        if (value is null || depth > 6)
        {
            return;
        }

        var type = value.GetType();
        if (value is System.Collections.IEnumerable items and not string)
        {
            foreach (var item in items.Cast<object?>().Take(3))
            {
                Harvest(item, depth + 1);
            }

            if (type.Assembly != House.Library || !type.IsVisible)
            {
                return;
            }
        }

        for (var each = type; each is not null && each != typeof(object) && each != typeof(ValueType) && each != typeof(Enum); each = each.BaseType)
        {
            if (!values.TryAdd(each, value) && each == type)
            {
                return;
            }
        }

        if (type.Assembly != House.Library && !type.IsGenericType)
        {
            return;
        }

        foreach (
            var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0))
        {
            try
            {
                Harvest(property.GetValue(value), depth + 1);
            }
            catch (TargetInvocationException)
            {
                // A property that says why it has no value, such as a reading with errors.
            }
        }
    }
}
