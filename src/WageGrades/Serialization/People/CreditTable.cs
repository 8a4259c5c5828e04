using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The accounts of learning credits (学分台账), an entry a row.</summary>
internal static class CreditTable
{
    internal static readonly PersonShape<LearningCredit> Shape = new(
        new LocalizedText("学分台账", "credits"),
        () => new LearningCredit(1m, CreditSource.Training, default),
        columns =>
        {
            var source = columns.AddFormed<Term?>(
                new(new TermCell(CreditSource.Vocabulary.Code), ColumnNeed.Key, "学习成果来源", "source of credits", "来源", "成果来源"),
                _ => new TermCell(CreditSource.Vocabulary.Code), each => each.Source);
            columns.Add<decimal>(new(NumberCell.Credits, ColumnNeed.Key, "学分", "learning credits", "学分数"),
                each => each.Credits, (each, credits) => credits > 0m ? each with { Credits = credits } : each);
            var earned = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "取得日期", "earned on", "认定日期", "取得时间"),
                each => each.EarnedOn, (each, date) => each with { EarnedOn = date });
            var through = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "有效期至", "valid through"),
                each => each.ValidUntil, (each, until) => each with { ValidUntil = until });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "学习成果名称", "what was learned", "成果名称", "课程名称"),
                each => each.Name, (each, name) => each with { Name = name });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "凭证编号", "entry number", "成果编号"),
                each => each.Number, (each, number) => each with { Number = number });
            return (row, each) =>
            {
                row.RequireOrder(earned, each.EarnedOn, through, each.ValidUntil?.PlusDays(-1));
                return row.TryRead(source, new TermCell(CreditSource.Vocabulary.Code), out var from) ? each with { Source = from! } : each;
            };
        },
        "序号", "姓名", "备注");

    internal static void Read(TableReading reading)
    {
        FactLines seen = new();
        foreach ((var row, var id, var credit) in Shape.Read(reading))
        {
            if (seen.TryAdd(id, credit, row, Shape.Number, credit.Source))
            {
                reading.Draft[id] = reading.Draft[id].Earn(credit);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker => worker.Credits);
}
