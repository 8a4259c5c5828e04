using System.Globalization;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Tests.Samples;

/// <summary>
/// The 480 generated people of the sample agreement, on 2026-06-30. Among them are five agency workers, four apprentices (one a student), two on part
/// time, six on cumulative hours, two who came back, two of one name, three with two trades, and nine who hold a certificate above the grade they are
/// appointed to.
/// </summary>
internal static class SamplePeople
{
    internal const int Count = 480;

    internal static readonly LocalDate On = new(2026, 6, 30);

    private const string Employer = "示例制造有限公司";

    private static readonly (SkillGrade Grade, int People, int FirstYear, int LastYear)[] Distribution =
    [
        (SkillGrade.Apprentice, 4, 2025, 2025), (SkillGrade.Junior, 90, 2021, 2025), (SkillGrade.Intermediate, 150, 2017, 2024),
        (SkillGrade.Senior, 130, 2012, 2021), (SkillGrade.Technician, 60, 2008, 2017), (SkillGrade.SeniorTechnician, 30, 2005, 2014),
        (SkillGrade.SpecialTechnician, 10, 2004, 2011), (SkillGrade.ChiefTechnician, 6, 2004, 2009),
    ];

    private static readonly string[] Trades = ["车工", "铣工", "焊工", "装配钳工", "电工", "数控车工", "涂装工", "质检工"];

    // Who is who, by place within the grade's people.
    private static readonly (SkillGrade Grade, int From, int People, Func<Worker, Worker> Change)[] Particular =
    [
        (SkillGrade.Apprentice, 0, 3, worker => Employed(worker, employment => employment with { Form = EmploymentForm.ApprenticeEmployee })),
        (SkillGrade.Apprentice, 3, 1, worker => Employed(worker, employment => employment with { Form = EmploymentForm.StudentTrainee })),
        (SkillGrade.Junior, 0, 5, worker => Employed(worker, employment => employment with { Form = EmploymentForm.Agency })),
        (
            SkillGrade.Intermediate,
            0,
            1,
            worker => Employed(worker, employment => employment with { Form = EmploymentForm.PartTime, HoursShare = Ratio.Of(1, 2) })),
        (
            SkillGrade.Intermediate,
            1,
            1,
            worker => Employed(worker, employment => employment with { Form = EmploymentForm.PartTime, HoursShare = Ratio.Of(3, 4) })),
        (SkillGrade.Intermediate, 2, 6, worker => Employed(worker, employment => employment with { WorkingTime = WorkingTimeSystem.Cumulative })),
        (SkillGrade.Intermediate, 8, 3, SecondTrade),
        (SkillGrade.Intermediate, 11, 5, worker => HoldsMore(worker, SkillGrade.Senior)),
        (SkillGrade.Senior, 0, 4, worker => HoldsMore(worker, SkillGrade.Technician)),
        (SkillGrade.Senior, 4, 2, CameBack),
        (SkillGrade.Junior, 5, 1, worker => worker with { Name = "职工0480" }),
    ];

    internal static Workforce Make()
    {
        int[] order = [.. Enumerable.Range(1, Count - 1).OrderBy(person => Chance.Hash(person, "grade"))];
        List<Worker> people = [];
        int next = 0;
        foreach ((SkillGrade grade, int many, int firstYear, int lastYear) in Distribution)
        {
            for (int place = 0; place < many; place++)
            {
                // Number 480 is the last of the junior workers, so that the one who shares the name is never the same person.
                int person = grade == SkillGrade.Junior && place == many - 1 ? Count : order[next++];
                Worker worker = Make(person, grade, firstYear, lastYear);
                people.Add(Particular.Where(each => each.Grade == grade && place >= each.From && place < each.From + each.People)
                    .Aggregate(worker, (changed, each) => each.Change(changed)));
            }
        }

        return SampleEvents.Add(new Workforce(people));
    }

    internal static int NumberOf(Worker worker) => int.Parse(worker.Id.Number, CultureInfo.InvariantCulture);

    private static Worker Make(int person, SkillGrade grade, int firstYear, int lastYear)
    {
        bool isOperator =
            grade.Term == SkillGrade.Apprentice || grade.Value.Rank >= SkillGrade.SeniorTechnician.Value.Rank || Chance.Of(person, "family", 7) > 0;
        string number = person.ToString("0000", CultureInfo.InvariantCulture);
        int year = firstYear + Chance.Of(person, "year", lastYear - firstYear + 1);
        LocalDate hired = new(year, 1 + Chance.Of(person, "month", 12), Chance.Pick(person, "day", 1, 1, 6, 13, 20));
        int step = grade == SkillGrade.Apprentice ? 1 : 1 + Math.Min(2, Chance.Of(person, "step", 5) * (2026 - year) / 12);
        Worker worker = new Worker(new WorkerId(number, Employer)) { Name = "职工" + number }
            .Employ(hired, Employment.FullTime with { Workplace = Chance.Pick(person, "place", "杭州工厂", "杭州工厂", "宁波工厂") })
            .PlaceOn(hired, grade, step)
            .Assign(hired, PostOf(person, grade, isOperator));
        worker = WithDegree(worker, person, hired);
        return grade == SkillGrade.Apprentice ? worker
            : isOperator ? WithSkill(worker, person, grade, hired)
            : WithTitle(worker, person, grade, hired);
    }

