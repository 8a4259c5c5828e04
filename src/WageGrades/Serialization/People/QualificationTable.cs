using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The certificates (资格台账).</summary>
internal static class QualificationTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<string> Kind = new(CertificateKinds.Instance, ColumnNeed.Key, "类别", "kind");
    private static readonly TableColumn<string> Trade = new(TextCell.Plain, ColumnNeed.Expected, "工种或专业", "trade or field", "工种", "专业", "职业(工种)");
    private static readonly TableColumn<Term?> Grade = new(new TermCell(SkillGrade.Vocabulary.Code), ColumnNeed.Key, "等级", "grade", "级别");
    private static readonly TableColumn<string> CertificateNumber = new(TextCell.Plain, ColumnNeed.Optional, "证书编号", "certificate number", "证书号");
    private static readonly TableColumn<Term?> Issuer = new(new TermCell(IssuerKind.Vocabulary.Code), ColumnNeed.Expected, "发证机构类型", "issuer kind",
        "发证机构类别");
    private static readonly TableColumn<LocalDate> IssuedOn = new(DateCell.Instance, ColumnNeed.Key, "取得日期", "issued on", "发证日期", "取得时间");
    private static readonly TableColumn<LocalDate?> ValidThrough = new(EndDateCell.Instance, ColumnNeed.Optional, "有效期至", "valid through");
    private static readonly TableColumn<LocalDate> RecognisedOn = new(DateCell.Instance, ColumnNeed.Optional, "企业认可日期", "recognised on", "认可日期");

    private static readonly TableColumn<string> Region = new(TextCell.Plain, ColumnNeed.Optional, "发证地区", "region of issue", "发证地");
    private static readonly TableColumn<Term?> Mode = new(new TermCell(EducationMode.Vocabulary.Code), ColumnNeed.Optional, "学历形式", "mode of study",
        "学习形式");

    internal static readonly TableShape Shape = new(
        new LocalizedText("资格台账", "qualifications"),
        [Number, Employer, Kind, Trade, Grade, Mode, CertificateNumber, Issuer, Region, IssuedOn, ValidThrough, RecognisedOn],
        "序号", "姓名", "考核结果", "考核日期", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        FactLines<Qualification> seen = new();
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var qualification = Read(row);
            if (!row.Settle() || id is null || qualification is null)
            {
                continue;
            }

            if (seen.TryAdd(id, qualification, row, Number, qualification.Grade))
            {
                draft[id] = draft[id].Qualify(qualification);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var qualification in worker.Qualifications)
            {
                writer.BeginRow();
                writer.Set(Number, worker.Id.Number);
                writer.Set(Employer, worker.Id.Employer);
                writer.Set(Kind, qualification.Grade.Vocabulary);
                writer.Set(Trade, qualification.Trade);
                writer.Set(Grade, new TermCell(qualification.Grade.Vocabulary), qualification.Grade);
                writer.Set(CertificateNumber, qualification.Number);
                writer.Set(Issuer, qualification.Issuer);
                writer.Set(Region, qualification.Region);
                writer.Set(Mode, qualification.Mode);
                writer.Set(IssuedOn, qualification.IssuedOn);
                writer.Set(ValidThrough, qualification.ValidUntil);
                writer.SetDate(RecognisedOn, qualification.RecognisedOn);
            }
        }

        return writer.ToBytes();
    }

    private static Qualification? Read(TableRow row)
    {
        var hasKind = row.TryRead(Kind, out var kind);
        var issuer = row.TryRead(Issuer, out var issued) ? issued : null;
        Term? grade = null;
        if (hasKind)
        {
            row.TryRead(Grade, new TermCell(kind!, SchemeOf(issuer)), out grade);
        }

        var hasDate = row.TryRead(IssuedOn, out var issuedOn);
        var validUntil = row.Date(ValidThrough);
        var recognised = row.Date(RecognisedOn);
        var trade = row.OptionalText(Trade);
        var certificate = row.OptionalText(CertificateNumber);
        var region = row.OptionalText(Region);
        var mode = row.TryRead(Mode, out var earned) ? earned : null;
        if (hasDate)
        {
            row.RequireOrder(IssuedOn, issuedOn, ValidThrough, validUntil?.PlusDays(-1));
        }

        return grade is null || !hasDate ? null : new Qualification(grade, issuedOn)
        {
            Trade = trade,
            Issuer = issuer,
            Number = certificate,
            Region = region,
            Mode = mode,
            ValidUntil = validUntil,
            RecognisedOn = recognised,
        };
    }

    /// <summary>Only where an employer did not issue the certificate, a bare 三级 is the national level: employers number as they like.</summary>
    private static TermScheme SchemeOf(Term? issuer) =>
        issuer == IssuerKind.StateQualification || issuer == IssuerKind.AccreditedBody || issuer == IssuerKind.OtherRegion
            ? TermScheme.NationalLevel
            : TermScheme.Words;
}
