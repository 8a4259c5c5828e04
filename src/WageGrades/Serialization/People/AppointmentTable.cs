using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The appointments (聘任台账).</summary>
internal static class AppointmentTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<string> Kind = new(CertificateKinds.Instance, ColumnNeed.Key, "类别", "kind");
    private static readonly TableColumn<Term?> Grade = new(new TermCell(SkillGrade.Vocabulary.Code), ColumnNeed.Key, "聘任等级", "appointed grade", "等级",
        "聘任级别");
    private static readonly TableColumn<string> Trade = new(TextCell.Plain, ColumnNeed.Optional, "工种或岗位", "trade or post", "工种", "岗位");
    private static readonly TableColumn<string> Document = new(TextCell.Plain, ColumnNeed.Optional, "文号", "document", "聘任文号");
    private static readonly TableColumn<LocalDate> AppointedOn = new(DateCell.Instance, ColumnNeed.Key, "聘任日期", "appointed on", "聘任时间", "受聘日期");
    private static readonly TableColumn<LocalDate?> TermThrough = new(EndDateCell.Instance, ColumnNeed.Optional, "聘期至", "term through", "聘任期至");
    private static readonly TableColumn<LocalDate> DismissedOn = new(DateCell.Instance, ColumnNeed.Optional, "解聘日期", "dismissed from");

    private static readonly TableColumn<LocalDate> PublishedOn = new(DateCell.Instance, ColumnNeed.Optional, "发布日期", "published on", "发文日期", "公示日期");

    internal static readonly TableShape Shape = new(
        new LocalizedText("聘任台账", "appointments"),
        [Number, Employer, Kind, Grade, Trade, Document, PublishedOn, AppointedOn, TermThrough, DismissedOn],
        "序号", "姓名", "原因", "解聘原因", "备注");

    /// <summary>Reads the table; where certificates were read, each appointment is compared with them.</summary>
    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings, bool hasCertificates)
    {
        FactLines<Appointment> seen = new();
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var appointment = Read(row);
            if (!row.Settle() || id is null || appointment is null || !seen.TryAdd(id, appointment, row, Number, appointment.Grade))
            {
                continue;
            }

            var worker = draft[id];
            draft[id] = worker with { Appointments = [.. worker.Appointments, appointment] };
            if (hasCertificates)
            {
                Compare(row, worker, appointment);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var appointment in worker.Appointments)
            {
                writer.BeginRow();
                writer.Set(Number, worker.Id.Number);
                writer.Set(Employer, worker.Id.Employer);
                writer.Set(Kind, appointment.Grade.Vocabulary);
                writer.Set(Grade, new TermCell(appointment.Grade.Vocabulary), appointment.Grade);
                writer.Set(Trade, appointment.Trade);
                writer.Set(Document, appointment.Document);
                writer.SetDate(PublishedOn, appointment.PublishedOn);
                writer.Set(AppointedOn, appointment.AppointedOn);
                writer.SetDate(DismissedOn, appointment.EndedOn);
            }
        }

        return writer.ToBytes();
    }

    private static Appointment? Read(TableRow row)
    {
        Term? grade = null;
        if (row.TryRead(Kind, out var kind))
        {
            row.TryRead(Grade, new TermCell(kind), out grade);
        }

        var hasDate = row.TryRead(AppointedOn, out var appointed);
        var termEnd = row.Date(TermThrough);
        var dismissed = row.Date(DismissedOn);
        var trade = row.OptionalText(Trade);
        var document = row.OptionalText(Document);
        var published = row.Date(PublishedOn);
        if (hasDate)
        {
            row.RequireOrder(AppointedOn, appointed, TermThrough, termEnd?.PlusDays(-1));
            row.RequireOrder(AppointedOn, appointed, DismissedOn, dismissed);
        }

        return grade is null || !hasDate ? null : new Appointment(grade, appointed)
        {
            EndedOn = termEnd is null || dismissed < termEnd ? dismissed ?? termEnd : termEnd,
            Trade = trade,
            Document = document,
            PublishedOn = published,
        };
    }

    private static void Compare(TableRow row, Worker worker, Appointment appointment)
    {
        Qualification[] held = [.. worker.Qualifications.Where(each => Supports(each, appointment, row.Scope))];
        var who = CellText.ForFinding(worker.Id.ToString());
        if (held.Length == 0)
        {
            if (NeedsCertificate(appointment.Grade, row.Scope))
            {
                row.Tell(Grade, FindingCodes.AppointedAboveCertificate,
                    ("worker", who), ("date", appointment.AppointedOn), ("grade", appointment.Grade));
            }

            return;
        }

        if (held.Any(each => each.Grade == appointment.Grade && each.IssuedOn == appointment.AppointedOn))
        {
            row.Tell(AppointedOn, FindingCodes.AppointedOnDateOfIssue, ("worker", who), ("date", appointment.AppointedOn));
        }

        var isSkill = appointment.Grade.Vocabulary == SkillGrade.Vocabulary.Code;
        if (isSkill && appointment.Trade is { } trade && held.All(each => each.Trade is { } other && other != trade))
        {
            row.Tell(Trade, FindingCodes.AppointedInOtherTrade,
                ("worker", who), ("trade", CellText.ForFinding(trade)), ("certificateTrade", CellText.ForFinding(held[0].Trade!)));
        }
    }

    /// <summary>The lowest grade is given by the employer's own assessment, without a certificate.</summary>
    private static bool NeedsCertificate(Term grade, RosterScope scope) =>
        scope.Find(grade.Vocabulary) is { IsOrdered: true } known && known.Contains(grade)
        && (grade.Vocabulary != SkillGrade.Vocabulary.Code || known.Compare(grade, SkillGrade.Apprentice) > 0);

    /// <summary>
    /// A certificate valid on the day of appointment, of the grade or a higher one. Special-grade and chief technicians are appointed from senior
    /// technicians (人社部发〔2022〕14号), so that certificate is enough for them.
    /// </summary>
    private static bool Supports(Qualification qualification, Appointment appointment, RosterScope scope)
    {
        if (qualification.IssuedOn > appointment.AppointedOn
            || qualification.ValidUntil <= appointment.AppointedOn
            || qualification.Grade.Vocabulary != appointment.Grade.Vocabulary
            || scope.Find(appointment.Grade.Vocabulary) is not { IsOrdered: true } known
            || !known.Contains(appointment.Grade)
            || !known.Contains(qualification.Grade))
        {
            return false;
        }

        var isAboveRecognition = appointment.Grade.Vocabulary == SkillGrade.Vocabulary.Code
            && known.Contains(SkillGrade.SeniorTechnician)
            && known.Compare(appointment.Grade, SkillGrade.SeniorTechnician) > 0;
        return known.Compare(qualification.Grade, isAboveRecognition ? SkillGrade.SeniorTechnician : appointment.Grade) >= 0;
    }
}
