using System.Text;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Tool;

/// <summary>Reads agreements and proposals. A document with an error ends the run: what it means is not known.</summary>
internal static class AgreementInput
{
    internal static readonly string[] UsualNames = [ToolTexts.AgreementFile.Chinese, ToolTexts.AgreementFile.English];

    /// <summary>The agreement of a file, or of the file of the usual name in the tool's folder.</summary>
    internal static CollectiveAgreement Read(ToolContext tool, string? path)
    {
        var file = path ?? InputFile.Usual(tool, UsualNames, "--agreement") ?? throw ToolFault.Use(ToolTexts.WhichAgreement);
        return Sound(tool, file, AgreementJson.Read(InputFile.Bytes(tool, file), Path.GetFileName(file)));
    }

    internal static BargainingOffer ReadOffer(ToolContext tool, string path, CollectiveAgreement agreement)
    {
        var text = Encoding.UTF8.GetString(InputFile.Bytes(tool, path)).TrimStart('\uFEFF');
        return Sound(tool, path, ProposalJson.ReadOffer(text, agreement, Path.GetFileName(path)));
    }

    internal static Proposal ReadProposal(ToolContext tool, string path, CollectiveAgreement agreement) => ReadOffer(tool, path, agreement).Proposal;

    private static T Sound<T>(ToolContext tool, string file, Reading<T> reading)
        where T : notnull
    {
        tool.Tell(reading.Findings);
        return reading.HasErrors ? throw new ToolFault(ToolTexts.NotUsable(file, reading.Findings.Errors.Count), ExitCodes.Blocked) : reading.Value;
    }
}
