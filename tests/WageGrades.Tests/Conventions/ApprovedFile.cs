namespace WageGrades.Tests.Conventions;

/// <summary>
/// Files of the repository that must equal what the code says: pages, schemas, the public API. They are compared, and rewritten
/// where the environment variable <c>WAGEGRADES_UPDATE</c> is 1.
/// </summary>
internal static class ApprovedFile
{
    internal static bool IsUpdating => Environment.GetEnvironmentVariable("WAGEGRADES_UPDATE") == "1";

    internal static string Root { get; } = FindRoot();

    /// <summary>Compares the file at this path from the root of the repository with its expected content, lines ending in LF.</summary>
    internal static void Verify(string path, string expected)
    {
        string full = Path.Combine(Root, path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, expected);
            return;
        }

        string found = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        if (found != expected)
        {
            Assert.Fail($"{path} is not up to date: run the tests with WAGEGRADES_UPDATE=1 and look at the difference.{Difference(found, expected)}");
        }
    }

    /// <summary>Compares the file at this path from the root of the repository with its expected bytes.</summary>
    internal static void Verify(string path, byte[] expected)
    {
        string full = Path.Combine(Root, path);
        if (IsUpdating)
        {
            File.WriteAllBytes(full, expected);
        }

        bool isSame = File.Exists(full) && File.ReadAllBytes(full).AsSpan().SequenceEqual(expected);
        Assert.True(isSame, $"{path} is not up to date: run the tests with WAGEGRADES_UPDATE=1 and look at the difference.");
    }

    /// <summary>The files of a folder must be exactly these; others are removed where updating.</summary>
    internal static void VerifyFolder(string folder, string pattern, IEnumerable<string> names)
    {
        string full = Path.Combine(Root, folder);
        IEnumerable<string> extra = Directory.Exists(full)
            ? Directory.GetFiles(full, pattern).Select(file => Path.GetFileName(file)).Except(names)
            : [];
        foreach (string name in extra)
        {
            Assert.True(IsUpdating, $"{folder}/{name} belongs to nothing: run the tests with WAGEGRADES_UPDATE=1.");
            File.Delete(Path.Combine(full, name));
        }
    }

    private static string Difference(string found, string expected)
    {
        string[] before = found.Split('\n');
        string[] after = expected.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .First(i => i >= before.Length || i >= after.Length || before[i] != after[i]);
        return $"\nline {line + 1}\n  file: {before.ElementAtOrDefault(line)}\n  code: {after.ElementAtOrDefault(line)}";
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WageGrades.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
