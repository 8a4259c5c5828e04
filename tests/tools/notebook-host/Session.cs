using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

/// <summary>One notebook's state: its variables, package sources and packages.</summary>
internal sealed class Session
{
    private readonly PackageSet packages = new();
    private ScriptState<object>? state;
    private ScriptOptions options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .AddReferences(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic && assembly.Location != ""))
        .AddReferences(typeof(Enumerable).Assembly, typeof(Formatter).Assembly, typeof(Microsoft.CSharp.RuntimeBinder.Binder).Assembly)
        .AddImports(
            "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq");

    internal Session() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        packages.PathOf(name.Name!) is { } path ? context.LoadFromAssemblyPath(path) : null;

    /// <summary>Runs a cell and shows its last value; the error's text when it fails.</summary>
    internal async Task<string?> Run(string code)
    {
        try
        {
            code = Directive(code, "i", packages.AddSource);
            code = Directive(code, "r", packages.Add);
            foreach (string assembly in packages.Restore())
            {
                options = options.AddReferences(assembly);
            }

            if (!string.IsNullOrWhiteSpace(code))
            {
                state = state is null ? await CSharpScript.RunAsync(code, options) : await state.ContinueWithAsync(code, options);
                if (state.ReturnValue is { } value)
                {
                    Display.Show(value);
                }
            }

            return null;
        }
        catch (CompilationErrorException failure)
        {
            return string.Join('\n', failure.Diagnostics);
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    /// <summary>Takes lines like <c>#r "nuget: Name, 1.0"</c> out of the code.</summary>
    private static string Directive(string code, string letter, Action<string> take) => Regex.Replace(
        code,
        $"^#{letter}\\s+\"nuget:\\s*([^\"]+)\"\\s*$",
        match =>
        {
            take(match.Groups[1].Value.Trim());
            return "";
        },
        RegexOptions.Multiline);
}
