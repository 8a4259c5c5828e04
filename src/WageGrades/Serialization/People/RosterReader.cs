using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Serialization.RosterTable;

namespace WageGrades.Serialization;

/// <summary>Reads the rows of a roster one after the other: what each says of a person from a day on.</summary>
internal sealed class RosterReader(TableSheet sheet)
{
    // What each row's cells are filled into.
    private readonly RosterEntry entry = new();
    private readonly CellsTogether<RosterEntry, Ratio?> shares = new(sheet, [WeeklyHours, HoursShare], (row, _) => ReadShare(row));
    private readonly CellsTogether<RosterEntry, ValueList<Qualification>> degrees = new(sheet, [Degree, DegreeOn], (row, _) => ReadDegree(row));

    /// <summary>What a row says; false where it cannot be used.</summary>
    internal bool TryRead(SheetRow row, out RosterRow read)
    {
        entry.Clear();
        Shape.Read(row, entry);
        ReadEmployment(row);
        var standings = RosterStandings.Read(row, degrees.Of(row, entry), entry.HoldsFrom);
        var place = ReadPlace(row, standings.SkillGrade, out var isUnknown);
        if (!row.IsRefused)
        {
            var lastDay = entry.LeftFrom?.PlusDays(-1);
            row.RequireOrder(HiredOn, entry.HiredOn, LastDay, lastDay);
            row.RequireOrder(HiredOn, entry.HiredOn, EffectiveFrom, row.IsFilled(EffectiveFrom) ? entry.HoldsFrom : null);
            row.RequireOrder(HiredOn, entry.HiredOn, RegularOn, entry.RegularFrom);
            row.RequireOrder(EffectiveFrom, row.IsFilled(EffectiveFrom) ? entry.HoldsFrom : null, LastDay, lastDay);
        }

        if (!row.Settle())
        {
            read = default;
            return false;
        }

        var isProbation = entry.IsProbation || (!row.IsFilled(Probation) && entry.RegularFrom > entry.HoldsFrom);
        read = new RosterRow(
            row, new WorkerId(entry.Number, entry.Employer), entry.Name, entry.HiredOn, entry.HoldsFrom, entry.LeftFrom,
            row.Scope.Employments.Of(entry.SaidEmployment(isProbation)), entry.RegularFrom, place, entry.PlacedOn ?? entry.HoldsFrom,
            entry.PostIn(row.Scope), entry.ServiceSince, entry.BornOn,
            standings.Held, standings.Appointed, isUnknown);
        return true;
    }

    private void ReadEmployment(SheetRow row)
    {
        if (!row.Has(Form))
        {
            row.TellOnce(Form, FindingCodes.ColumnAssumed, ("column", Form.Header.Chinese), ("value", EmploymentForm.FullTime.Label.Chinese));
        }

        if (!row.Has(WorkingTime))
        {
            row.TellOnce(WorkingTime, FindingCodes.ColumnAssumed, ("column", WorkingTime.Header.Chinese),
                ("value", WorkingTimeSystem.Standard.Label.Chinese));
        }

        var share = shares.Of(row, entry);
        if (entry.Form == EmploymentForm.PartTime && share is null && !row.IsRefused)
        {
            row.RefuseBlank(WeeklyHours);
        }

        entry.HoursShare = share ?? Ratio.One;
    }

    /// <summary>The share of full time: as such, or by the hours of a week; null where the row says neither.</summary>
    private static Ratio? ReadShare(SheetRow row)
    {
        var hasShare = row.TryRead(HoursShare, out var share);
        var hasHours = row.TryRead(WeeklyHours, out var byHours);
        if (hasHours && byHours != Ratio.One && row.Scope.Agreement is null)
        {
            row.TellOnce(WeeklyHours, FindingCodes.FullWeekAssumed);
        }

        if (hasShare && hasHours && share != byHours)
        {
            row.Refuse(HoursShare, FindingCodes.BadCell, ("column", HoursShare.Header.Chinese), ("value", share.ToString()),
                ("expected", WeeklyHours.Header));
        }

        return hasShare ? share : hasHours ? byHours : null;
    }

    private static ValueList<Qualification> ReadDegree(SheetRow row)
    {
        var awarded = row.Date(DegreeOn);
        if (!row.TryRead(Degree, out var degree) || degree is null)
        {
            return [];
        }

        if (awarded is null)
        {
            row.Tell(Degree, FindingCodes.DegreeWithoutDate, ("degree", degree));
            return [];
        }

        return row.Scope.Standings.Of((degree, awarded.Value));
    }

    private GradePlace? ReadPlace(SheetRow row, Term? skillGrade, out bool isUnknown)
    {
        isUnknown = false;
        (var form, var grade, var step) = (entry.PayForm, entry.Grade, entry.Step);
        if (grade is null && !row.IsFilled(Grade) && row.Scope.Options.StepBySkillGrade is { } usual && skillGrade is not null
            && row.Scope.RowOf(skillGrade) is { } own)
        {
            return row.Scope.Places.Of((own, step ?? usual));
        }

        if (step is null && grade is { } written && !row.IsFilled(Step) && row.Scope.OnlyStepOf(written))
        {
            step = 1;
        }

        if (form is { } named && named != PayForm.Ladder && !(grade is not null && step is not null && named != PayForm.Undecided))
        {
            if (named != PayForm.Undecided)
            {
                row.Tell(PayFormColumn, FindingCodes.PayFormNotLadder, ("worker", CellText.ForFinding(entry.Number)),
                    ("form", PayForms.NameOf(named)));
            }

            return null;
        }

        if (grade is { } code && step is { } at)
        {
            return entry.KnownPlace ?? row.Scope.Places.Of((code, at));
        }

        // A file without these columns does not know the place; a row that leaves one of them blank has a gap.
        if (form is null && row.HasNeither(Grade, Step))
        {
            isUnknown = true;
            return null;
        }

        foreach (var needed in new SheetColumn[] { Grade, Step })
        {
            if (!row.IsFilled(needed))
            {
                row.RefuseBlank(needed);
            }
        }

        return null;
    }
}
