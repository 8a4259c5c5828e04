namespace WageGrades.Oracle;

/// <summary>From when and as what certificates are recognised: by the employer one by one, or else by the agreement's table.</summary>
internal static class Recognised
{
    internal static IEnumerable<(Standing Of, DateOnly Since)> By(Agreement agreement, Standing held)
    {
        if (held.RecognisedOn is { } own)
        {
            return [(held, own)];
        }

        // The row that names region and grade, else the region, else the grade, else neither.
        var row = agreement
            .Recognitions.Where(each =>
                each.Issuer == held.Issuer && (each.Region is null || each.Region == held.Region) && (each.Grade is null || each.Grade == held.Grade))
            .OrderByDescending(each => each.Region is not null)
            .ThenByDescending(each => each.Grade is not null)
            .FirstOrDefault();
        return row is null ? [] : row.Treatments.Steps
            .Where(step => step.Value.Kind is "in-full" or "as-grade" && !(step.Until <= held.Since))
            .Select(step => (
                held with { Grade = step.Value.Grade ?? held.Grade, Until = held.Until is null || step.Until < held.Until ? step.Until : held.Until },
                step.From > held.Since ? step.From : held.Since));
    }
}
