namespace WageGrades.Tests.Conventions;

/// <summary>
/// A change of the public API is a decision: it shows in the approved text. On .NET 8 and .NET 10 the API is the same, which package
/// validation checks too.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_Printed_IsTheApprovedText() =>
        ApprovedFile.Verify("tests/WageGrades.Tests/Conventions/PublicApi.approved.txt", PublicApi.Print());
}
