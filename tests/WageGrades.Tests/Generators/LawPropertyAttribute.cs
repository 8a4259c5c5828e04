using System.Globalization;
using FsCheck.Xunit;

namespace WageGrades.Tests.Generators;

/// <summary>
/// A law whose values are parameters of the test: FsCheck's own attribute, with so many values and the seed that <see cref="Runs"/> says. For values
/// of public types; laws on cases of the tests' own go through <see cref="Law"/>. Name the values in Arbitrary, from <see cref="Drawn"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawPropertyAttribute : PropertyAttribute
{
    /// <summary>A law of so many values in a long run.</summary>
    public LawPropertyAttribute(int values = 1_000)
    {
        MaxTest = Runs.Values(values);
        QuietOnSuccess = true;
        Replay = string.Create(CultureInfo.InvariantCulture, $"{Runs.Seed},{Runs.Seed | 1}");
    }
}
