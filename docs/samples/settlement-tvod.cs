#:project ../../src/WageGrades/WageGrades.csproj

// The 2025 settlement of the German municipal table (TVöD VKA): +3.0 %, at least 110 euro. Old table + settlement = published new table.
// Run: dotnet run docs/samples/settlement-tvod.cs

string here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Directory.GetCurrentDirectory();
PayLadder old = Read("tvoed-vka-2024-03.csv");
PayLadder published = Read("tvoed-vka-2025-04.csv");

PayLadder settled = old.Apply(Increase.Percent(3.0m).AtLeast(110m), RoundingRule.HalfUp(0.01m));

int equal = settled.Cells.Count(cell => published.Find(cell.Grade, cell.Step) == cell.Amount);
Console.WriteLine(settled.ToPlainText(Language.English));
Console.WriteLine($"{equal} of {settled.Cells.Count()} cells equal the published table of April 2025.");
return equal == settled.Cells.Count() && settled == published ? 0 : 1;

PayLadder Read(string file)
{
    string[] rows = File.ReadAllLines(Path.Combine(here, file));
    int steps = rows[0].Split(',').Length - 1;
    PayLadderBuilder builder = PayLadder.Build(Currency.Eur, steps).HighestFirst();
    foreach (string row in rows.Skip(1).Where(row => row.Length > 0))
    {
        string[] fields = row.Split(',');
        builder = builder.Grade(fields[0], [.. fields.Skip(1).Select(Amount)]);
    }

    return builder.ToLadder();
}

static decimal? Amount(string text) => text.Length == 0 ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
