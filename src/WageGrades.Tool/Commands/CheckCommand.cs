using System.CommandLine;
using WageGrades.Compliance;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary><c>check</c>: whether an agreement, or a proposal on it, is whole and lawful.</summary>
internal static class CheckCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var proposal = CommonOptions.Text(tool, "--proposal", null, ToolTexts.CheckedProposalOption, ToolTexts.File);
        Command command = new("check", tool.In(ToolTexts.Check)) { proposal };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddLaw(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var agreement = common.Agreement(parsed);
            var offer = parsed.GetValue(proposal) is { } file ? AgreementInput.ReadProposal(tool, file, agreement) : null;
            if (!common.HasPeople(parsed))
            {
                common.RefusePeople(parsed, option => ToolTexts.OnlyWith(option, "--people"));
            }

            var people = common.HasPeople(parsed) ? common.People(parsed, agreement) : null;
            var law = Given.Law(common.Law(parsed) ?? Jurisdictions.National.Id);
            var report = await Busy.With(tool, ToolTexts.Checking, _ => (offer, people) switch
            {
                (null, null) => agreement.Check(law),
                (null, _) => agreement.Check(law, people.Workforce),
                (_, null) => offer.Check(law),
                _ => offer.Check(law, people.Workforce),
            }, cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, report, common.Output(parsed));
            if (people is null && PeopleInput.UsualNames.FirstOrDefault(name => File.Exists(tool.Host.Full(name))) is { } beside)
            {
                tool.Tell(ToolTexts.PeopleNotChecked(beside));
            }

            return people?.CodeOf(report.HasErrors) ?? (report.HasErrors ? ExitCodes.Blocked : ExitCodes.Good);
        });
        return command;
    }
}
