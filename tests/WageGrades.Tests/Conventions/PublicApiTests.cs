using PublicApiGenerator;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// A change of the public API is a decision: it shows in the approved text. On .NET 8 and .NET 10 the API is the same, which package
/// validation checks; the text is that of .NET 10, whose library has no helpers of the compiler in it.
/// </summary>
public sealed class PublicApiTests
{
#if NET10_0_OR_GREATER
    [Fact]
    public void PublicApi_Printed_IsTheApprovedText() => ApprovedFile.Verify(
        "tests/WageGrades.Tests/Conventions/PublicApi.approved.txt",
        House.Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
#endif
}
