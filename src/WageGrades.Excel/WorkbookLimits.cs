namespace WageGrades.Excel;

/// <summary>
/// How large a workbook may be (工作簿的限度). A file of a few kilobytes can unpack to gigabytes; what goes beyond is not read, and a finding says so.
/// </summary>
public sealed record WorkbookLimits
{
    /// <summary>The limits that hold where nobody gives others: enough for a hundred thousand people with all their columns.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>Bytes of the file; 128 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 1 GB.</exception>
    public int FileBytes { get; init => field = InRange(value, 1 << 30, nameof(FileBytes)); } = 128 << 20;

    /// <summary>Bytes of all parts of the file together, unpacked; 512 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 2 GB less one byte.</exception>
    public int UnpackedBytes { get; init => field = InRange(value, int.MaxValue, nameof(UnpackedBytes)); } = 512 << 20;

    /// <summary>Sheets; 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 10,000.</exception>
    public int Sheets { get; init => field = InRange(value, 10_000, nameof(Sheets)); } = 200;

    /// <summary>Rows of a sheet that hold something; 250,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 1,048,576, which no sheet exceeds.</exception>
    public int Rows { get; init => field = InRange(value, 1_048_576, nameof(Rows)); } = 250_000;

    /// <summary>Columns of a sheet that hold something; 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 16,384, which no sheet exceeds.</exception>
    public int Columns { get; init => field = InRange(value, 16_384, nameof(Columns)); } = 500;

    /// <summary>Cells of a sheet, blank ones before a filled one among them; 20 million.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 200 million.</exception>
    public int Cells { get; init => field = InRange(value, 200_000_000, nameof(Cells)); } = 20_000_000;

    private static int InRange(int value, int most, string name) => value >= 1 && value <= most ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must be between 1 and {most}, ends included."));
}
