// No using: the project asks the package for its namespaces and NodaTime's.
LocalDate from = new(2026, 7, 1);
PayLadder ladder = PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Senior, 4_290m).ToLadder();
Money year = ladder[SkillGrade.Senior, 1] * 12;
var report = new Document(
    Language.English,
    "From the package",
    new Table(
        [TableColumn.Text("Grade"), TableColumn.Text("From"), TableColumn.Number("A year")],
        [[SkillGrade.Senior.Label.English, from.ToString("uuuu-MM-dd", null), year.ToString()]]));
Console.Write(report.ToPlainText());
return report.ToPlainText().EndsWith("51,480.00 CNY\n", StringComparison.Ordinal) ? 0 : 1;
