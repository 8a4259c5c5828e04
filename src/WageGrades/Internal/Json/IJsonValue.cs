namespace WageGrades.Internal;

/// <summary>Something that says its values as JSON, for programs that hand results on.</summary>
internal interface IJsonValue
{
    JsonNode ToJson();
}
