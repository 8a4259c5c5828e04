using System.Text.Json;

namespace WageGrades.Oracle;

/// <content>Piece rates.</content>
public static partial class AgreementReader
{
    private static PieceTerms PieceTerms(JsonElement terms) => new()
    {
        Prices = Members(terms, "prices").ToDictionary(price => price.Name, price => (
            Number(price.Value, "amount") is { } amount ? amount / (Number(price.Value, "for") ?? 1) : (Exact?)null, Number(price.Value, "minutes"))),
        MinuteValue = Number(terms, "minuteValue") ?? (Number(terms, "hourValue") is { } hour ? hour / 60 : null),
        Places = Members(terms, "placeFactors").ToDictionary(factor => factor.Name, factor => Share(factor.Value.GetString()!)),
        Coefficient = Find(terms, "coefficient") is { } coefficient ? Times(coefficient) : null,
        Split = Find(terms, "split") is { } split
            ? ([.. Members(split, "shares").Select(share => (share.Name, Share(share.Value.GetString()!)))], Find(split, "aboveBaseRates")?.GetBoolean() ?? false)
            : null,
        Items = Members(terms, "items").ToDictionary(item => item.Name, item => Exact.Parse(item.Value.GetRawText())),
        Rejected = Part(terms, "rejected"),
        Reworked = Part(terms, "reworked"),
        Bands = [.. Items(terms, "tiers").Select(band => (Number(band, "above")!.Value, Part(band, "factor")!.Value)).OrderBy(band => band.Item1)],
        BandsByPrice = Text(terms, "tierScope") == "each-price",
        Factors = Members(terms, "skillFactors").ToDictionary(factor => factor.Name, factor => Share(factor.Value.GetString()!)),
        Multiples = Find(terms, "overtime") is { } overtime
            ? new Dictionary<string, Exact>
            {
                ["overtime"] = Part(overtime, "weekday")!.Value,
                ["rest-day"] = Part(overtime, "restDay")!.Value,
                ["holiday"] = Part(overtime, "holiday")!.Value,
            }
            : null,
        AfterQuota = Find(terms, "overtime") is not { } stated || Find(stated, "afterQuota")?.GetBoolean() != false,
        Guarantee = Find(terms, "guarantee") is { } guarantee
            ? new(
                [.. Members(guarantee, "amounts").Select(amount => ((IReadOnlySet<string>)Key(amount.Name), Exact.Parse(amount.Value.GetRawText())))],
                Text(guarantee, "basis") == "hours",
                Number(guarantee, "hoursOfMonth") ?? 174,
                Find(guarantee, "includesOvertime")?.GetBoolean() ?? false)
            : null,
    };
}
