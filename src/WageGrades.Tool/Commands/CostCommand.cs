using System.CommandLine;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Reporting;

namespace WageGrades.Tool;

/// <summary><c>cost</c>: what a proposal costs, and with <c>--full</c> everything that the table asks about it.</summary>
internal static class CostCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var proposal = CommonOptions.One(tool, ToolTexts.Proposal, ToolTexts.ProposalArgument);
        var full = CommonOptions.Flag(tool, "--full", ToolTexts.FullOption);
        Command command = new("cost", tool.In(ToolTexts.Cost)) { proposal, full };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddBasis(command);
        common.AddLaw(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (!parsed.GetValue(full))
            {
                common.RefuseLaw(parsed, option => ToolTexts.OnlyWith(option, full.Name));
            }

            var agreement = common.Agreement(parsed);
            var offer = AgreementInput.ReadProposal(tool, parsed.GetRequiredValue(proposal), agreement);
            var law = Given.Law(common.Law(parsed) ?? Jurisdictions.National.Id);
            var people = common.People(parsed, agreement);
            var basis = common.Basis(parsed);
            if (parsed.GetValue(full))
            {
                var whole = await Busy.With(tool, ToolTexts.Costing, _ =>
                    ProposalReport.Of(offer, law, people.Workforce, new ProposalReportOptions { Basis = basis }), cancel).ConfigureAwait(false);
                ReportOutput.Write(tool, whole, common.Output(parsed), stream => whole.Cost.WriteCsv(stream, tool.Language));
                return people.CodeOf(whole.Findings.HasErrors || !whole.Cost.IsComplete);
            }

            var cost = await Busy.With(tool, ToolTexts.Costing, _ => offer.Cost(people.Workforce, basis), cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, cost, common.Output(parsed), stream => cost.WriteCsv(stream, tool.Language));
            return people.CodeOf(cost.Findings.HasErrors || !cost.IsComplete);
        });
        return command;
    }
}
