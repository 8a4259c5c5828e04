namespace WageGrades.Citations;

/// <summary>A clause as a result cites it (条款引用): the stable id and the printed number of the agreement that paid.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Number">The printed number; may be empty.</param>
public sealed record ClauseReference(ClauseId Id, string Number)
{
    /// <summary>The printed number, or the id where there is none.</summary>
    /// <returns>Such as <c>3.1</c>.</returns>
    public override string ToString() => Number.Length == 0 ? Id.ToString() : Number;
}
