using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a fund pays of a claim (专项资金列支).</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Name">Its name.</param>
/// <param name="Claimed">The claim, or what is left of it.</param>
/// <param name="Granted">What is paid of it now.</param>
/// <param name="DueOn">The day on which it fell due.</param>
internal sealed record FundTrace(ClauseId Fund, LocalizedText Name, Money Claimed, Money Granted, LocalDate DueOn) : TraceStep
{
    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    private protected override string Text(Language language) => language == Language.Chinese
        ? $"{Name.Chinese}列支 {Granted.In(language)}（{IsoDate.Of(DueOn)}应发 {Claimed.In(language)}）"
        : $"{Name.English} pays {Granted.In(language)} of {Claimed.In(language)} due {IsoDate.Of(DueOn)}";
}
