using System.CommandLine;
using NodaTime.Text;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Reporting;
using WageGrades.Serialization;

namespace WageGrades.Tool;

/// <summary><c>back-pay</c>: what past months still owe after an agreement or a proposal was signed late.</summary>
internal static class BackPayCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var settled = CommonOptions.One(tool, ToolTexts.SettledProposal, ToolTexts.SettledArgument);
        var paid = CommonOptions.Text(tool, "--paid", null, ToolTexts.PaidOption, ToolTexts.File);
        var signed = CommonOptions.Text(tool, "--signed", null, ToolTexts.SignedOption, ToolTexts.Day);
        var from = CommonOptions.Text(tool, "--from", null, ToolTexts.FromOption, ToolTexts.Day);
        paid.Required = signed.Required = true;
        Command command = new("back-pay", tool.In(ToolTexts.BackPay)) { settled, paid, signed, from };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var signedOn = Given.Day(parsed.GetRequiredValue(signed));
            var before = common.Agreement(parsed);
            var offer = AgreementInput.ReadProposal(tool, parsed.GetRequiredValue(settled), before);
            var agreed = offer.Agreement;
            var first = parsed.GetValue(from) is { } day ? Given.Day(day) : offer.EffectiveOn ?? agreed.Term.From;
            _ = agreed.TermInForce.Contains(first) ? 0 : throw ToolFault.Use(ToolTexts.OutsideTerm(LocalDatePattern.Iso.Format(first)));
            var file = parsed.GetRequiredValue(paid);
            var ledger = PeopleInput.IsWorkbook(file)
                ? PeopleInput.OpenWorkbook(tool, file).ReadPaidLedger(before)
                : PaidLedgerCsv.Read(new MemoryStream(InputFile.Bytes(tool, file)), before, name: Path.GetFileName(file));
            tool.Tell(ledger.Findings);
            if (ledger.HasErrors)
            {
                tool.Remark(ToolTexts.LedgerWithErrors(ledger.Findings.Errors.Count));
            }

            var people = common.People(parsed, before);
            var register = await Busy.With(
                tool,
                ToolTexts.Paying,
                _ => WageGrades.Calculation.BackPay.Register(ledger.Value, before, agreed, people.Workforce, signedOn, first),
                cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, register, common.Output(parsed), stream => register.WriteCsv(stream, tool.Language));
            return people.CodeOf(ledger.HasErrors || register.Findings.HasErrors);
        });
        return command;
    }
}
