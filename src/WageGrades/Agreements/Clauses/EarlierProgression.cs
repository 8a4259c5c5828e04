using WageGrades.Ladders;

namespace WageGrades.Agreements;

/// <summary>The rule of advancement of the agreement before, up to a day (前一协议的晋档规则).</summary>
/// <param name="Until">The first day of the agreement that follows.</param>
/// <param name="Rule">The rule before; null: nobody advanced.</param>
/// <param name="WaitsGoOn">Whether the months waited under it count for the rule that follows.</param>
internal sealed record EarlierProgression(LocalDate Until, StepProgression? Rule, bool WaitsGoOn);
