// Vocabularies are found by reflection inside SmartEnum, so a trimmed program is where they would vanish; every part of the library
// that a program uses is used here once, and every answer is compared with what it must be.
var failures = 0;

Check("skill grades", 8, SkillGrade.All.Count);
Check("the highest grade", "skill-grade:chief-technician", ((Term)SkillGrade.All[^1]).ToString());
Check("a grade by its code", SkillGrade.SeniorTechnician, SkillGrade.FromCode("senior-technician"));
Check("order by rank, not by code", true, SkillGrade.Junior.CompareTo(SkillGrade.Intermediate) < 0);
Check("vocabularies with terms", true, Vocabularies.All.All(vocabulary => vocabulary.Terms.Count > 0));
TermKey key = [CompetitionLevel.Provincial, CompetitionPlacing.First];
Check("a term key", 2, key.Count);

Money month = Currency.Cny.Of(4_290m);
Check("money", "8,580.00 CNY", (month * 2).ToString());
Check("rounding", "4,290.04 CNY", RoundingRule.HalfUp(0.01m).Round(ExactAmount.From(month) + ExactAmount.From(Currency.Cny.Of(0.035m))).ToString());

PayLadder ladder = PayLadder.Build(Currency.Cny, steps: 3)
    .Grade(SkillGrade.Junior, 4_100m, 4_290m, 4_480m)
    .Grade(SkillGrade.Intermediate, 4_950m, 5_180m, 5_410m)
    .ToLadder();
Check("a raised cell", "4,400.00 CNY", ladder.Apply(Increase.Percent(2m).AtLeast(110m), RoundingRule.HalfUp(0.01m))[SkillGrade.Junior, 2].ToString());

CollectiveAgreement agreement = new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(new(2026, 1, 1), new(2028, 1, 1)))
{
    CoveredForms = [EmploymentForm.FullTime],
    Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 12)) },
    Clauses = [new LadderClause("base-pay", "2.1", new("基本工资", "base pay"), EffectiveSeries.Always(ladder))],
};
Worker worker = new Worker(new WorkerId("0001")).Employ(new(2026, 1, 1)).PlaceOn(new(2026, 1, 1), SkillGrade.Junior, 2);
PayStatement april = agreement.PayFor(worker, new YearMonth(2026, 4));
Check("a month's pay", "4,290.00 CNY", april.Total.ToString());
Check("its report", true, april.ToHtml().Contains("基本工资", StringComparison.Ordinal));

var document = new Document(Language.Chinese, "高级技师", new Table([TableColumn.Text("级")], [["技师 & <b>"]]));
Check("HTML", true, document.ToHtml().Contains("技师 &amp; &lt;b&gt;", StringComparison.Ordinal));

Console.WriteLine(failures == 0 ? "trimmed program: all answers right" : $"trimmed program: {failures} wrong answers");
return failures == 0 ? 0 : 1;

void Check<T>(string what, T expected, T actual)
{
    if (!EqualityComparer<T>.Default.Equals(expected, actual))
    {
        failures++;
        Console.WriteLine($"{what}: expected {expected}, got {actual}");
    }
}
