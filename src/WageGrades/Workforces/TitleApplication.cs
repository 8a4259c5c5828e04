using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>A person whose skill grade opens an application for a professional title (可申报职称人员).</summary>
/// <param name="Worker">Who it is.</param>
/// <param name="Name">The name, or empty.</param>
/// <param name="Linkage">The linkage: grade, title, years, source.</param>
/// <param name="HeldSince">The day from which the grade has been held.</param>
/// <param name="MayApplyFrom">The first day on which the person may apply.</param>
public sealed partial record TitleApplication(WorkerId Worker, string Name, TitleLinkage Linkage, LocalDate HeldSince, LocalDate MayApplyFrom)
{
    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>The name, or empty.</summary>
    public string Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>The linkage: grade, title, years, source.</summary>
    public TitleLinkage Linkage { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Linkage);

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {Linkage.Title.Code} from {Internal.IsoDate.Of(MayApplyFrom)}";
}
