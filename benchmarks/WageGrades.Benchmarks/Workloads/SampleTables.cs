using System.Text;

namespace WageGrades.Benchmarks;

/// <summary>The tables of the sample's people, as long as one wants.</summary>
internal static class SampleTables
{
    /// <summary>The people with their certificates, appointments and events.</summary>
    internal static Workforce Read(CollectiveAgreement agreement, int people) => new WorkforceFiles(Stream("roster.csv", 1, people))
        .WithQualifications(Stream("qualifications.csv", 1, people))
        .WithAppointments(Stream("appointments.csv", 1, people))
        .WithEvents(Stream("events.csv", 2, people))
        .For(agreement)
        .Read()
        .OrThrow();

    /// <summary>The bytes of a roster of so many rows.</summary>
    internal static byte[] Roster(int people) => Bytes("roster.csv", 1, people);

    private static MemoryStream Stream(string file, int ids, int people) => new(Bytes(file, ids, people));

    /// <summary>
    /// A table of the sample, copied until it has so many people: the first so many columns, ids, get the number of the copy before them. No cell of
    /// the sample is quoted.
    /// </summary>
    private static byte[] Bytes(string file, int ids, int people)
    {
        var lines = Encoding.UTF8.GetString(DataFile.Bytes($"sample/{file}")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        StringBuilder text = new();
        text.Append(lines[0]).Append('\n');
        for (var copy = 0; copy * SampleWorkload.People < people; copy++)
        {
            var left = people - (copy * SampleWorkload.People);
            foreach (var line in lines.AsSpan(1))
            {
                var cells = line.Split(',', ids + 1);
                if (NumberOf(cells[ids - 1]) <= left)
                {
                    text.AppendJoin(',', cells.Select((cell, at) => at < ids && copy > 0 ? $"{copy}-{cell}" : cell)).Append('\n');
                }
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int NumberOf(string staffNumber) => int.Parse(staffNumber, System.Globalization.CultureInfo.InvariantCulture);
}
