using System.Numerics;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Generators;

/// <summary>
/// An increase as the tests describe it, apart from the library: it builds the library's increase and computes, on whole numbers
/// only, what a cell becomes.
/// </summary>
internal abstract record Plan
{
    public abstract Increase Build();

    /// <summary>The cell after the plan, as numerator and denominator.</summary>
    public abstract (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step);

    /// <summary>Whether a cell belongs to those the plan is about.</summary>
    public virtual bool Concerns(string grade, int step) => true;

    public virtual IEnumerable<Plan> Smaller() => [];

    public sealed record Percent(decimal Value) : Plan
    {
        public override Increase Build() => Increase.Percent(Value);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step) =>
            (cell.N * (1_000_000 + Whole(Value)), cell.D * 1_000_000);

        public override IEnumerable<Plan> Smaller() => MoneyGen.Shrink(Value).Select(value => new Percent(value));
    }

    public sealed record Factor(decimal Value) : Plan
    {
        public override Increase Build() => Increase.Factor(Value);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step) =>
            (cell.N * Whole(Value), cell.D * 10_000);
    }

    public sealed record Flat(decimal Value) : Plan
    {
        public override Increase Build() => Increase.Flat(Value);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step) => Sum(cell, Value);

        public override IEnumerable<Plan> Smaller() => MoneyGen.Shrink(Value).Select(value => new Flat(value));
    }

    public sealed record Limit(bool IsFloor, decimal Value) : Plan
    {
        public override Increase Build() => IsFloor ? Increase.FloorAt(Value) : Increase.CapAt(Value);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step) =>
            IsFloor ? Larger(cell, Sum((0, 1), Value)) : Lesser(cell, Sum((0, 1), Value));
    }

    public sealed record HalfUp(int Quantum) : Plan
    {
        public override Increase Build() => Increase.Round(RoundingRule.HalfUp(Quantum));

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step)
        {
            var units = BigInteger.Divide((2 * BigInteger.Abs(cell.N)) + (cell.D * Quantum), 2 * cell.D * Quantum);
            return (units * Quantum * cell.N.Sign, 1);
        }
    }

    public sealed record Rise(Plan Inner, bool IsLeast, decimal Value) : Plan
    {
        public override Increase Build() => IsLeast ? Inner.Build().AtLeast(Value) : Inner.Build().AtMost(Value);

        public override bool Concerns(string grade, int step) => Inner.Concerns(grade, step);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step)
        {
            var (after, bound) = (Inner.Of(cell, grade, step), Sum(cell, Value));
            return !Concerns(grade, step) ? cell : IsLeast ? Larger(after, bound) : Lesser(after, bound);
        }

        public override IEnumerable<Plan> Smaller() =>
            [Inner, .. Inner.Smaller().Where(inner => inner is not Rise).Select(inner => this with { Inner = inner })];
    }

    public sealed record Chain(Plan First, Plan Second) : Plan
    {
        public override Increase Build() => First.Build().Then(Second.Build());

        public override bool Concerns(string grade, int step) => First.Concerns(grade, step) || Second.Concerns(grade, step);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step) =>
            Second.Of(First.Of(cell, grade, step), grade, step);

        public override IEnumerable<Plan> Smaller() =>
            [First, Second, .. First.Smaller().Select(x => this with { First = x }), .. Second.Smaller().Select(x => this with { Second = x })];
    }

    public sealed record Join(char Kind, Plan First, Plan Second) : Plan
    {
        public override Increase Build() =>
            Kind switch
            {
                '+' => First.Build().Plus(Second.Build()),
                '-' => First.Build().Minus(Second.Build()),
                _ => Increase.LargerOf(First.Build(), Second.Build()),
            };

        public override bool Concerns(string grade, int step) => First.Concerns(grade, step) || Second.Concerns(grade, step);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step)
        {
            var (a, b) = (First.Of(cell, grade, step), Second.Of(cell, grade, step));
            var sign = Kind == '+' ? 1 : -1;
            return Kind == '>'
                ? Larger(a, b)
                : ((a.N * b.D * cell.D) + (sign * ((b.N * cell.D) - (cell.N * b.D)) * a.D), a.D * b.D * cell.D);
        }

        public override IEnumerable<Plan> Smaller() =>
            [First, Second, .. First.Smaller().Select(x => this with { First = x }), .. Second.Smaller().Select(x => this with { Second = x })];
    }

    public sealed record Only(Plan Inner, string? Grade, int Step) : Plan
    {
        public override Increase Build() => Grade is null ? Inner.Build().OnSteps(Step) : Inner.Build().On(Grade);

        public override bool Concerns(string grade, int step) =>
            (Grade is null ? step == Step : grade == Grade) && Inner.Concerns(grade, step);

        public override (BigInteger N, BigInteger D) Of((BigInteger N, BigInteger D) cell, string grade, int step) =>
            Concerns(grade, step) ? Inner.Of(cell, grade, step) : cell;

        public override IEnumerable<Plan> Smaller() => [Inner, .. Inner.Smaller().Select(inner => this with { Inner = inner })];
    }

    public static BigInteger Whole(decimal value) => new(value * 10_000m);

    private static (BigInteger N, BigInteger D) Sum((BigInteger N, BigInteger D) cell, decimal amount) =>
        ((cell.N * 10_000) + (Whole(amount) * cell.D), cell.D * 10_000);

    private static (BigInteger, BigInteger) Larger((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) => a.N * b.D >= b.N * a.D ? a : b;

    private static (BigInteger, BigInteger) Lesser((BigInteger N, BigInteger D) a, (BigInteger N, BigInteger D) b) => a.N * b.D <= b.N * a.D ? a : b;
}
