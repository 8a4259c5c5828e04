namespace WageGrades.Serialization;

/// <summary>What a cell's text was read as. The default value says that it could not be.</summary>
internal readonly record struct CellReading<T>(T Value, CellForm Form)
{
    internal static CellReading<T> Bad => default;

    internal static CellReading<T> Scientific => new(default!, CellForm.Scientific);

    internal static CellReading<T> Foreign => new(default!, CellForm.Foreign);

    internal bool IsGood => Form is CellForm.Plain or CellForm.Normalised or CellForm.Alias or CellForm.Doubtful;
}
