using Spectre.Console;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>Does something that takes time, with a bar on the terminal where somebody watches; nothing is drawn elsewhere.</summary>
internal static class Busy
{
    /// <summary>The result of the work, which may tell how many steps it took so far.</summary>
    internal static async Task<T> With<T>(ToolContext tool, LocalizedText what, Func<Action<int>, T> work, CancellationToken cancel)
    {
        if (!tool.Host.IsWatched)
        {
            return await Task.Run(() => work(_ => { }), cancel).WaitAsync(cancel).ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(tool.Host.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(async drawing =>
            {
                var name = Markup.Escape(tool.In(what));
                var bar = drawing.AddTask(name);
                bar.IsIndeterminate = true;
                return await Task.Run(() => work(steps => bar.Description = $"{name} {steps}"), cancel).WaitAsync(cancel).ConfigureAwait(false);
            })
            .ConfigureAwait(false);
    }
}
