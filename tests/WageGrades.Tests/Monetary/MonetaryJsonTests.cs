using System.Text.Json;
using WageGrades.Monetary;

namespace WageGrades.Tests.Monetary;

/// <summary>Amounts, exact amounts, ratios and currencies as JSON: the forms of the documents, and nothing beside them.</summary>
public sealed class MonetaryJsonTests
{
    [Theory]
    [InlineData("4290.5", "CNY", 2, """{"amount":4290.5,"currency":"CNY"}""")]
    [InlineData("-0.001", "XTS", 3, """{"amount":-0.001,"currency":"XTS 3"}""")]
    [InlineData("9999999999999999.99", "JPY", 0, """{"amount":9999999999999999.99,"currency":"JPY"}""")]
    public void Money_ThereAndBack_LosesNothing(string amount, string code, int digits, string json) =>
        ComesBack(Currency.Of(code, digits).Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)), json);

    [Fact]
    public void ZeroWithoutACurrency_ThereAndBack_StaysWithout()
    {
        ComesBack(default(Money), """{"amount":0,"currency":null}""");
        ComesBack(default(ExactAmount), """{"amount":0,"currency":null}""");
    }

    [Fact]
    public void ExactAmount_ThereAndBack_IsAnAmountWhereItIsOne()
    {
        ComesBack(Currency.Cny.Of(-2.5m).ToExactAmount(), """{"amount":-2.5,"currency":"CNY"}""");
        ComesBack(Currency.Cny.Of(100m).ToExactAmount() / 3, """{"fraction":"100/3","currency":"CNY"}""");
        ComesBack(Currency.Of("XTS", 3).Of(-1m).ToExactAmount() / 7, """{"fraction":"-1/7","currency":"XTS 3"}""");
    }

    [Fact]
    public void RatioAndCurrency_ThereAndBack_AreTheirTexts()
    {
        ComesBack(Ratio.Percent(4m), "\"4 %\"");
        ComesBack(Ratio.Percent(-0.25m), "\"-0.25 %\"");
        ComesBack(Ratio.Of(13, 22), "\"13/22\"");
        ComesBack(Currency.Eur, "\"EUR\"");
        ComesBack(Currency.Of("XTS", 6), "\"XTS 6\"");
        ComesBack(Currency.Of("XTS", 0), "\"XTS 0\"");
        Assert.Equal(Currency.Cny, JsonSerializer.Deserialize<Currency>("\"人民币\""));
    }

    [Theory]
    [InlineData("""{"amount":"4290","currency":"CNY"}""")]
    [InlineData("""{"amount":4290}""")]
    [InlineData("""{"currency":"CNY"}""")]
    [InlineData("""{"amount":4290,"currency":null}""")]
    [InlineData("""{"amount":4290,"currency":"yuan"}""")]
    [InlineData("""{"amount":4290,"currency":156}""")]
    [InlineData("""{"amount":4290,"currency":["CNY"]}""")]
    [InlineData("""{"amount":4290,"currency":{}}""")]
    [InlineData("""{"amount":4290,"currency":true}""")]
    [InlineData("""{"amount":1e30,"currency":"CNY"}""")]
    [InlineData("""{"amount":10000000000000000,"currency":"CNY"}""")]
    [InlineData("""{"amount":0.0000000000001,"currency":"CNY"}""")]
    [InlineData("""{"amount":1,"currency":"CNY","note":""}""")]
    [InlineData("12")]
    public void Money_AnotherForm_NamesTheForm(string json) =>
        Refuses<Money>(json, """Expected an amount, {"amount": 4290.5, "currency": "CNY"}, in the range of money.""");

    [Theory]
    [InlineData("""{"amount":"1","currency":"CNY"}""")]
    [InlineData("""{"fraction":3,"currency":"CNY"}""")]
    [InlineData("""{"fraction":"1/0","currency":"CNY"}""")]
    [InlineData("""{"fraction":"1/3"}""")]
    [InlineData("""{"amount":1}""")]
    [InlineData("""{"amount":1,"fraction":"1/3","currency":"CNY"}""")]
    [InlineData("""{"fraction":"1/3","currency":null}""")]
    [InlineData("""{"fraction":"1/3","currency":"yuan"}""")]
    [InlineData("""{"amount":1,"currency":1}""")]
    [InlineData("""{"amount":1e999999,"currency":"CNY"}""")]
    public void ExactAmount_AnotherForm_NamesTheForm(string json) =>
        Refuses<ExactAmount>(
            json, """Expected an exact amount, {"amount": 4290.5, "currency": "CNY"} or {"fraction": "100/3", "currency": "CNY"}.""");

    [Theory]
    [InlineData("0.04")]
    [InlineData("\"4 x\"")]
    [InlineData("\"4%\"")]
    [InlineData("\"x %\"")]
    [InlineData("\"1/0\"")]
    [InlineData("\"\"")]
    public void Ratio_AnotherForm_NamesTheForm(string json) => Refuses<Ratio>(json, "Expected a ratio, \"4 %\" or \"13/22\".");

    [Theory]
    [InlineData("156")]
    [InlineData("\"yuan\"")]
    [InlineData("\"cny\"")]
    [InlineData("\"XTS\"")]
    [InlineData("\"XTS 7\"")]
    [InlineData("\"XTS -\"")]
    [InlineData("\"XTS/3\"")]
    [InlineData("\"XtS 3\"")]
    [InlineData("\"xTS 3\"")]
    [InlineData("\"XTS  3\"")]
    [InlineData("\"XTSX 3\"")]
    public void Currency_AnotherForm_NamesTheForm(string json) =>
        Refuses<Currency>(json, "Expected a currency, \"CNY\", or another with its minor digits, \"XTS 3\".");

    [Fact]
    public void Write_NoWriterOrNoCurrency_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new MoneyJsonConverter().Write(null!, default, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>(() => new ExactAmountJsonConverter().Write(null!, default, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>(() => new RatioJsonConverter().Write(null!, default, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>(() => new CurrencyJsonConverter().Write(null!, Currency.Cny, JsonSerializerOptions.Default));
    }

    private static void ComesBack<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal([value], JsonSerializer.Deserialize<T[]>($"[{json}]")!);
    }

    private static void Refuses<T>(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message, StringComparison.Ordinal);
}
