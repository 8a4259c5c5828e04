namespace WageGrades.Bonuses;

/// <summary>Paid once, in the month of the first due day (一次性发放). Never prorated.</summary>
public sealed record OneOff : BonusSchedule;
