using WageGrades.Classification;

namespace WageGrades.Workforces;

/// <summary>A person whose skill grade opens an application for a professional title (可申报职称人员).</summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Name">The name, or empty.</param>
/// <param name="Linkage">The linkage: grade, title, years, source.</param>
/// <param name="HeldSince">The day from which the grade has been held.</param>
/// <param name="MayApplyFrom">The first day on which the person may apply.</param>
public sealed partial record TitleApplication(WorkerId Worker, string Name, TitleLinkage Linkage, LocalDate HeldSince, LocalDate MayApplyFrom)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {Linkage.Title.Code} from {Internal.IsoDate.Of(MayApplyFrom)}";
}
