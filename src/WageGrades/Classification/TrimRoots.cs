using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace WageGrades.Classification;

/// <summary>
/// Keeps the members' fields in a trimmed application. Nothing here looks them up by reflection, but the base class offers it
/// (<c>List</c>, <c>FromName</c>), and would find nothing once the fields' metadata is trimmed away.
/// </summary>
internal static class TrimRoots
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "The only way for a library to root members of its own types without an XML descriptor.")]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(SkillGrade))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ProfessionalTitle))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Education))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(EducationMode))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(CompetitionLevel))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(CompetitionClass))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(CompetitionPlacing))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(CompetitionPrize))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(CompetitionRole))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(HonourLevel))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(Honour))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(InnovationKind))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(PostClass))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(PostFamily))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(EmploymentForm))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(WorkingTimeSystem))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(IssuerKind))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(BenefitKind))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ProjectStage))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(LeaveKind))]
    internal static void Keep()
    {
    }
}
