namespace WageGrades.Serialization;

/// <summary>A further table while it is read: its rows, the people it adds to, the names that are known, and where its findings go.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Draft">The people read so far.</param>
/// <param name="Scope">The names that are known.</param>
/// <param name="Findings">What was found in this table.</param>
/// <param name="HasCertificates">Whether the certificates were read before it.</param>
internal sealed record TableReading(IRowSource Source, WorkforceDraft Draft, RosterScope Scope, TableFindings Findings, bool HasCertificates)
{
    internal IEnumerable<SheetRow> Rows(TableShape shape) => TableSheet.Open(Source, shape, Scope, Findings).Rows();
}
