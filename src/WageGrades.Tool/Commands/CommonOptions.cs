using System.CommandLine;
using WageGrades.Agreements;
using WageGrades.Costing;

namespace WageGrades.Tool;

/// <summary>The options that several commands share, each with the reading behind it.</summary>
internal sealed class CommonOptions(ToolContext tool)
{
    private readonly Option<string> agreement = Text(tool, "--agreement", "-a", ToolTexts.AgreementOption, ToolTexts.File);
    private readonly Option<string> people = Text(tool, "--people", "-p", ToolTexts.PeopleOption, ToolTexts.FileOrFolder);
    private readonly Option<string[]> ignored = Several(tool, "--ignore", ToolTexts.IgnoreOption, ToolTexts.Column);
    private readonly Option<string[]> defaults = Several(tool, "--default", ToolTexts.DefaultOption, ToolTexts.ColumnAndValue);
    private readonly Option<string> output = Text(tool, "--output", "-o", ToolTexts.OutputOption, ToolTexts.File);
    private readonly Option<string> law = Text(tool, "--law", "-l", ToolTexts.LawOption, ToolTexts.Law);
    private readonly Option<string> firstMonth = Text(tool, "--first-month", null, ToolTexts.FirstMonthOption, ToolTexts.Month);
    private readonly Option<int?> months = new("--months") { Description = tool.In(ToolTexts.MonthsOption), HelpName = tool.In(ToolTexts.Number) };
    private readonly Option<int?> replay = new("--replay") { Description = tool.In(ToolTexts.ReplayOption), HelpName = tool.In(ToolTexts.Year) };

    internal static Option<string> Text(ToolContext tool, string name, string? shortName, Findings.LocalizedText what, Findings.LocalizedText form)
    {
        Option<string> option = shortName is null ? new(name) : new(name, shortName);
        option.Description = tool.In(what);
        option.HelpName = tool.In(form);
        return option;
    }

    internal static Option<string[]> Several(ToolContext tool, string name, Findings.LocalizedText what, Findings.LocalizedText form) =>
        new(name) { Description = tool.In(what), HelpName = tool.In(form), Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    internal static Option<bool> Flag(ToolContext tool, string name, Findings.LocalizedText what) => new(name) { Description = tool.In(what) };

    internal static Argument<string> One(ToolContext tool, Findings.LocalizedText name, Findings.LocalizedText what) =>
        new(tool.In(name)) { Description = tool.In(what) };

    internal static Argument<string?> Perhaps(ToolContext tool, Findings.LocalizedText name, Findings.LocalizedText what) =>
        new(tool.In(name)) { Description = tool.In(what), Arity = ArgumentArity.ZeroOrOne };

    internal void AddAgreement(Command command, Findings.LocalizedText? what = null)
    {
        agreement.Description = tool.In(what ?? ToolTexts.AgreementOption);
        command.Add(agreement);
    }

    internal void AddPeople(Command command)
    {
        command.Add(people);
        command.Add(ignored);
        command.Add(defaults);
    }

    internal void AddOutput(Command command) => command.Add(output);

    internal void AddLaw(Command command) => command.Add(law);

    internal void AddBasis(Command command)
    {
        command.Add(firstMonth);
        command.Add(months);
        command.Add(replay);
    }

    internal CollectiveAgreement Agreement(ParseResult parsed) => AgreementInput.Read(tool, parsed.GetValue(agreement));

    internal People People(ParseResult parsed, CollectiveAgreement of) => PeopleInput.Read(
        tool, parsed.GetValue(people), of, files => Given.Columns(files, parsed.GetValue(ignored) ?? [], parsed.GetValue(defaults) ?? []));

    internal bool HasPeople(ParseResult parsed) => parsed.GetValue(people) is not null;

    internal string? Output(ParseResult parsed) => parsed.GetValue(output);

    internal string? Law(ParseResult parsed) => parsed.GetValue(law);

    /// <summary>Refuses options that would do nothing: whoever gives one means something by it.</summary>
    internal static void Refuse(ParseResult parsed, Func<string, Findings.LocalizedText> why, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            _ = parsed.GetResult(option) is { Implicit: false } ? throw ToolFault.Use(why(option.Name)) : 0;
        }
    }

    internal void RefuseLaw(ParseResult parsed, Func<string, Findings.LocalizedText> why) => Refuse(parsed, why, law);

    internal void RefusePeople(ParseResult parsed, Func<string, Findings.LocalizedText> why) => Refuse(parsed, why, people, ignored, defaults);

    internal void RefuseAgreement(ParseResult parsed, Func<string, Findings.LocalizedText> why) => Refuse(parsed, why, agreement);

    internal void RefuseBasis(ParseResult parsed, Func<string, Findings.LocalizedText> why) => Refuse(parsed, why, firstMonth, months, replay);

    internal bool HasAgreement(ParseResult parsed) => parsed.GetValue(agreement) is not null;

    internal CostBasis Basis(ParseResult parsed)
    {
        var given = CostBasis.Standard;
        given = parsed.GetValue(firstMonth) is { } month ? given with { FirstMonth = Given.Month(month) } : given;
        given = parsed.GetValue(months) switch
        {
            null => given,
            >= 1 and <= 120 and var count => given with { Months = count },
            { } count => throw ToolFault.Use(ToolTexts.MonthsOutOfRange(count)),
        };
        return parsed.GetValue(replay) switch
        {
            null => given,
            >= 1900 and <= 2200 and var year => given with { Events = EventAssumptions.Replay(year) },
            { } year => throw ToolFault.Use(ToolTexts.NotAYear(year)),
        };
    }
}
