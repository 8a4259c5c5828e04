using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <content>Piece rates and orders.</content>
internal static partial class SchemeShapes
{
    private const string NameForm = @"(?!\s)[^|\u0000-\u001f\u007f-\u009f\ud800-\udfff]{0,59}[^\s|\u0000-\u001f\u007f-\u009f\ud800-\udfff]";

    private static readonly StringShape<PieceKey> Key = JsonShape.TextOf<PieceKey>(
        new Wording("以竖线分隔的产品、工序等名称，如 gear-42|milling", "one to four names joined by bars, such as gear-42|milling"),
        $@"^{NameForm}(\|{NameForm}){{0,3}}$",
        PieceKey.TryParse,
        key => key.Value);

    private static readonly ObjectShape<PieceTier> Tier = new("piece-tier", "A band of quantity.", table =>
    {
        var above = table.Required("above", JsonShape.NumberBetween(0, null), tier => tier.Above,
            "The count up to which it does not apply.");
        var factor = table.Required("factor", PlainShapes.Share, tier => tier.Factor, "The factor of the price in it.");
        return values => new(above.In(values), factor.In(values));
    });

    private static readonly ObjectShape<PieceOvertime> Overtime = new("piece-overtime", "What pieces made outside legal hours pay.", table =>
    {
        var weekday = table.Required("weekday", PlainShapes.Share, overtime => overtime.Weekday,
            "The multiple on working days, 100 % or more.");
        var restDay = table.Required("restDay", PlainShapes.Share, overtime => overtime.RestDay,
            "The multiple on rest days.");
        var holiday = table.Required("holiday", PlainShapes.Share, overtime => overtime.Holiday,
            "The multiple on statutory holidays.");
        var after = table.Optional(
            "afterQuota", JsonShape.Flag, overtime => overtime.AfterQuota, true,
                "Whether the quota of the normal hours comes first; left out, it does.");
        table.Rule([weekday, restDay, holiday], values => weekday.In(values) >= Ratio.One && restDay.In(values) >= Ratio.One
            && holiday.In(values) >= Ratio.One
            ? null
            : new Wording("加班倍数不得低于 100%", "the multiples must be 100 % or more"));
        return values => new(weekday.In(values), restDay.In(values), holiday.In(values)) { AfterQuota = after.In(values) };
    });

    private static ObjectShape<PiecePrice> Price(JsonShape<Money> amount) => new("piece-price", "The price of one piece or order.", table =>
    {
        var direct = table.Optional("amount", amount, price => price.Amount, "The amount; left out, the unit time is priced.");
        var minutes = table.Optional("minutes", Minutes, price => price.Minutes,
            "The unit time, which is the quota as time.");
        var pieces = table.Optional("for", JsonShape.NumberAbove(0), price => price.Pieces, 1m, "For how many pieces the amount stands; left out, for one.");
        table.AtLeastOne(direct, minutes);
        table.Rule([direct, pieces], values => direct.In(values) is null && pieces.In(values) != 1m
            ? new Wording("for 是 amount 对应的件数，没有 amount 时不写", "for says for how many the amount stands; without amount it must not be there")
            : null);
        return values => ((direct.In(values), minutes.In(values)) switch
        {
            ({ } money, { } time) => PiecePrice.Of(money, time),
            ({ } money, null) => PiecePrice.Of(money),
            (_, var time) => PiecePrice.OfMinutes(time!.Value),
        }).For(pieces.In(values));
    });

    private static readonly ObjectShape<PieceSplit> Split = new("piece-split", "How a group's pieces are divided.", table =>
    {
        var shares = table.Required(
            "shares", JsonShape.Map(SharingCodes.SplitBasis, PlainShapes.PartOfOne), split => split.Shares, "The part that each basis divides.");
        var above = table.Optional(
            "aboveBaseRates", JsonShape.Flag, split => split.IsAboveBaseRates, whenAbsent: false,
            "Whether everybody has the own base rate first and the shares divide the surplus.");
        table.Rule([shares], values => PieceSplit.AreWhole(shares.In(values).Values) ? null
            : new Wording("各部分合计须为 100%", "the shares must add up to 100 %"));
        return values => new(shares.In(values)) { IsAboveBaseRates = above.In(values) };
    });

    private static JsonShape<decimal> Minutes { get; } = new NumberShape(0, 1_000_000, isWhole: false, isAboveMin: true);

