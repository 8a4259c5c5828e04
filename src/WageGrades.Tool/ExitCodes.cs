namespace WageGrades.Tool;

/// <summary>With which number the tool ends; contract, listed in docs/guide/command-line.md.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and nothing that blocks was found.</summary>
    internal const int Good = 0;

    /// <summary>Findings of severity error: a document that cannot be used, rows that were left out, a rule of law that is broken, no value that
    /// fits.</summary>
    internal const int Blocked = 1;

    /// <summary>The tool was called wrongly: an unknown option, a file that is not there, a value of another form.</summary>
    internal const int WrongUse = 2;

    /// <summary>A file could not be read or written.</summary>
    internal const int FileTrouble = 3;

    /// <summary>A fault of the tool itself.</summary>
    internal const int OwnFault = 4;

    /// <summary>Ended by Ctrl+C.</summary>
    internal const int Cancelled = 130;
}
