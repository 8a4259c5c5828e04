using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Reporting;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Reporting;

public sealed class BackPayCsvTests
{
    /// <summary>The differences of the file add up to the register, and each row stands once.</summary>
    [Fact]
    [Trait("Length", "Long")]
    public void WriteCsv_AnyRegister_AddsUpToIt() => Law.Holds(
        BackPayCase.Of(3),
        one =>
        {
            var register = one.Register(one.Paid());
            using MemoryStream stream = new();
            register.WriteCsv(stream, Language.English);
            var records = CsvTable.Read(stream.ToArray()).Records.From(1).ToList();

                Assert.Equal(register.Lines.Count + register.LeftOut.Count, records.Count);
                var sum = records
                    .Take(register.Lines.Count)
                    .Sum(record => decimal.Parse(record[10].Text, System.Globalization.CultureInfo.InvariantCulture));
                Assert.Equal(register.Total, Currency.Cny.Of(sum));
            },
            40);
}