    private static ObjectShape<PieceGuarantee> Guarantee(JsonShape<Money> amount) =>
        new("piece-guarantee", "The least that a month of piece work pays.", table =>
    {
        var amounts = table.Required(
            "amounts", JsonShape.Map(PlainShapes.Key, amount), guarantee => guarantee.Amounts,
                "The monthly amount by terms that the person bears; * for everybody.");
        var basis = table.Required(
            "basis", AgreementCodes.GuaranteeBasis, guarantee => guarantee.Basis, "How it follows a month that was not worked whole.");
        var hours = table.Optional(
            "hoursOfMonth", JsonShape.NumberAbove(0), guarantee => guarantee.HoursOfMonth, PieceGuarantee.FullMonthHours,
                "The hours of a full month, for the basis hours.");
        var overtime = table.Optional(
            "includesOvertime", JsonShape.Flag, guarantee => guarantee.IncludesOvertime, whenAbsent: false,
            "Whether pieces made outside normal hours count towards it.");
        return values => new(amounts.In(values), basis.In(values))
        {
            HoursOfMonth = hours.In(values),
            IncludesOvertime = overtime.In(values),
        };
    });

    private static Func<MemberValues, PiecePay> Pieces(
        JsonShape<Money> amount, JsonShape<Money> signed, MemberTable<DatedStep<PayScheme>> table, Func<DatedStep<PayScheme>, PiecePay> of)
    {
        var prices = table.Required(
            "prices", JsonShape.Map(Key, Price(amount)), step => of(step).Prices,
                "The price of each piece or order, by product|process or the parts of an order.");
        var minute = table.Optional("minuteValue", amount, step => of(step).MinuteValue, "What a minute of unit time is worth.");
        var hour = table.Optional("hourValue", amount, step => of(step).HourValue, "What an hour of unit time is worth; instead of minuteValue.");
        var split = table.Optional("split", Split, step => of(step).Split, "How a group's pieces are divided; left out, by coefficient and hours.");
        var places = table.Optional(
            "placeFactors", JsonShape.Map(JsonShape.Text, PlainShapes.Share), step => of(step).PlaceFactors, ValueMap<string, Ratio>.Empty,
                "The factor of the price by workplace, above 0.");
        var coefficient = table.Optional(
            "coefficient", FormulaShapes.Standing, step => of(step).Coefficient, "A standing number of the person that multiplies the own pieces.");
        var items = table.Optional(
            "items", JsonShape.Map(Key, signed), step => of(step).Items, ValueMap<PieceKey, Money>.Empty,
                "Amounts counted beside the pieces, above or below zero.");
        var rejected = table.Optional("rejected", PlainShapes.Share, step => of(step).Rejected, "The part of the price that a rejected piece pays.");
        var reworked = table.Optional("reworked", PlainShapes.Share, step => of(step).Reworked, "The part of the price that reworking a piece pays.");
        var tiers = table.Optional("tiers", JsonShape.List(Tier), step => of(step).Tiers, ValueList<PieceTier>.Empty, "The bands of quantity.");
        var scope = table.Optional(
            "tierScope", AgreementCodes.TierScope, step => of(step).TierScope, PieceTierScope.AllPieces, "Which pieces fill the bands together.");
        var factors = table.Optional(
            "skillFactors", JsonShape.Map(PlainShapes.Held, PlainShapes.Share), step => of(step).SkillFactors, ValueMap<Term, Ratio>.Empty,
                "The factor of the price by grade, above 0.");
        var overtime = table.Optional("overtime", Overtime, step => of(step).Overtime, "What pieces made outside legal hours pay.");
        var guarantee = table.Optional("guarantee", Guarantee(amount), step => of(step).Guarantee, "The least that a month pays.");
        var least = table.Optional("leastPrice", amount, step => of(step).LeastPrice, "The least price agreed for any piece.");
        table.Rule([rejected, reworked], values => rejected.In(values) > Ratio.One || reworked.In(values) > Ratio.One
            ? new Wording("废品、返工的计价比例不得超过 100%", "rejected and reworked pieces pay at most 100 % of the price")
            : null);
        table.Rule([minute, hour], values => minute.In(values) is not null && hour.In(values) is not null
            ? new Wording("minuteValue 与 hourValue 只写其一", "either minuteValue or hourValue, not both")
            : null);
        table.Rule([places], values => places.In(values).Values.Any(factor => factor.Sign <= 0)
            ? new Wording("地区系数须大于 0", "a place factor must be above 0")
            : null);
        table.Rule([factors], values => factors.In(values).Values.Any(factor => factor.Sign <= 0)
            ? new Wording("技能系数须大于 0", "a skill factor must be above 0")
            : null);
        return values => new(prices.In(values))
        {
            MinuteValue = minute.In(values),
            HourValue = hour.In(values),
            Split = split.In(values),
            PlaceFactors = places.In(values),
            Coefficient = coefficient.In(values),
            Items = items.In(values),
            Rejected = rejected.In(values),
            Reworked = reworked.In(values),
            Tiers = tiers.In(values),
            TierScope = scope.In(values),
            SkillFactors = factors.In(values),
            Overtime = overtime.In(values),
            Guarantee = guarantee.In(values),
            LeastPrice = least.In(values),
        };
    }
}
