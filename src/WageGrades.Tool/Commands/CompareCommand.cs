using System.CommandLine;
using WageGrades.Costing;

namespace WageGrades.Tool;

/// <summary><c>compare</c>: proposals side by side, or what separates two of them change by change.</summary>
internal static class CompareCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        Argument<string[]> proposals = new(tool.In(ToolTexts.Proposals))
        {
            Description = tool.In(ToolTexts.ProposalsArgument),
            Arity = new ArgumentArity(2, 10),
        };
        var redline = CommonOptions.Flag(tool, "--redline", ToolTexts.RedlineOption);
        Command command = new("compare", tool.In(ToolTexts.Compare)) { proposals, redline };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddBasis(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var agreement = common.Agreement(parsed);
            var offers = parsed.GetRequiredValue(proposals).Select(file => AgreementInput.ReadProposal(tool, file, agreement)).ToList();
            var people = common.People(parsed, agreement);
            var basis = common.Basis(parsed);
            if (parsed.GetValue(redline))
            {
                _ = offers.Count == 2 ? 0 : throw ToolFault.Use(ToolTexts.RedlineOfTwo);
                var between = await Busy.With(tool, ToolTexts.Costing, steps => Redline.Between(
                    offers[0], offers[1], people.Workforce, basis, Steps.Told(steps), cancel), cancel).ConfigureAwait(false);
                ReportOutput.Write(tool, between, common.Output(parsed));
                return people.CodeOf(!between.First.IsComplete || !between.Second.IsComplete);
            }

            var comparison = await Busy.With(tool, ToolTexts.Costing, _ =>
                ProposalComparison.Of(offers, people.Workforce, basis), cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, comparison, common.Output(parsed));
            return people.CodeOf(comparison.Findings.HasErrors || !comparison.IsComplete);
        });
        return command;
    }
}
