using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>
/// How an exact amount becomes a payable one (取整规则): to a multiple of a quantum (0.01, 0.1, 0.5, 1, 5 …) by a mode. It is applied
/// only at rounding points the agreement names, such as a ladder cell or a pay line. Equality is by value: half-up to 0.1 equals
/// half-up to 0.10.
/// </summary>
/// <example><code>RoundingRule.HalfUp(5m).Round(Currency.Cny.Of(4_222.50m)) // 4,225.00 CNY</code></example>
public sealed class RoundingRule : IEquatable<RoundingRule>, ILocalizable
{
    private readonly Fraction exactQuantum;

    private RoundingRule(RoundingMode mode, decimal quantum)
    {
        Mode = mode;
        Quantum = quantum;
        exactQuantum = Fraction.From(quantum);
    }

    /// <summary>No rounding: an amount passes only if it is payable as it is.</summary>
    public static RoundingRule None { get; } = new(RoundingMode.None, 0m);

    /// <summary>The unit: every rounded amount is a whole multiple of it. Above zero; zero only for <see cref="None"/>.</summary>
    public decimal Quantum { get; }

    /// <summary>Which neighbouring multiple an amount becomes.</summary>
    public RoundingMode Mode { get; }

    /// <summary>To the nearest multiple, a tie away from zero (四舍五入).</summary>
    /// <inheritdoc cref="Of(RoundingMode, decimal)" path="/param[@name='quantum']|/exception"/>
    public static RoundingRule HalfUp(decimal quantum) => Of(RoundingMode.HalfUp, quantum);

    /// <summary>To the nearest multiple, a tie to the even one.</summary>
    /// <inheritdoc cref="Of(RoundingMode, decimal)" path="/param[@name='quantum']|/exception"/>
    public static RoundingRule HalfEven(decimal quantum) => Of(RoundingMode.HalfEven, quantum);

    /// <summary>Away from zero: "up to the next full 5" is <c>Up(5m)</c>.</summary>
    /// <inheritdoc cref="Of(RoundingMode, decimal)" path="/param[@name='quantum']|/exception"/>
    public static RoundingRule Up(decimal quantum) => Of(RoundingMode.Up, quantum);

    /// <summary>Toward zero: digits are cut off.</summary>
    /// <inheritdoc cref="Of(RoundingMode, decimal)" path="/param[@name='quantum']|/exception"/>
    public static RoundingRule Down(decimal quantum) => Of(RoundingMode.Down, quantum);

    /// <summary>To the next multiple that is not lower.</summary>
    /// <inheritdoc cref="Of(RoundingMode, decimal)" path="/param[@name='quantum']|/exception"/>
    public static RoundingRule Ceiling(decimal quantum) => Of(RoundingMode.Ceiling, quantum);

    /// <summary>To the next multiple that is not higher.</summary>
    /// <inheritdoc cref="Of(RoundingMode, decimal)" path="/param[@name='quantum']|/exception"/>
    public static RoundingRule Floor(decimal quantum) => Of(RoundingMode.Floor, quantum);

    /// <summary>A rule from its two parts.</summary>
    /// <param name="mode">The mode; for <see cref="RoundingMode.None"/> the quantum must be zero.</param>
    /// <param name="quantum">Above zero, below 10^16, at most 12 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quantum is not above zero, or has more than 12 decimals.</exception>
    public static RoundingRule Of(RoundingMode mode, decimal quantum)
    {
        if (Guard.DefinedOften(mode) == RoundingMode.None)
        {
            Guard.That(quantum == 0m, quantum, "0 for the mode None");
            return None;
        }

        Guard.That(quantum > 0m && Money.IsInRange(quantum), quantum, "above 0 and " + Money.Range);
        return new(mode, quantum);
    }

    /// <summary>The payable amount.</summary>
    /// <exception cref="InvalidOperationException">The rule is <see cref="None"/> and the amount is not payable without losing a digit.</exception>
    /// <exception cref="OverflowException">The result is outside the range of <see cref="Money"/>.</exception>
    /// <example><c>RoundingRule.HalfUp(0.01m)</c> makes 100/3 yuan 33.33 and 2.345 yuan 2.35; below zero -2.345 becomes -2.35.</example>
    public Money Round(ExactAmount amount)
    {
        if (TryRound(amount, out var payable))
        {
            return payable;
        }

        throw Mode == RoundingMode.None
            ? new InvalidOperationException($"{amount} is not payable without rounding: name a rounding rule other than none.")
            : AmountOverflow.Of($"{amount} rounded {this}");
    }

    /// <summary>The payable amount; false where there is none, as <see cref="Round(ExactAmount)"/> says.</summary>
    internal bool TryRound(ExactAmount amount, out Money payable) =>
        new ExactAmount(Round(amount.Value), amount.HasCurrency ? amount.Currency : null).TryToMoney(out payable);

    /// <inheritdoc cref="Round(ExactAmount)"/>
    public Money Round(Money amount) => Round(ExactAmount.From(amount));

    /// <inheritdoc/>
    public bool Equals(RoundingRule? other) => other is not null && Mode == other.Mode && Quantum == other.Quantum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoundingRule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mode, Quantum);

    /// <summary>Equal mode and quantum.</summary>
    public static bool operator ==(RoundingRule? left, RoundingRule? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different mode or quantum.</summary>
    public static bool operator !=(RoundingRule? left, RoundingRule? right) => !(left == right);

    /// <summary>"half-up to 0.01", "up to 5", "none".</summary>
    public override string ToString() => In(Language.English);

    /// <summary>The rule in words: "half-up to 0.01", 四舍五入到 0.01.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language)
    {
        var (chinese, english) = Mode switch
        {
            RoundingMode.HalfUp => ("四舍五入到", "half-up to"),
            RoundingMode.HalfEven => ("四舍六入五成双到", "half-even to"),
            RoundingMode.Up => ("进位到", "up to"),
            RoundingMode.Down => ("截尾到", "down to"),
            RoundingMode.Ceiling => ("向上取整到", "ceiling to"),
            RoundingMode.Floor => ("向下取整到", "floor to"),
            RoundingMode.None => ("不取整", "none"),
            _ => throw Closed.Missed(Mode),
        };
        var words = Guard.Defined(language) == Language.Chinese ? chinese : english;
        return Mode == RoundingMode.None ? words : $"{words} {Money.NumberText(Quantum, 0)}";
    }

    /// <summary>The exact value rounded, still as a fraction: what a stage between two increases needs.</summary>
    internal Fraction Round(Fraction value)
    {
        if (Mode == RoundingMode.None || value.IsPlainlyMultipleOf(exactQuantum))
        {
            return value;
        }

        var lower = (value / exactQuantum).Floor(out var rest);
        return (rest != FractionRest.None && GoesUp(lower, rest, value.Sign) ? lower + Fraction.One : lower) * exactQuantum;
    }

    private bool GoesUp(Fraction lower, FractionRest rest, int sign) =>
        Mode switch
        {
            RoundingMode.HalfUp => rest == FractionRest.AboveHalf || (rest == FractionRest.Half && sign > 0),
            RoundingMode.HalfEven => rest == FractionRest.AboveHalf || (rest == FractionRest.Half && !lower.Numerator.IsEven),
            RoundingMode.Up => sign > 0,
            RoundingMode.Down => sign < 0,
            RoundingMode.Ceiling => true,
            RoundingMode.None or RoundingMode.Floor => false,
            _ => throw Closed.Missed(Mode),
        };
}
