using WageGrades.Serialization;
using WageGrades.Tests.Conventions;

namespace WageGrades.Tests.Serialization;

/// <summary>The sample agreements of the documentation.</summary>
internal static class AgreementSamples
{
    internal const string Whole = "docs/samples/agreement.json";
    internal const string Faulty = "docs/samples/agreement-faulty.json";

    internal static string TextOf(string path) => File.ReadAllText(Path.Combine(ApprovedFile.Root, path));

    internal static WageGrades.Agreements.CollectiveAgreement Read(string path) =>
        AgreementJson.Read(TextOf(path), path).OrThrow(WageGrades.Findings.Language.English);
}
