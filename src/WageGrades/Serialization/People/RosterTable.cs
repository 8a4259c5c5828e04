using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The roster (花名册): what a row says of a person from a day on.</summary>
internal static partial class RosterTable
{
    /// <summary>What a row says; false where it cannot be used.</summary>
    /// <param name="row">The row.</param>
    /// <param name="entry">What its cells are filled into, whatever it said before.</param>
    /// <param name="read">What it says.</param>
    internal static bool TryRead(SheetRow row, RosterEntry entry, out RosterRow read)
    {
        entry.Clear();
        Shape.Read(row, entry);
        ReadEmployment(row, entry);
        var standings = RosterStandings.Read(row, entry.HoldsFrom);
        var place = ReadPlace(row, entry, standings.SkillGrade, out var isUnknown);
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

    private static void ReadEmployment(SheetRow row, RosterEntry entry)
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

        var share = ReadShare(row);
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

    private static GradePlace? ReadPlace(SheetRow row, RosterEntry entry, Term? skillGrade, out bool isUnknown)
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
            return row.Scope.Places.Of((code, at));
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
