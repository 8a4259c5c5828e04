using WageGrades.Agreements;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;

namespace WageGrades.Tests.Agreements;

/// <summary>Published agreements as data, each beside the test of what it pays.</summary>
internal static class RealAgreements
{
    internal static CollectiveAgreement Read(string name) => AgreementJson.Read(
        File.ReadAllText(Path.Combine(ApprovedFile.Root, "tests", "WageGrades.Tests", "Agreements", "Real", $"{name}.json"))).OrThrow();
}
