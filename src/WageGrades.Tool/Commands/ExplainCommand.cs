using System.CommandLine;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Tool;

/// <summary><c>explain</c>: what a code of a finding means; or, of a person and a month, where every amount comes from.</summary>
internal static class ExplainCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var what = CommonOptions.One(tool, ToolTexts.CodeOrPerson, ToolTexts.ExplainArgument);
        var month = CommonOptions.Perhaps(tool, ToolTexts.Month, ToolTexts.ExplainMonthArgument);
        var employer = CommonOptions.Text(tool, "--employer", null, ToolTexts.EmployerOption, ToolTexts.Name);
        Command command = new("explain", tool.In(ToolTexts.Explain)) { what, month, employer };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var asked = parsed.GetRequiredValue(what);
            if (parsed.GetValue(month) is not { } of)
            {
                common.RefuseAgreement(parsed, option => ToolTexts.OnlyWith(option, tool.In(ToolTexts.Month)));
                common.RefusePeople(parsed, option => ToolTexts.OnlyWith(option, tool.In(ToolTexts.Month)));
                CommonOptions.Refuse(parsed, option => ToolTexts.OnlyWith(option, tool.In(ToolTexts.Month)), employer);
                var code = FindingCodes.Find(asked.ToUpperInvariant()) ?? throw ToolFault.Use(ToolTexts.NoSuchCode(asked));
                ReportOutput.Write(tool, new CodePage(code), common.Output(parsed));
                return ExitCodes.Good;
            }

            var when = Given.Month(of);
            var agreement = common.Agreement(parsed);
            var people = common.People(parsed, agreement);
            var person = Person(people.Workforce, asked, parsed.GetValue(employer));
            var statement = await Busy.With(tool, ToolTexts.Paying, _ => agreement.PayFor(people.Workforce, when).Statements.First(each =>
                each.Worker == person.Id), cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, statement, common.Output(parsed));
            return people.CodeOf(statement.IsBlocked);
        });
        return command;
    }

    /// <summary>A person by number, else by the name that only one bears.</summary>
    private static Worker Person(Workforce workforce, string asked, string? employer)
    {
        var fitting = workforce.Workers.Where(worker => employer is null || worker.Id.Employer == employer).ToList();
        var found = fitting.Where(worker => worker.Id.Number == asked).ToList();
        found = found.Count > 0 ? found : fitting.Where(worker => worker.Name == asked).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw ToolFault.Use(ToolTexts.NoSuchPerson(asked)),
            _ => throw ToolFault.Use(ToolTexts.SeveralPeople(asked, string.Join(", ", found.Select(worker => worker.Id.ToString())))),
        };
    }
}
