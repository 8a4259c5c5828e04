using System.CommandLine;
using WageGrades.Calculation;

namespace WageGrades.Tool;

/// <summary><c>pay</c>: what a month pays everybody, with the sum of each clause.</summary>
internal static class PayCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var month = CommonOptions.One(tool, ToolTexts.Month, ToolTexts.PayMonthArgument);
        Command command = new("pay", tool.In(ToolTexts.Pay)) { month };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var of = Given.Month(parsed.GetRequiredValue(month));
            var agreement = common.Agreement(parsed);
            var people = common.People(parsed, agreement);
            var run = await Busy.With(tool, ToolTexts.Paying, _ => agreement.PayFor(people.Workforce, of), cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, run, common.Output(parsed));
            return people.CodeOf(!run.IsComplete || run.Findings.HasErrors);
        });
        return command;
    }
}
