namespace WageGrades.DocsTests;

/// <summary>Compares what a documented expression gives with what the page says.</summary>
public static class Expect
{
    public static void That(object? actual, string stated) => Assert.Equal(stated, actual?.ToString());
}
