using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The certificates (资格台账).</summary>
internal static class QualificationTable
{
    internal static readonly PersonShape<Qualification> Shape = new(
        new LocalizedText("资格台账", "qualifications"),
        () => new Qualification(SkillGrade.Apprentice, default),
        columns =>
        {
            var kind = columns.Add<string>(new(CertificateKinds.Instance, ColumnNeed.Key, "类别", "kind"), each => each.Grade.Vocabulary);
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Expected, "工种或专业", "trade or field", "工种", "专业", "职业(工种)"),
                each => each.Trade, (each, trade) => each with { Trade = trade });
            var grade = columns.AddFormed<Term?>(new(new TermCell(SkillGrade.Vocabulary.Code), ColumnNeed.Key, "等级", "grade", "级别"),
                each => new TermCell(each.Grade.Vocabulary), each => each.Grade);
            columns.Add<Term?>(new(new TermCell(EducationMode.Vocabulary.Code), ColumnNeed.Optional, "学历形式", "mode of study", "学习形式"),
                each => each.Mode, (each, mode) => each with { Mode = mode });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "证书编号", "certificate number", "证书号"),
                each => each.Number, (each, number) => each with { Number = number });
            columns.Add<Term?>(new(new TermCell(IssuerKind.Vocabulary.Code), ColumnNeed.Expected, "发证机构类型", "issuer kind", "发证机构类别"),
                each => each.Issuer, (each, issuer) => each with { Issuer = issuer });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "发证地区", "region of issue", "发证地"),
                each => each.Region, (each, region) => each with { Region = region });
            var issued = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "取得日期", "issued on", "发证日期", "取得时间"),
                each => each.IssuedOn, (each, date) => each with { IssuedOn = date });
            var through = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "有效期至", "valid through"),
                each => each.ValidUntil, (each, until) => each with { ValidUntil = until });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "企业认可日期", "recognised on", "认可日期"),
                each => each.RecognisedOn, (each, date) => each with { RecognisedOn = date });
            return (row, each) =>
            {
                row.RequireOrder(issued, each.IssuedOn, through, each.ValidUntil?.PlusDays(-1));
                return row.TryRead(kind, out var vocabulary)
                    && row.TryRead(grade, new TermCell(vocabulary, SchemeOf(each.Issuer)), out var held) ? each with { Grade = held! } : each;
            };
        },
        "序号", "姓名", "考核结果", "考核日期", "备注");

    internal static void Read(TableReading reading)
    {
        FactLines seen = new();
        foreach ((var row, var id, var held) in Shape.Read(reading))
        {
            if (seen.TryAdd(id, held, row, Shape.Number, held.Grade))
            {
                reading.Draft[id] = reading.Draft[id].Qualify(held);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker => worker.Qualifications);

    /// <summary>Only where an employer did not issue the certificate, a bare 三级 is the national level: employers number as they like.</summary>
    private static TermScheme SchemeOf(Term? issuer) =>
        issuer == IssuerKind.StateQualification || issuer == IssuerKind.AccreditedBody || issuer == IssuerKind.OtherRegion
            ? TermScheme.NationalLevel
            : TermScheme.Words;
}
