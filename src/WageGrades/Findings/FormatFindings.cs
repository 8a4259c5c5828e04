using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>Words the faults of the format engine as findings.</summary>
internal static class FormatFindings
{
    internal static FindingList ToFindings(this IEnumerable<FormatFault> faults, string? file = null) =>
        FindingList.Of(faults.Select(fault => fault.ToFinding(file)));

    internal static Finding ToFinding(this FormatFault fault, string? file = null)
    {
        var arguments = new FindingArgument[fault.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = new FindingArgument(fault.Arguments[i].Name, Worded(fault.Arguments[i].Value));
        }

        return Finding.Of(CodeOf(fault.Kind), fault.Path, arguments) with { File = file, Line = fault.Line, Column = fault.Column };
    }

    private static object Worded(object value) => value is Wording words ? new LocalizedText(words.Chinese, words.English) : value;

    private static FindingCode CodeOf(FormatFaultKind kind) => kind switch
    {
        FormatFaultKind.JsonSyntax => FindingCodes.JsonSyntax,
        FormatFaultKind.UnknownMember => FindingCodes.UnknownMember,
        FormatFaultKind.MissingMember => FindingCodes.MissingMember,
        FormatFaultKind.WrongKind => FindingCodes.WrongKind,
        FormatFaultKind.BadValue => FindingCodes.BadValue,
        FormatFaultKind.DuplicateMember => FindingCodes.DuplicateMember,
        FormatFaultKind.FormatTooNew => FindingCodes.FormatTooNew,
        FormatFaultKind.WrongFormat => FindingCodes.WrongFormat,
        FormatFaultKind.NumberNotExact => FindingCodes.NumberNotExact,
        FormatFaultKind.InvalidUtf8 => FindingCodes.InvalidUtf8,
        FormatFaultKind.ByteOrderMark => FindingCodes.ByteOrderMark,
        FormatFaultKind.DuplicateKey => FindingCodes.DuplicateKey,
        FormatFaultKind.ValuesDoNotFit => FindingCodes.ValuesDoNotFit,
        FormatFaultKind.EncodingFound => FindingCodes.EncodingFound,
        FormatFaultKind.ReplacementCharacter => FindingCodes.ReplacementCharacter,
        FormatFaultKind.CsvSyntax => FindingCodes.CsvSyntax,
        FormatFaultKind.TextLost => FindingCodes.TextLost,
        FormatFaultKind.UndecodableBytes => FindingCodes.UndecodableBytes,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "kind must be a declared fault."),
    };
}
