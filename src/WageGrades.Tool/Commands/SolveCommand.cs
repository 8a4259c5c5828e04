using System.CommandLine;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Schemes;
using WageGrades.Serialization;

namespace WageGrades.Tool;

/// <summary><c>solve</c>: the value of one number of a proposal that fits a budget.</summary>
internal static class SolveCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var proposal = CommonOptions.One(tool, ToolTexts.Proposal, ToolTexts.SolveArgument);
        var percent = CommonOptions.Text(tool, "--percent", null, ToolTexts.PercentOption, ToolTexts.Clause);
        var flat = CommonOptions.Text(tool, "--flat", null, ToolTexts.FlatOption, ToolTexts.Clause);
        var amount = CommonOptions.Text(tool, "--amount", null, ToolTexts.AmountOption, ToolTexts.ClauseAndEntry);
        var piece = CommonOptions.Text(tool, "--piece", null, ToolTexts.PieceOption, ToolTexts.ClauseAndPiece);
        var firstDay = CommonOptions.Text(tool, "--first-day", null, ToolTexts.FirstDayOption, ToolTexts.MonthToMonth);
        var atMost = CommonOptions.Text(tool, "--at-most", "-b", ToolTexts.AtMostOption, ToolTexts.Money);
        var everyone = CommonOptions.Text(tool, "--everyone-at-least", null, ToolTexts.EveryoneOption, ToolTexts.Money);
        var nobodyLoses = CommonOptions.Flag(tool, "--nobody-loses", ToolTexts.NobodyLosesOption);
        var between = CommonOptions.Text(tool, "--between", null, ToolTexts.BetweenOption, ToolTexts.NumberToNumber);
        var step = CommonOptions.Text(tool, "--step", null, ToolTexts.StepOption, ToolTexts.Number);
        var inYear = CommonOptions.Flag(tool, "--in-year", ToolTexts.InYearOption);
        var save = CommonOptions.Text(tool, "--save", null, ToolTexts.SaveOption, ToolTexts.File);
        Command command = new("solve", tool.In(ToolTexts.Solve))
        {
            proposal, percent, flat, amount, piece, firstDay, atMost, everyone, nobodyLoses, between, step, inYear, save,
        };
        common.AddAgreement(command);
        common.AddPeople(command);
        common.AddBasis(command);
        common.AddOutput(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(save) is { } target && common.Output(parsed) is { } output
                && string.Equals(InputFile.Full(tool, target), InputFile.Full(tool, output), StringComparison.OrdinalIgnoreCase))
            {
                throw ToolFault.Use(ToolTexts.SameFile(target));
            }

            var agreement = common.Agreement(parsed);
            var offer = AgreementInput.ReadProposal(tool, parsed.GetRequiredValue(proposal), agreement);
            Option<string>[] knobs = [percent, flat, amount, piece, firstDay];
            var knob = knobs.Where(each => parsed.GetValue(each) is not null).ToList() is [var one] ? one : throw ToolFault.Use(ToolTexts.OneKnob);
            var people = common.People(parsed, agreement);
            var solver = offer.Solve(people.Workforce, common.Basis(parsed));
            var value = parsed.GetRequiredValue(knob);
            var question = knob == percent ? solver.Percent(Given.Clause(value, agreement))
                : knob == flat ? solver.Flat(Given.Clause(value, agreement))
                : knob == amount ? OfAmount(solver, value, agreement)
                : knob == piece ? OfPiece(solver, value, agreement)
                : OfFirstDay(solver, value);
            if (parsed.GetValue(between) is { } range)
            {
                var (least, most) = Two(range, ToolTexts.NotARange);
                var (low, high) = (Given.Number(least), Given.Number(most));
                question = low <= high ? Fitting(() => question.Between(low, high), range) : throw ToolFault.Use(ToolTexts.NotARange(range));
            }

            if (parsed.GetValue(step) is { } steps)
            {
                question = Given.Number(steps) is > 0m and var width
                    ? Fitting(() => question.InStepsOf(width), steps)
                    : throw ToolFault.Use(ToolTexts.NotANumber(steps));
            }

            question = parsed.GetValue(inYear) ? question.InYear() : question;
            question = parsed.GetValue(everyone) is { } each ? question.Subject(SolveCondition.EveryoneAtLeast(Given.Money(each))) : question;
            question = parsed.GetValue(nobodyLoses) ? question.Subject(SolveCondition.NobodyLoses()) : question;
            var budget = parsed.GetValue(atMost) is { } most0 ? Given.Money(most0) : (decimal?)null;
            var solution = await Busy.With(tool, ToolTexts.Solving, told =>
            {
                var asked = question.Reporting(Steps.Told(told), cancel);
                return budget is { } limit ? asked.AtMost(limit) : asked.Smallest();
            }, cancel).ConfigureAwait(false);
            ReportOutput.Write(tool, solution, common.Output(parsed));
            if (parsed.GetValue(save) is { } file)
            {
                Save(tool, file, solution.Proposal);
            }

            return people.CodeOf(!solution.IsFound || solution.Findings.HasErrors);
        });
        return command;
    }

    private static void Save(ToolContext tool, string file, Proposal? found)
    {
        if (found is null)
        {
            tool.Tell(ToolTexts.NotSaved(file));
            return;
        }

        OutputFile.Write(tool, file, System.Text.Encoding.UTF8.GetBytes(ProposalJson.Write(found)));
    }

    /// <summary>A narrower question; a range of too many values is told as one.</summary>
    private static KnobSolver Fitting(Func<KnobSolver> narrow, string given)
    {
        try
        {
            return narrow();
        }
        catch (ArgumentException)
        {
            throw ToolFault.Use(ToolTexts.TooManyValues(given));
        }
    }

    private static KnobSolver OfAmount(ProposalSolver solver, string value, CollectiveAgreement agreement)
    {
        var parts = value.Split('/', 2);
        var clause = Given.Clause(parts[0], agreement);
        return solver.Amount(clause, Given.Key(parts.Length > 1 ? parts[1] : "", clause, agreement));
    }

    private static KnobSolver OfPiece(ProposalSolver solver, string value, CollectiveAgreement agreement) =>
        value.Split('/', 2) is [var clause, var text] && PieceKey.TryParse(text, out var key)
            ? solver.PiecePrice(Given.Clause(clause, agreement), key)
            : throw ToolFault.Use(ToolTexts.NoSuchEntry(value));

    private static KnobSolver OfFirstDay(ProposalSolver solver, string value)
    {
        var (earliest, latest) = Two(value, ToolTexts.NotARange);
        var (first, last) = (Given.Month(earliest), Given.Month(latest));
        return first <= last ? solver.EffectiveDate(first, last) : throw ToolFault.Use(ToolTexts.NotARange(value));
    }

    private static (string First, string Second) Two(string text, Func<string, Findings.LocalizedText> fault)
    {
        var parts = text.Split(["..", "~", "至"], 2, StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } first, { Length: > 0 } second] ? (first, second) : throw ToolFault.Use(fault(text));
    }
}
