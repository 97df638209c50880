using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Repository.Tests;

/// <summary>Holds the arrows of docs/architecture.md: which project may know which, and which room of the library may know which.</summary>
public partial class DependencyTests
{
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Guanlan"] = [],
        ["Guanlan.Fetching"] = ["Guanlan"],
        ["Guanlan.Sqlite"] = ["Guanlan"],
        ["Guanlan.Web"] = ["Guanlan"],
        ["Guanlan.Cli"] = ["Guanlan", "Guanlan.Fetching", "Guanlan.Sqlite", "Guanlan.Web"],
    };

    /// <summary>A room may use the rooms to the right of it, and the root's vocabulary and Diagnostics always.</summary>
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Diagnostics"] = [],
        ["Language"] = [],
        ["Lexicon"] = ["Language"],
        ["Reading"] = ["Language"],
        ["Coding"] = ["Language", "Lexicon"],
        ["Record"] = [],
        ["Relations"] = ["Record"],
        ["Forecasting"] = [],
    };

    public static TheoryData<string> ProjectNames => [.. Projects.Keys];

    public static TheoryData<string> RoomNames =>
        [.. Directory.GetDirectories(Guanlan.Testing.Repository.PathTo("src", "Guanlan")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Project_references_only_what_the_architecture_allows(string project)
    {
        var file = XDocument.Load(Guanlan.Testing.Repository.PathTo("src", project, project + ".csproj"));
        var referenced = file.Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        Assert.Empty(referenced.Except(Projects[project]));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Room_uses_only_earlier_rooms(string room)
    {
        Assert.True(Rooms.ContainsKey(room), $"docs/architecture.md and this test do not know the room {room}");
        var allowed = Rooms[room].Append(room).Append("Diagnostics").ToHashSet();
        var wrong = Directory
            .EnumerateFiles(Guanlan.Testing.Repository.PathTo("src", "Guanlan", room), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RoomName().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Used: match.Groups[1].Value)))
            .Where(use => Rooms.ContainsKey(use.Used) && !allowed.Contains(use.Used));
        Assert.Empty(wrong);
    }

    /// <summary>Texts, records and pages never open a connection: only the fetching assembly may.</summary>
    [Theory]
    [InlineData("Guanlan")]
    [InlineData("Guanlan.Sqlite")]
    [InlineData("Guanlan.Web")]
    [InlineData("Guanlan.Cli")]
    public void Only_fetching_reaches_into_the_network(string project)
    {
        var wrong = Directory
            .EnumerateFiles(Guanlan.Testing.Repository.PathTo("src", project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && Network().IsMatch(File.ReadAllText(path)));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Vocabulary_in_the_root_knows_no_room()
    {
        var wrong = Directory
            .EnumerateFiles(Guanlan.Testing.Repository.PathTo("src", "Guanlan"), "*.cs")
            .Where(file => RoomName().Matches(File.ReadAllText(file)).Any(match => Rooms.ContainsKey(match.Groups[1].Value)))
            .Select(Path.GetFileName);
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\b(?:HttpClient|HttpMessageInvoker|SocketsHttpHandler|WebRequest|TcpClient|Dns\.|new Socket)\b")]
    private static partial Regex Network();

    [GeneratedRegex(@"(?:using|namespace-of|global::)\s+Guanlan\.(\w+)")]
    private static partial Regex RoomName();
}
