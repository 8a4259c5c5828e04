using WageGrades.Agreements;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>The days on which an account of learning credits holds as many as a conversion takes.</summary>
internal static class CreditDays
{
    /// <summary>The spans, in order of date, no two of them touching.</summary>
    internal static IEnumerable<DateSpan> Reaching(IEnumerable<LearningCredit> credits, CreditConversion conversion)
    {
        var valid = 0m;
        LocalDate? since = null;
        foreach (var day in credits.Where(credit => !(credit.ValidUntil <= credit.EarnedOn)).SelectMany(Changes).GroupBy(each => each.Day)
            .OrderBy(each => each.Key))
        {
            valid += day.Sum(each => each.Credits);
            if (valid >= conversion.AtLeast)
            {
                since ??= day.Key;
            }
            else if (since is { } from && conversion.AfterExpiry == CreditExpiry.Lapses)
            {
                yield return new DateSpan(from, day.Key);
                since = null;
            }
        }

        if (since is { } last)
        {
            yield return new DateSpan(last);
        }
    }

    private static IEnumerable<(LocalDate Day, decimal Credits)> Changes(LearningCredit credit) => credit.ValidUntil is { } until
        ? [(credit.EarnedOn, credit.Credits), (until, -credit.Credits)]
        : [(credit.EarnedOn, credit.Credits)];
}
