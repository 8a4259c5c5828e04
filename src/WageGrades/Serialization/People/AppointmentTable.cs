using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The appointments (聘任台账).</summary>
internal static class AppointmentTable
{
    private static readonly SheetColumn<Term?> Grade =
        new(new TermCell(SkillGrade.Vocabulary.Code), ColumnNeed.Key, "聘任等级", "appointed grade", "等级", "聘任级别");

    private static readonly SheetColumn<string> Trade = new(TextCell.Plain, ColumnNeed.Optional, "工种或岗位", "trade or post", "工种", "岗位");
    private static readonly SheetColumn<LocalDate> AppointedOn = new(DateCell.Instance, ColumnNeed.Key, "聘任日期", "appointed on", "聘任时间", "受聘日期");

    internal static readonly PersonShape<Appointment> Shape = new(
        new LocalizedText("聘任台账", "appointments"),
        () => new Appointment(SkillGrade.Apprentice, default),
        columns =>
        {
            var kind = columns.Add<string>(new(CertificateKinds.Instance, ColumnNeed.Key, "类别", "kind"), each => each.Grade.Vocabulary);
            columns.AddFormed(Grade, each => new TermCell(each.Grade.Vocabulary), each => each.Grade);
            columns.Add(Trade, each => each.Trade, (each, trade) => each with { Trade = trade });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "文号", "document", "聘任文号"),
                each => each.Document, (each, document) => each with { Document = document });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "发布日期", "published on", "发文日期", "公示日期"),
                each => each.PublishedOn, (each, date) => each with { PublishedOn = date });
            columns.Add(AppointedOn, each => each.AppointedOn, (each, date) => each with { AppointedOn = date });
            var through = columns.AddUnwritten<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "聘期至", "term through", "聘任期至"));
            var dismissed = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "解聘日期", "dismissed from"), each => each.EndedOn);
            return (row, each) =>
            {
                (var termEnd, var end) = (row.Date(through), row.Date(dismissed));
                row.RequireOrder(AppointedOn, each.AppointedOn, through, termEnd?.PlusDays(-1));
                row.RequireOrder(AppointedOn, each.AppointedOn, dismissed, end);
                Term? held = null;
                var isKnown = row.TryRead(kind, out var vocabulary) && row.TryRead(Grade, new TermCell(vocabulary), out held);
                return each with
                {
                    Grade = isKnown ? held! : each.Grade,
                    EndedOn = termEnd is null || end < termEnd ? end ?? termEnd : termEnd,
                };
            };
        },
        "序号", "姓名", "原因", "解聘原因", "备注");

    /// <summary>Reads the table; where certificates were read, each appointment is compared with them.</summary>
    internal static void Read(TableReading reading)
    {
        FactLines seen = new();
        foreach ((var row, var id, var appointment) in Shape.Read(reading))
        {
            if (!seen.TryAdd(id, appointment, row, Shape.Number, appointment.Grade))
            {
                continue;
            }

            var worker = reading.Draft[id];
            reading.Draft[id] = worker with { Appointments = ValueList.With(worker.Appointments, appointment) };
            if (reading.HasCertificates)
            {
                Compare(row, worker, appointment);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker => worker.Appointments);

    private static void Compare(SheetRow row, Worker worker, Appointment appointment)
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
