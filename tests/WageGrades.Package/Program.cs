// No using: the package brings its namespaces and NodaTime.
Money month = Currency.Cny.Of(4_290m);
LocalDate from = new(2026, 7, 1);
var report = new Document(
    Language.English,
    "From the package",
    new Table(
        [TableColumn.Text("Grade"), TableColumn.Text("From"), TableColumn.Number("A year")],
        [[SkillGrade.Senior.Label.English, from.ToString("uuuu-MM-dd", null), (month * 12).ToString()]]));
Console.Write(report.ToPlainText());
return report.ToPlainText().EndsWith("51,480.00 CNY\n", StringComparison.Ordinal) ? 0 : 1;
