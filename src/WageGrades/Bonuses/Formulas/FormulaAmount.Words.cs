using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <content>The formula in words.</content>
public sealed partial record FormulaAmount
{
    private static class Words
    {
        internal static LocalizedText Formula(FormulaAmount formula, LocalizedText rate)
        {
            List<LocalizedText> parts = [];
            if (formula.Quantity == QuantityUse.PerUnit)
            {
                parts.Add(new("数量", "the quantity"));
            }

            if (formula.Times is { } times)
            {
                parts.Add(InWords(times));
            }

            parts.Add(rate);
            if (formula.Factors.Count > 0)
            {
                parts.Add(Factor(formula));
            }

            if (formula.Coefficient is { } coefficient)
            {
                parts.Add(InWords(coefficient));
            }

            return new(
                $"{string.Join(" × ", parts.Select(part => part.Chinese))}{Bound("，最低 ", formula.Least?.InWords().Chinese)}{Bound("，最高 ", formula.Most?.InWords().Chinese)}",
                $"{string.Join(" × ", parts.Select(part => part.English))}{Bound(", at least ", formula.Least?.InWords().English)}{Bound(", at most ", formula.Most?.InWords().English)}");
        }

        private static string Bound(string opening, string? bound) => bound is null ? "" : opening + bound;

        private static LocalizedText Factor(FormulaAmount formula)
        {
            var entries = formula.Factors.Select(entry => entry.Key.Count == 0 ? new LocalizedText($"{entry.Value}", $"{entry.Value}")
                : new LocalizedText($"{entry.Key} {entry.Value}", $"{entry.Key.In(Language.English)} {entry.Value}")).ToList();
            return entries.Count == 1 ? entries[0]
                : new($"（{string.Join("、", entries.Select(entry => entry.Chinese))}）", $"({string.Join(", ", entries.Select(entry => entry.English))})");
        }

        internal static LocalizedText InWords(AmountQuantity times) => times switch
        {
            CounterQuantity counter => Counter(counter),
            ServiceQuantity { AtMost: { } most } service =>
                new($"{service.Name}（最多 {most} 期）", FormattableString.Invariant($"{service.Name.English} (at most {most})")),
            ServiceQuantity service => service.Name,
            ServiceBandsQuantity bands => Bands(bands),
            PointsQuantity points => Points(points),
            LevelQuantity { Above: > 0 } level =>
                new($"{level.Name}（超过 {level.Above} 级的部分）", FormattableString.Invariant($"{level.Name.English} (above {level.Above})")),
            LevelQuantity level => level.Name,
            StandingQuantity standing => Standing(standing),
            CountsQuantity counts => Counts(counts),
            _ => throw Internal.Closed.Missed(times),
        };

        private static LocalizedText Counter(CounterQuantity counter)
        {
            List<LocalizedText> limits = counter.PerDay ? [new("按日", "each day")] : [];
            if (counter.Above > 0m)
            {
                limits.Add(new($"超过 {counter.Above} 的部分", FormattableString.Invariant($"above {counter.Above}")));
            }

            if (counter.AtLeast > 0m)
            {
                limits.Add(new($"至少计 {counter.AtLeast}", FormattableString.Invariant($"at least {counter.AtLeast}")));
            }

            if (counter.AtMost is { } most)
            {
                limits.Add(new($"最多计 {most}", FormattableString.Invariant($"at most {most}")));
            }

            limits.AddRange(counter.Tiers.Select(tier => new LocalizedText(
                $"超过 {tier.Above} 的部分 {tier.Multiple}", FormattableString.Invariant($"{tier.Multiple} beyond {tier.Above}"))));
            return Limited(counter.Name, limits);
        }

        private static LocalizedText Bands(ServiceBandsQuantity bands) => Limited(
            bands.Name,
            [.. bands.Bands.Select(band => new LocalizedText($"满 {band.From} {(bands.Unit == ServiceUnit.Years ? "年" : "个月")} {band.Counts}", FormattableString.Invariant($"{band.Counts} from {band.From}")))]);

        private static LocalizedText Points(PointsQuantity points) => Limited(
            points.Name,
            [.. points.Points.Select(entry => new LocalizedText(
                $"{entry.Key} {entry.Value}", FormattableString.Invariant($"{entry.Key.In(Language.English)} {entry.Value}")))]);

        private static LocalizedText Standing(StandingQuantity standing)
        {
            List<LocalizedText> limits = [];
            if (standing.Below is { } below)
            {
                limits.Add(new($"低于 {below} 的按实际", FormattableString.Invariant($"where below {below}")));
            }

            if (standing.Least is { } least)
            {
                limits.Add(new($"不低于 {least}", FormattableString.Invariant($"from {least}")));
            }

            if (standing.Most is { } most)
            {
                limits.Add(new($"不高于 {most}", FormattableString.Invariant($"up to {most}")));
            }

            return Limited(standing.Name, limits);
        }

        private static LocalizedText Counts(CountsQuantity counts) => Limited(
            counts.Name,
            [.. counts.Values.Select(each => new LocalizedText(
                $"{each.Key.Name.Chinese} × {each.Value}", FormattableString.Invariant($"{each.Key.Name.English} × {each.Value}")))]);

        private static LocalizedText Limited(LocalizedText name, List<LocalizedText> limits) => limits.Count == 0 ? name
            : new(
                $"{name.Chinese}（{string.Join("、", limits.Select(limit => limit.Chinese))}）",
                $"{name.English} ({string.Join(", ", limits.Select(limit => limit.English))})");
    }
}
