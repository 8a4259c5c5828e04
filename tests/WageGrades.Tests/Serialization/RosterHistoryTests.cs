using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;
using static WageGrades.Tests.Serialization.People;

namespace WageGrades.Tests.Serialization;

/// <summary>The rows of a person become one person, whatever stands between them.</summary>
public sealed class RosterHistoryTests
{
    [Fact]
    public void Read_FirstRowOfAPersonWithSeveral_TellsItsFaultsOnce()
    {
        var odd = With("入职日期", "2020/4/1", With("离职日期", "2023-05-31"));
        Reading<Workforce> reading = Read(odd, With("工号", "0008", With("姓名", "李四")), With("入职日期", "2025-02-01"));

        Assert.Equal([(FindingCodes.CellNormalised, 2), (FindingCodes.Rehired, 4)], Told(reading).Select(each => (each.Code, each.Line!.Value)));
        Assert.Equal(2, reading.Value.Count);
        Assert.Equal(3, reading.Value["0007"].Employment.Steps.Count);
    }

    [Fact]
    public void Read_ManyPeople_AreReadAsFewAre()
    {
        string Row(int number) => With("工号", $"1{number:00000}", With("姓名", $"职工{number}", With("入职日期", $"20{10 + (number % 9)}-04-01")));
        Reading<Workforce> few = Read([.. Enumerable.Range(0, 90).Select(Row)]);
        Reading<Workforce> many = Read([.. Enumerable.Range(0, 11_000).Select(Row)]);

        Assert.Equal(11_000, many.Value.Count);
        Assert.Equal(few.Value.Workers, many.Value.Workers.Take(90));
        Assert.Same(many.Value.Workers[0].Employment, many.Value.Workers[9].Employment);
        Assert.NotEqual(many.Value.Workers[0].Place, many.Value.Workers[1].Place);
    }

    [Fact]
    public void Read_RowsInAnyOrder_AreTheSamePeople()
    {
        string[] rows =
        [
            .. Enumerable.Range(0, 12).Select(number => Row(number)),
            .. new[] { 2, 5, 11 }.Select(number => With("离职日期", "2019-05-31", With("入职日期", "2015-02-01", Row(number)))),
            With("离职日期", "2012-05-31", With("入职日期", "2010-02-01", Row(5))),
        ];
        Reading<Workforce> inOrder = Read(rows);
        Random random = new(20_261_201);
        for (var times = 0; times < 50; times++)
        {
            random.Shuffle(rows);
            Reading<Workforce> shuffled = Read(rows);

            Assert.Equal(inOrder.Value, shuffled.Value);
            Assert.Equal(Told(inOrder).Select(each => each.Code.Id).Order(), Told(shuffled).Select(each => each.Code.Id).Order());
        }

        Assert.Equal(12, inOrder.Value.Count);
        Assert.Equal(5, inOrder.Value["15"].Employment.Steps.Count);
        Assert.Equal(4, Told(inOrder).Count(each => each.Code == FindingCodes.Rehired));
        Assert.Equal(5, Told(inOrder).Count(each => each.Code == FindingCodes.SameName));

        static string Row(int number) => With("工号", $"{10 + number}", With("姓名", $"职工{number % 7}"));
    }
}
