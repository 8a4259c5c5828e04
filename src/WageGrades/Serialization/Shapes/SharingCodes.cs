using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>The codes of what several people share. Once published a code never changes.</summary>
internal static class SharingCodes
{
    internal static readonly CodeShape<SplitBasis> SplitBasis = new(
        ("weight", "系数和工时", Schemes.SplitBasis.Weight),
        ("hours", "工时", Schemes.SplitBasis.Hours),
        ("equal", "人数", Schemes.SplitBasis.Equal),
        ("base-rate", "本人基本工资", Schemes.SplitBasis.BaseRate));

    internal static readonly CodeShape<PoolPeriod> PoolPeriod = new(
        ("month", "当月", Bonuses.PoolPeriod.Month),
        ("last-year", "上一年", Bonuses.PoolPeriod.LastYear));

    internal static readonly CodeShape<PoolPeople> PoolPeople = new(
        ("members", "参与分配的人", Bonuses.PoolPeople.Members),
        ("covered", "条款适用的人", Bonuses.PoolPeople.Covered));
}
