using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>
/// In which language the tool speaks: <c>--lang</c>, else <c>WAGEGRADES_LANG</c>, else Chinese where the environment is Chinese, else English. Known
/// before the command line is parsed, because the help is worded in it, too.
/// </summary>
internal static class LanguageChoice
{
    internal const string Option = "--lang";

    internal const string Variable = "WAGEGRADES_LANG";

    private static readonly string[] OfTheEnvironment = ["LC_ALL", "LC_MESSAGES", "LANG"];

    internal static Language Of(IReadOnlyList<string> args, Func<string, string?> variable) =>
        Named(Given(args)) ?? Named(variable(Variable)) ?? OfEnvironment(variable);

    /// <summary>The language of a name such as <c>zh</c>, <c>zh_CN.UTF-8</c>, <c>中文</c> or <c>en</c>; null for any other text.</summary>
    internal static Language? Named(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || name is "中文" => Language.Chinese,
        _ when name.StartsWith("en", StringComparison.OrdinalIgnoreCase) || name is "英文" => Language.English,
        _ => null,
    };

    private static string? Given(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] == Option)
            {
                return at + 1 < args.Count ? args[at + 1] : null;
            }

            if (args[at].StartsWith($"{Option}=", StringComparison.Ordinal) || args[at].StartsWith($"{Option}:", StringComparison.Ordinal))
            {
                return args[at][(Option.Length + 1)..];
            }
        }

        return null;
    }

    // The order in which the C library looks at them; Windows sets none, and there the system's own language counts.
    private static Language OfEnvironment(Func<string, string?> variable)
    {
        var set = OfTheEnvironment.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return (set is null ? SystemLanguage.Name() : set).StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }
}
