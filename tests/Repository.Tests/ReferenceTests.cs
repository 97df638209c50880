using System.CommandLine;
using System.Text.RegularExpressions;
using Guanlan;
using Guanlan.Cli;
using Guanlan.Diagnostics;
using Guanlan.Record;
using Guanlan.Testing;
using Guanlan.Web;
using Guanlan.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Repository.Tests;

/// <summary>Compares docs/reference with the program: commands, routes, error codes, settings and columns, in both directions.</summary>
public partial class ReferenceTests
{
    [Fact]
    public void Every_command_has_a_heading_and_no_heading_is_without_command() =>
        Assert.Equal(Commands().Select(Path).Order(StringComparer.Ordinal), CommandSections().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_names_its_own_arguments_and_options()
    {
        var sections = CommandSections();
        foreach (var command in Commands())
        {
            var written = TableKeys(sections[Path(command)]);
            var real = command.Arguments.Select(argument => argument.Name).Concat(command.Options.Where(option => option is not System.CommandLine.Help.HelpOption).Select(option => option.Name));
            Assert.Equal($"{command.Name}: {string.Join(' ', real.Order(StringComparer.Ordinal))}", $"{command.Name}: {string.Join(' ', written.Order(StringComparer.Ordinal))}");
        }
    }

    [Fact]
    public void Options_of_every_command_are_listed_once()
    {
        var shared = Root().Options.Where(option => option is not System.CommandLine.Help.HelpOption and not VersionOption).Select(option => option.Name);
        var written = TableKeys(Markdown.Read("docs", "reference", "cli.md").Sections(2)["Options of every command"]);
        Assert.Equal(shared.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_error_code_has_a_heading_with_cause_and_remedy()
    {
        var sections = Markdown.Read("docs", "reference", "errors.md").Sections(3);
        Assert.Equal(Errors.All.Select(code => code.Id), sections.Keys.Select(heading => heading.Split(' ')[0]));
        Assert.All(sections, section => Assert.Contains("Cause:", section.Value, StringComparison.Ordinal));
        Assert.All(sections, section => Assert.Contains("Remedy:", section.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_error_of_the_catalogue_is_listed_in_order()
    {
        var fields = typeof(Errors).GetFields().Select(field => ((ErrorCode)field.GetValue(null)!).Id).Order(StringComparer.Ordinal);
        Assert.Equal(fields, Errors.All.Select(code => code.Id));
    }

    [Fact]
    public void Every_route_has_a_heading_and_no_heading_is_without_route()
    {
        var headings = Markdown.Read("docs", "reference", "api.md").Sections(3).Keys.Where(heading => heading.StartsWith('/'));
        Assert.Equal(Routes().Order(StringComparer.Ordinal), headings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_query_parameter_is_named()
    {
        var page = string.Join('\n', Markdown.Read("docs", "reference", "api.md").Lines);
        var asked = SourceFiles("Guanlan.Web").SelectMany(file => QueryParameter().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct();
        Assert.DoesNotContain(asked, name => !page.Contains($"`{name}`", StringComparison.Ordinal) && !page.Contains($"{{{name}}}", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_has_a_heading_and_no_heading_is_without_setting()
    {
        var real = SourceFiles("").SelectMany(file => Variable().Matches(File.ReadAllText(file))).Select(match => match.Value.Trim('"')).Distinct();
        var headings = Markdown.Read("docs", "reference", "settings.md").Sections(3).Keys.Where(heading => heading.StartsWith("GUANLAN_", StringComparison.Ordinal));
        Assert.Equal(real.Order(StringComparer.Ordinal), headings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_environment_variable_that_is_read_is_named()
    {
        var page = string.Join('\n', Markdown.Read("docs", "reference", "settings.md").Lines);
        var read = SourceFiles("").SelectMany(file => ReadVariable().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Concat(["LC_ALL", "LC_MESSAGES", "LANG"]);
        Assert.DoesNotContain(read, name => !page.Contains($"`{name}`", StringComparison.Ordinal) && !page.Contains($"### {name}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_column_of_exports_is_described()
    {
        var written = TableKeys(string.Join('\n', Markdown.Read("docs", "reference", "formats.md").Lines));
        Assert.Empty(EventTable.Columns.Except(written));
        Assert.Empty(RowFields().Except(written));
    }

    private static IEnumerable<string> RowFields()
    {
        using var buffer = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(buffer))
        {
            var row = ScriptedCoder.Code("1", "中国对日本实施制裁。", null).FirstOrDefault() ?? throw new InvalidOperationException("The scripted coder gives no row for its own word.");
            RowJson.Write(json, row, CodePoints.Of("中国对日本实施制裁。"), explain: true);
        }

        return System.Text.Json.JsonDocument.Parse(buffer.ToArray()).RootElement.EnumerateObject().Select(property => property.Name);
    }

    private static Dictionary<string, string> CommandSections() =>
        Markdown.Read("docs", "reference", "cli.md").Sections(2).Where(section => section.Key.StartsWith("guanlan ", StringComparison.Ordinal)).ToDictionary();

    /// <summary>The commands that do something: those that only gather others are left out.</summary>
    private static IEnumerable<Command> Commands() => Root().Subcommands.SelectMany(command => command.Subcommands.Count == 0 ? [command] : command.Subcommands);

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"guanlan {parent.Name} {command.Name}" : $"guanlan {command.Name}";

    private static RootCommand Root() => CommandLine.Build(new CommandContext(new ShippedEngine(), Terminal.OfProcess(), Texts.Load(typeof(CommandLine).Assembly, "cli", "en")));

    /// <summary>Addresses that the web project maps; the three forms of a page count as one.</summary>
    private static IEnumerable<string> Routes()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton<IRecord>(_ => throw new NotSupportedException());
        builder.Services.AddSingleton<PageRenderer>(_ => throw new NotSupportedException());
        builder.Services.AddSingleton(new WorkbenchOptions());
        var application = builder.Build();
        application.MapAssets();
        application.MapPages();
        return ((IEndpointRouteBuilder)application).DataSources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(route => !route.EndsWith(".json", StringComparison.Ordinal) && !route.EndsWith(".csv", StringComparison.Ordinal))
            .Distinct();
    }

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Guanlan.Testing.Repository.PathTo("src"), project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal));

    /// <summary>What stands in code style in the first cell of each row of a table.</summary>
    private static List<string> TableKeys(string section) =>
        [.. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Quoted().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value.Split(' ')[0]))];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"GUANLAN_[A-Z_]+\"")]
    private static partial Regex Variable();

    [GeneratedRegex("GetEnvironmentVariable\\(\"(\\w+)\"")]
    private static partial Regex ReadVariable();

    [GeneratedRegex("(?:Text|Actor|Day|Whole|Value<\\w+>)\\(\"(\\w+)\"")]
    private static partial Regex QueryParameter();
}
