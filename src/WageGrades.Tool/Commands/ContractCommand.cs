using System.CommandLine;
using WageGrades.Agreements;
using WageGrades.Contracts;
using WageGrades.Word;

namespace WageGrades.Tool;

/// <summary><c>contract</c>: an agreement or a settled proposal as a contract draft; two proposals as a sheet side by side.</summary>
internal static class ContractCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var settled = CommonOptions.Text(tool, "--settled", null, ToolTexts.SettledOption, ToolTexts.File);
        var union = CommonOptions.Text(tool, "--union", null, ToolTexts.UnionOption, ToolTexts.File);
        var employer = CommonOptions.Text(tool, "--employer", null, ToolTexts.EmployerProposalOption, ToolTexts.File);
        Command command = new("contract", tool.In(ToolTexts.Contract)) { settled, union, employer };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddBasis(command);
        common.AddOutput(command);
        command.SetAction((parsed, cancel) =>
        {
            var agreement = common.Agreement(parsed);
            if (parsed.GetValue(union) is null && parsed.GetValue(employer) is null)
            {
                common.RefusePeople(parsed, option => ToolTexts.OnlyWith(option, union.Name));
                common.RefuseBasis(parsed, option => ToolTexts.OnlyWith(option, union.Name));
            }
            else
            {
                CommonOptions.Refuse(parsed, option => ToolTexts.NotWith(option, union.Name), settled);
            }

            return (parsed.GetValue(union), parsed.GetValue(employer)) switch
            {
                (null, null) => Task.FromResult(Draft(tool, agreement, parsed.GetValue(settled), common.Output(parsed))),
                ({ } first, { } second) => SheetAsync(tool, common, parsed, agreement, first, second, cancel),
                _ => throw ToolFault.Use(ToolTexts.UnionAndEmployer),
            };
        });
        return command;
    }

    private static int Draft(ToolContext tool, CollectiveAgreement agreement, string? settled, string? output)
    {
        var draft = settled is null ? ContractDraft.Of(agreement) : ContractDraft.Of(AgreementInput.ReadProposal(tool, settled, agreement));
        ReportOutput.Write(tool, draft, output, layout: WordLayout.Contract);
        return ExitCodes.Good;
    }

    private static async Task<int> SheetAsync(
        ToolContext tool, CommonOptions common, ParseResult parsed, CollectiveAgreement agreement, string union, string employer,
        CancellationToken cancel)
    {
        var first = AgreementInput.ReadProposal(tool, union, agreement);
        var second = AgreementInput.ReadProposal(tool, employer, agreement);
        var people = common.People(parsed, agreement);
        var basis = common.Basis(parsed);
        var sheet = await Busy.With(tool, ToolTexts.Costing, told =>
            BargainingSheet.Of(first, second, people.Workforce, basis, Steps.Told(told), cancel), cancel).ConfigureAwait(false);
        ReportOutput.Write(tool, sheet, common.Output(parsed), layout: WordLayout.Sheet);
        return people.CodeOf(!sheet.IsComplete);
    }
}