    private static Post PostOf(int person, SkillGrade grade, bool isOperator)
    {
        string trade = Chance.Pick(person, "trade", Trades);
        Term postClass = grade.Value.Rank switch
        {
            <= 2 => PostClass.Basic,
            3 => Chance.Pick(person, "class", PostClass.Basic, PostClass.Important),
            4 => Chance.Pick(person, "class", PostClass.Important, PostClass.Key),
            <= 6 => PostClass.Key,
            _ => PostClass.Core,
        };
        if (!isOperator)
        {
            bool isTechnical = Chance.Of(person, "office", 3) > 0;
            return new Post(isTechnical ? Chance.Pick(person, "post", "工艺工程师", "设备工程师", "质量工程师") : Chance.Pick(person, "post", "生产计划员", "安全管理员"))
            {
                Department = isTechnical ? "技术部" : "管理部",
                Terms = [postClass, isTechnical ? PostFamily.Technical : PostFamily.Management],
            };
        }

        List<Term> terms = [postClass, PostFamily.Operation];
        bool isExperienced = grade.Value.Rank >= SkillGrade.Senior.Value.Rank;
        terms.AddRange(isExperienced && Chance.Of(person, "leader", 8) == 0 ? [PostMark.TeamLeader] : []);
        terms.AddRange(grade.Value.Rank >= SkillGrade.Intermediate.Value.Rank && Chance.Of(person, "process", 6) == 0 ? [PostMark.KeyProcess] : []);
        terms.AddRange(trade is "焊工" or "数控车工" ? [PostMark.ScarceTrade] : []);
        return new Post(trade)
        {
            Trade = trade,
            Department = Chance.Pick(person, "shop", "一车间", "二车间", "三车间", "四车间"),
            Terms = terms,
            IsFrontLine = true,
        };
    }

    private static Worker WithDegree(Worker worker, int person, LocalDate hired)
    {
        Education degree = Chance.Pick(
            person,
            "degree",
            Education.HighSchool,
            Education.TechnicalSchool,
            Education.TechnicalSchool,
            Education.College,
            Education.College,
            Education.Bachelor);
        worker = worker.Qualify(new Qualification(degree, new LocalDate(hired.Year - 1 - Chance.Of(person, "graduated", 5), 6, 30)));
        return Chance.Of(person, "studied", 40) > 0 || degree == Education.Bachelor
            ? worker
            : worker.Qualify(
                new Qualification(Education.All[degree == Education.College ? 4 : 3], new LocalDate(2025, 7, 1))
                {
                    RecognisedOn = new LocalDate(2025, 9, 1),
                });
    }

    /// <summary>Certified, recognised and appointed, in this order; the top two grades are appointed from senior technicians.</summary>
    private static Worker WithSkill(Worker worker, int person, SkillGrade grade, LocalDate hired)
    {
        string trade = worker.Post.On(On).Trade!;
        int days = Period.DaysBetween(hired, On);
        LocalDate appointed = hired.PlusDays(Chance.Of(person, "appointed", days));
        LocalDate issued = appointed.PlusDays(-30 - Chance.Of(person, "issued", 300));
        SkillGrade certified = grade.Value > SkillGrade.SeniorTechnician.Value ? SkillGrade.SeniorTechnician : grade;
        return worker.Qualify(Certificate(person, certified, trade, issued)) with
        {
            Appointments =
            [
                new Appointment(grade, appointed) { Trade = trade, Document = $"人〔{appointed.Year}〕{1 + Chance.Of(person, "document", 60)}号" },
            ],
        };
    }

    private static Worker WithTitle(Worker worker, int person, SkillGrade grade, LocalDate hired)
    {
        ProfessionalTitle title = ProfessionalTitle.All[Math.Clamp(grade.Value.Rank - 2, 0, 3)];
        LocalDate appointed = hired.PlusDays(Chance.Of(person, "appointed", Period.DaysBetween(hired, On)));
        return worker.Qualify(new Qualification(title, appointed.PlusDays(-60)) { Trade = "机械" }) with
        {
            Appointments = [new Appointment(title, appointed) { Trade = worker.Post.On(On).Name }],
        };
    }

    private static Qualification Certificate(int person, SkillGrade grade, string trade, LocalDate issued) => new(grade, issued)
    {
        Trade = trade,
        Issuer = Chance.Pick(person, "issuer", IssuerKind.StateQualification, IssuerKind.AccreditedBody, IssuerKind.OwnEvaluation),
        Number = $"S{person:0000}{grade.Value.Rank}",
        RecognisedOn = issued.PlusDays(20),
    };

    private static Worker Employed(Worker worker, Func<Employment, Employment> change) => worker with { Employment = worker.Employment.Map(change) };

    private static Worker HoldsMore(Worker worker, SkillGrade grade)
    {
        int person = NumberOf(worker);
        string trade = worker.Post.On(On).Trade ?? Trades[0];
        return worker.Qualify(Certificate(person, grade, trade, new LocalDate(2025, 10, 1).PlusDays(Chance.Of(person, "more", 200))));
    }

    private static Worker SecondTrade(Worker worker)
    {
        int person = NumberOf(worker);
        string trade = Trades[(Array.IndexOf(Trades, worker.Post.On(On).Trade) + 1) % Trades.Length];
        return worker
            .Qualify(Certificate(person, SkillGrade.Junior, trade, new LocalDate(2024, 5, 20)))
            .Appoint(SkillGrade.Junior, new LocalDate(2024, 9, 1), trade);
    }

    private static Worker CameBack(Worker worker)
    {
        int year = 2022 + Chance.Of(NumberOf(worker), "left", 2);
        Employment employment = worker.Employment.On(On);
        return worker.Leave(new LocalDate(year, 6, 1)).Employ(new LocalDate(year + 1, 3, 13), employment);
    }
}
