namespace WageGrades.Tests.Generators;

/// <summary>The generators as <see cref="LawPropertyAttribute"/> wants them: a class each, which gives one value of one type.</summary>
internal static partial class Drawn
{
    internal static class Numbers
    {
        public static Arbitrary<decimal> Any() => MoneyGen.Number;
    }
}
