// Runs the cells of a C# notebook: one JSON line {"code": …} in, one JSON line {"stdout", "outputs", "error"} out.
using System.Text.Json.Nodes;

TextWriter pipe = Console.Out;
var session = new Session();
while (Console.In.ReadLine() is { } line)
{
    var printed = new StringWriter();
    Console.SetOut(printed);
    string? error = await session.Run(JsonNode.Parse(line)!["code"]!.GetValue<string>());
    Console.SetOut(pipe);
    pipe.WriteLine(new JsonObject { ["stdout"] = printed.ToString(), ["outputs"] = Display.Take(), ["error"] = error }.ToJsonString());
    pipe.Flush();
}
