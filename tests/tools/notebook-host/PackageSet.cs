using System.Diagnostics;
using System.Text.Json.Nodes;

/// <summary>The packages a notebook asked for, restored by the .NET SDK.</summary>
internal sealed class PackageSet
{
    private readonly List<string> sources = [];
    private readonly List<(string Id, string Version)> wanted = [];
    private readonly Dictionary<string, string> assemblies = new(StringComparer.OrdinalIgnoreCase);
    private int restored;

    internal string? PathOf(string assembly) => assemblies.GetValueOrDefault(assembly);

    /// <summary>A folder or address; a relative folder counts from the notebook's own.</summary>
    internal void AddSource(string source) => sources.Add(Directory.Exists(source) ? Path.GetFullPath(source) : source);

    /// <summary>"Name, version" or "Name".</summary>
    internal void Add(string package)
    {
        string[] parts = package.Split(',', StringSplitOptions.TrimEntries);
        wanted.Add((parts[0], parts.Length > 1 ? parts[1] : "*"));
    }

    /// <summary>Restores what was added since the last call and gives the assemblies to reference.</summary>
    internal IReadOnlyCollection<string> Restore()
    {
        if (restored == wanted.Count)
        {
            return [];
        }

        restored = wanted.Count;
        string folder = Directory.CreateTempSubdirectory("notebook").FullName;
        File.WriteAllText(Path.Combine(folder, "packages.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{string.Join(';', sources)}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(wanted.Select(package => $"<PackageReference Include=\"{package.Id}\" Version=\"{package.Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
        Run("dotnet", "restore packages.csproj -v q", folder);
        ReadAssets(Path.Combine(folder, "obj", "project.assets.json"));
        Directory.Delete(folder, recursive: true);
        return assemblies.Values;
    }

    private void ReadAssets(string path)
    {
        JsonNode assets = JsonNode.Parse(File.ReadAllText(path))!;
        string root = assets["packageFolders"]!.AsObject().First().Key;
        foreach (var (key, library) in assets["targets"]!.AsObject().First().Value!.AsObject())
        {
            string package = Path.Combine(root, assets["libraries"]![key]!["path"]!.GetValue<string>());
            foreach (var (file, _) in library!["runtime"] as JsonObject ?? [])
            {
                if (file.EndsWith(".dll", StringComparison.Ordinal))
                {
                    assemblies[Path.GetFileNameWithoutExtension(file)] = Path.Combine(package, file);
                }
            }
        }
    }

    private static void Run(string program, string arguments, string folder)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }
}
