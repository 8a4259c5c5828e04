using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Calculation;

internal static partial class StandingFinder
{
    /// <summary>Adds what of the person's facts gives a term of the ground, in the order of the facts.</summary>
    private static void AddStandings(ref FewItems<Standing> found, StandingGround ground, MonthCase month)
    {
        var (worker, agreement) = (month.Person.Worker, month.Plan.Agreement);
        switch (ground.Fact)
        {
            case StandingFact.Appointed:
                foreach (var appointment in ValueList.Of(worker.Appointments))
                {
                    if (ground.IsOfLevels || Gives(ground, appointment.Grade, agreement))
                    {
                        Add(ref found, Of(appointment), ground, agreement);
                    }
                }

                break;
            case StandingFact.Certified:
                foreach (var held in ValueList.Of(worker.Qualifications))
                {
                    if (!held.IsOfCredits && (ground.IsOfLevels || Gives(ground, held.Grade, agreement)))
                    {
                        Add(ref found, Of(held, held.IssuedOn), ground, agreement);
                    }
                }

                break;
            case StandingFact.Recognised:
                foreach (var held in ValueList.Of(worker.Qualifications))
                {
                    // The employer's own recognition names the certificate; without one the agreement's table is read, where it has any.
                    if (held.RecognisedOn is null ? agreement.Recognitions.Count > 0 : ground.IsOfLevels || Gives(ground, held.Grade, agreement))
                    {
                        foreach (var standing in Recognised(held, agreement))
                        {
                            Add(ref found, standing, ground, agreement);
                        }
                    }
                }

                break;
            default:
                throw Closed.Missed(ground.Fact);
        }
    }

    private static void Add(ref FewItems<Standing> found, in Standing each, StandingGround ground, CollectiveAgreement agreement)
    {
        var standing = ground.IsOfLevels ? OnLevel(each, ground, agreement) : each;
        if (Gives(ground, standing.Grade, agreement) && !(standing.EndsOn <= standing.Dates.Own))
        {
            found.Add(standing);
        }
    }

    private static bool Gives(StandingGround ground, Term grade, CollectiveAgreement agreement) => grade.Vocabulary == ground.Vocabulary
        || (ground.Parities.Count > 0 && HasParity(ground, grade, agreement));

    private static bool HasParity(StandingGround ground, Term grade, CollectiveAgreement agreement)
    {
        var level = agreement.LevelOf(grade)?.Term;
        foreach (var parity in ValueList.Of(ground.Parities))
        {
            if (parity.TreatedAs.Vocabulary == ground.Vocabulary && (parity.Grade == grade || parity.Grade == level))
            {
                return true;
            }
        }

        return false;
    }
}
