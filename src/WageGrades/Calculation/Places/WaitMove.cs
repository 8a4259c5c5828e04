namespace WageGrades.Calculation;

/// <summary>The next thing that happens to a person waiting on a step, and how they stand after it.</summary>
internal sealed record WaitMove(WaitState State, PlaceEvent Event);
