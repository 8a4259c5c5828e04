using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What counted pieces come to (计件工资的计算): prices, bands over the month, factors, the quota before overtime. One person's or one
/// group's.</summary>
internal sealed class PieceSum
{
    private readonly List<(PieceCount Count, PieceRun Run)> pieces = [];
    private readonly List<PiecePart> parts = [];
    private readonly List<PiecePart> items = [];
    private readonly Currency currency;

    internal PieceSum(IEnumerable<(PieceCount Count, PieceRun Run)> counts, Currency currency)
    {
        this.currency = currency;
        foreach (var counted in counts.OrderBy(each => each.Run.Span.From))
        {
            if (counted.Run.Pay.Items.TryGetValue(counted.Count.Key, out var amount))
            {
                var each = amount.ToExactAmount();
                items.Add(
                    new PiecePart(
                        counted.Run,
                        counted.Count.Time,
                        each * Ratio.From(counted.Count.Good),
                        [new PieceStep(counted.Count.Key, counted.Count.Good, each)]));
            }
            else
            {
                pieces.Add(counted);
            }
        }

        Reckon();
    }

    /// <summary>What pieces of each run and kind of hours come to.</summary>
    internal IReadOnlyList<PiecePart> Parts => parts;

    /// <summary>The signed items.</summary>
    internal IReadOnlyList<PiecePart> Items => items;

    /// <summary>The pieces without a price, each once.</summary>
    internal SortedSet<PieceKey> Unpriced { get; } = new(Comparer<PieceKey>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value)));

    /// <summary>What is not agreed or not recorded and keeps pieces of some hours from being paid.</summary>
    internal List<PieceGap> Gaps { get; } = [];

    /// <summary>The hours of the quota's normal pieces, and how long they should take, in minutes; null where a count says no hours or a price no
    /// unit time.</summary>
    internal (Ratio Worked, Ratio Allowed)? Quota { get; private set; }

    private void Reckon()
    {
        Quota = QuotaOf();
        var multiples = Multiples();
        Dictionary<PieceKey, decimal> before = [];
        var allBefore = 0m;
        foreach (var run in pieces.GroupBy(each => each.Run, ReferenceEqualityComparer.Instance).Select(same => same.ToList()))
        {
            var pay = run[0].Run.Pay;
            var good = run.GroupBy(each => each.Count.Key).ToDictionary(same => same.Key, same => same.Sum(each => each.Count.Good));
            var all = good.Values.Sum();
            foreach (var time in run.GroupBy(each => each.Count.Time).OrderBy(same => same.Key))
            {
                if (!multiples.TryGetValue((run[0].Run, time.Key), out var multiple))
                {
                    continue;
                }

                var sum = ExactAmount.Zero(currency);
                List<PieceStep> steps = [];
                foreach (var same in time.GroupBy(each => each.Count.Key).OrderBy(same => same.Key.Value, StringComparer.Ordinal))
                {
                    var band = pay.TierScope == PieceTierScope.EachPrice
                        ? Average(pay, before.GetValueOrDefault(same.Key), good[same.Key])
                        : Average(pay, allBefore, all);
                    foreach (var step in Steps(run[0].Run, same.Key, [.. same.Select(each => each.Count)], band, multiple))
                    {
                        sum += step.Amount;
                        steps.Add(step);
                    }
                }

                parts.Add(new PiecePart(run[0].Run, time.Key, sum, steps));
            }

            foreach (var (key, count) in good)
            {
                before[key] = before.GetValueOrDefault(key) + count;
            }

            allBefore += all;
        }
    }

    private IEnumerable<PieceStep> Steps(PieceRun run, PieceKey key, List<PieceCount> counts, Ratio band, Ratio multiple)
    {
        var rejected = counts.Sum(count => count.Rejected);
        var reworked = counts.Sum(count => count.Reworked);
        if (run.Pay.PriceOf(key) is not { } price || price.Currency != currency)
        {
            Unpriced.Add(key);
            yield break;
        }

        PieceStep good = new(key, counts.Sum(count => count.Good), price) { Band = band, Skill = run.Factor, Hours = multiple };
        if (good.Count > 0m)
        {
            yield return good;
        }

        foreach (var (count, part, gap) in new[] { (rejected, run.Pay.Rejected, PieceGap.Rejected), (reworked, run.Pay.Reworked, PieceGap.Reworked) })
        {
            if (count > 0m && part is { } share)
            {
                yield return good with { Count = count, Band = Ratio.One, Part = share };
            }
            else if (count > 0m)
            {
                Tell(gap);
            }
        }
    }

    private static Ratio Average(PiecePay pay, decimal before, decimal count) => count == 0m
        ? Ratio.One
        : (pay.WeighedCount(before + count) - pay.WeighedCount(before)) / Ratio.From(count);

    /// <summary>The multiple of the price for each run and kind of hours; absent where it cannot be told.</summary>
    private Dictionary<(PieceRun Run, PieceTime Time), Ratio> Multiples()
    {
        Dictionary<(PieceRun, PieceTime), Ratio> multiples = [];
        var lacking = Quota is { } quota && quota.Worked > quota.Allowed ? quota.Worked - quota.Allowed : Ratio.Zero;
        foreach (var time in Enum.GetValues<PieceTime>())
        {
            var made = pieces.Where(each => each.Count.Time == time).ToList();
            var minutes = made.Aggregate(Ratio.Zero, (sum, each) => sum + (MinutesOf(each) ?? Ratio.Zero));
            var filled = time == PieceTime.Normal ? Ratio.Zero : lacking < minutes ? lacking : minutes;
            lacking -= filled;
            foreach (var run in made.Select(each => each.Run).Distinct())
            {
                if (time == PieceTime.Normal)
                {
                    multiples[(run, time)] = Ratio.One;
                }
                else if (run.Pay.Overtime is not { } overtime)
                {
                    Tell(PieceGap.Overtime);
                }
                else if (!overtime.AfterQuota)
                {
                    multiples[(run, time)] = overtime.For(time);
                }
                else if (Quota is null || made.Exists(each => MinutesOf(each) is null))
                {
                    Tell(PieceGap.Quota);
                }
                else
                {
                    var beyond = minutes.Sign > 0 ? (minutes - filled) / minutes : Ratio.One;
                    multiples[(run, time)] = Ratio.One + ((overtime.For(time) - Ratio.One) * beyond);
                }
            }
        }

        return multiples;
    }

    private (Ratio Worked, Ratio Allowed)? QuotaOf()
    {
        var (worked, allowed) = (Ratio.Zero, Ratio.Zero);
        foreach (var each in pieces.Where(each => each.Count.Time == PieceTime.Normal))
        {
            if (each.Count.Hours is not { } hours || MinutesOf(each) is not { } minutes)
            {
                return null;
            }

            worked += Ratio.From(hours) * Ratio.Of(60, 1);
            allowed += minutes;
        }

        return (worked, allowed);
    }

    private static Ratio? MinutesOf((PieceCount Count, PieceRun Run) each) =>
        each.Run.Pay.Prices.TryGetValue(each.Count.Key, out var price) && price.Minutes is { } minutes
            ? Ratio.From(minutes) * Ratio.From(each.Count.Good)
            : null;

    private void Tell(PieceGap gap)
    {
        if (!Gaps.Contains(gap))
        {
            Gaps.Add(gap);
        }
    }
}
