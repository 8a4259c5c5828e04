namespace WageGrades.Internal;

/// <summary>What the format engine can find wrong or worth telling; each kind is one finding code further up.</summary>
internal enum FormatFaultKind
{
    JsonSyntax,
    UnknownMember,
    MissingMember,
    WrongKind,
    BadValue,
    DuplicateMember,
    FormatTooNew,
    WrongFormat,
    NumberNotExact,
    InvalidUtf8,
    ByteOrderMark,
    DuplicateKey,
    ValuesDoNotFit,
    EncodingFound,
    ReplacementCharacter,
    CsvSyntax,
    UndecodableBytes,
    TextLost,
}
