namespace WageGrades.Tool.Tests;

/// <summary>How a run ended.</summary>
public sealed record ToolResult(int Code, string Out, string Error)
{
    public string All => Out + Error;
}
