using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>A text of both languages as JSON, as documents write it.</summary>
internal static class JsonText
{
    internal static JsonObjectNode Of(ILocalizable text) => JsonValue.Of(("zh", text.In(Language.Chinese)), ("en", text.In(Language.English)));
}
